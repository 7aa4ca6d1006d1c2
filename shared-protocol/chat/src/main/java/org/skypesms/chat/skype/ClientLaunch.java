package org.skypesms.chat.skype;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a client that is missing is launched (2005 paper, section 6.1).
 *
 * @param command a program and its arguments, run without a shell; it may be the client itself or
 *     something that starts it and ends, and it has to end a client that hangs
 * @param output the file to which its output is added; nothing: its output is dropped
 * @param after how long the client is away and gives no sign of life before it counts as missing
 * @param limit how long it may then take until its first sign of life
 */
public record ClientLaunch(
    List<String> command, Optional<Path> output, Duration after, Duration limit) {

  /** Checks what can be checked without launching. */
  public ClientLaunch {
    command = List.copyOf(command);
    if (command.isEmpty() || command.get(0).isEmpty()) {
      throw new IllegalArgumentException("a command begins with a program");
    }
  }
}
