package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;

/**
 * Phones that were asked whom they mean, one question a conversation, and their texts meanwhile.
 */
public interface PhoneQuestions {

  /** The phone was asked about these people, in this order, and by these numbers from 1. */
  void ask(Conversation conversation, List<Skypename> people, Instant at);

  /** The people about whom the phone was asked and has not answered; empty: it is not asked. */
  List<Skypename> open(Conversation conversation);

  /** A text waits for the answer, behind those that wait already. */
  void keep(Conversation conversation, WaitingText text);

  /** Ends the question, and gives the texts that waited in their order. */
  List<WaitingText> end(Conversation conversation);

  /** Conversations with a question of before the given time, oldest first. */
  List<Conversation> askedBefore(Instant time, int limit);
}
