package org.skypesms.server.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The keys that say how a chat client that is missing is launched. */
public final class LaunchKeys {

  private static final int LONGEST = 3_600;

  /** What launches the chat client; nothing: somebody else does. */
  public static final Key<List<String>> COMMAND =
      new Key<>(
          "chat.launch-command",
          "",
          "a program and its arguments between blanks, one with blanks in \"...\"; no shell reads it",
          "what launches a chat client that is missing or hangs; empty: nothing does",
          ProgramWords::of);

  /** Where the output of what launches the client is added. */
  public static final Key<Optional<Path>> LOG =
      new Key<>(
          "chat.launch-log",
          "",
          "a file, or nothing",
          "where the output of chat.launch-command is added; nothing: it is dropped",
          Forms::file);

  /** How long the client is silent before it counts as missing. */
  public static final Key<Duration> AFTER =
      new Key<>(
          "chat.launch-after",
          "20s",
          "a duration from 1s to 1h",
          "how long a chat client is away and gives no sign of life before it is launched",
          written -> Forms.seconds(LONGEST, written));

  /** How long a launch may take. */
  public static final Key<Duration> LIMIT =
      new Key<>(
          "chat.launch-limit",
          "60s",
          "a duration from 1s to 1h",
          "how long a launched chat client may take until it answers, before the attempt is ended",
          written -> Forms.seconds(LONGEST, written));

  static final List<Key<?>> ALL = List.of(COMMAND, LOG, AFTER, LIMIT);

  private LaunchKeys() {}
}
