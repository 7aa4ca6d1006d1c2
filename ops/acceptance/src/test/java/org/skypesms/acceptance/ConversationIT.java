package org.skypesms.acceptance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the chat, as people use it one after the other. */
class ConversationIT extends OnRunningPair {

  @ParameterizedTest
  @ValueSource(strings = {"newcomer.txt", "administrator.txt"})
  void theServiceAnswersAsItIsWritten(String conversation) {
    new Dialogue(lab).play(conversation);
  }
}
