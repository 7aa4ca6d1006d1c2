package org.skypesms.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTypeTest {

  @ParameterizedTest
  @CsvSource({
    "0x00, SHORT_MESSAGE",
    "0x03, SHORT_MESSAGE",
    "0x40, SHORT_MESSAGE",
    "0x80, SHORT_MESSAGE",
    "0x04, RECEIPT",
    "0x44, RECEIPT",
    "0x08, DELIVERY_ACKNOWLEDGEMENT",
    "0x10, USER_ACKNOWLEDGEMENT",
    "0x18, CONVERSATION_ABORT",
    "0x20, NOTIFICATION",
    "0x24, RESERVED",
    "0x3C, RESERVED",
  })
  void theTypeIsInFourBitsOfTheEsmClass(String esmClass, MessageType type) {
    assertThat(MessageType.of(Received.hex(Integer.decode(esmClass), 0, "41"))).isEqualTo(type);
  }

  @Test
  void onlyReceiptsAndNotificationsAreAboutAMessage() {
    assertThat(MessageType.values())
        .filteredOn(MessageType::aboutMessage)
        .containsExactly(MessageType.RECEIPT, MessageType.NOTIFICATION);
  }
}
