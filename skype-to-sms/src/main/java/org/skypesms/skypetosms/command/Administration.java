package org.skypesms.skypetosms.command;

import java.util.Optional;

/** Requests of administrators. */
public sealed interface Administration extends Request {

  /** The paper's facts, links and queues. */
  record StatusAll() implements Administration {}

  /** Everything that happened to a text, one's own or that of a person. */
  record Trace(Optional<String> skypename, int reference) implements Administration {}

  /** The links and how they are. */
  record Links() implements Administration {}

  /** Texts wait, over one link or all. */
  record Pause(Optional<String> link) implements Administration {}

  /** Texts go on, over one link or all. */
  record Resume(Optional<String> link) implements Administration {}

  /** What is begun is ended, nothing new is begun. */
  record Drain() implements Administration {}

  /** Admit a person. */
  record Allow(String skypename) implements Administration {}

  /** Admit a person no longer. */
  record Deny(String skypename) implements Administration {}

  /** Answer a person never again. */
  record BlockPerson(String skypename) implements Administration {}

  /** Answer the person again. */
  record UnblockPerson(String skypename) implements Administration {}

  /** Read the configuration again. */
  record Reload() implements Administration {}

  /** Hand over to the waiting instance. */
  record Standby() implements Administration {}
}
