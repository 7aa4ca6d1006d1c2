package org.skypesms.server.config;

import java.util.List;

/** The keys that say what phones are told and whom they mean; the same in both halves. */
public final class PhoneRules {

  /**
   * Introduce a person to a phone at their first text to it, and the service to a person at their
   * first line.
   */
  public static final Key<Boolean> FIRST_CONTACT =
      new Key<>(
          "first-contact",
          "off",
          "on or off",
          "introduce a person to a phone at their first text to it, and the service to a person at"
              + " their first line",
          Forms::onOff);

  /** Ask a phone whom it means when two people write to it. */
  public static final Key<Boolean> QUESTIONS =
      new Key<>(
          "questions",
          "off",
          "on or off",
          "ask a phone whom it means when two people write to it",
          Forms::onOff);

  /** How long somebody who wrote to a phone is meant by its texts. */
  public static final Key<Integer> CONVERSATION_DAYS =
      new Key<>(
          "conversation-days",
          "7",
          "days from 1 to 365",
          "how long somebody who wrote to a phone is meant by its texts",
          written -> Forms.between(1, 365, written));

  /** Answer a phone, with a text of one part, what it says to the service. */
  public static final Key<Boolean> CONFIRMATIONS =
      new Key<>(
          "confirmations",
          "on",
          "on or off",
          "answer a phone, with a text of one part, what it says to the service: STOP, START, HELP,"
              + " WHO, NAME, LANG",
          Forms::onOff);

  static final List<Key<?>> ALL =
      List.of(FIRST_CONTACT, QUESTIONS, CONVERSATION_DAYS, CONFIRMATIONS);

  private PhoneRules() {}
}
