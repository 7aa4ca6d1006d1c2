package org.skypesms.state;

/**
 * Everything the pair remembers, as seen inside one transaction. Valid only during {@link
 * Change#apply}.
 */
public interface Ledger {

  /** What was processed already. */
  Sources sources();

  /** Messages to be put on the broker. */
  Outbox outbox();

  /** Texts to phones and their states. */
  Texts texts();

  /** The words of texts that may be sent again or wait for their time. */
  KeptTexts keptTexts();

  /** When people's texts were taken. */
  Usage usage();

  /** Claims of texts and the parts submitted. */
  Parts parts();

  /** The people's own mobiles. */
  Mobiles mobiles();

  /** Texts that follow people to their mobiles. */
  FollowMe followMe();

  /** Who writes with whom. */
  Conversations conversations();

  /** Phones that were asked whom they mean. */
  PhoneQuestions phoneQuestions();

  /** Phones that want no more texts. */
  OptOuts optOuts();

  /** Phones that people have saved by name. */
  Contacts contacts();

  /** Groups that people have made. */
  Groups groups();

  /** Phones that people are shown nothing of. */
  HeldPhones heldPhones();

  /** Texts to several phones under one reference. */
  Mailings mailings();

  /** What people were asked and have not answered yet. */
  PersonQuestions personQuestions();

  /** People allowed, denied or blocked by name. */
  AccessList accessList();

  /** How each half's account sees people. */
  Standings standings();

  /** Parts from phones that wait for their fellows. */
  Incomplete incomplete();

  /** Senders whose later texts replace their earlier ones. */
  Slots slots();

  /** What an SMSC delivered and was not yet answered. */
  PendingAnswers pendingAnswers();

  /** Lines that are being spoken. */
  Speeches speeches();

  /** How often processing failed. */
  Failures failures();

  /** What is old. */
  Pruning pruning();

  /** People who want to be forgotten. */
  Forgotten forgotten();

  /** Counts of messages, epochs and status rows. */
  Counters counters();
}
