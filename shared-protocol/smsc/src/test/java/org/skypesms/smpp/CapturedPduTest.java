package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.sms.ShortMessages;
import org.skypesms.sms.Vectors;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.receipt.Receipts;

class CapturedPduTest {

  private static final int HEADER = 16;

  static Stream<Arguments> captured() {
    return Vectors.of(CapturedPduTest.class, "captured.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("captured")
  void whatAnotherVendorsSmscSentIsRead(String why, String pdu, String text) throws Exception {
    byte[] octets = HexFormat.of().parseHex(pdu);
    byte[] body = Arrays.copyOfRange(octets, HEADER, octets.length);

    ReceivedShortMessage message = DeliveredPdu.read(Pdu.of(0x05, 0, 1, body));

    assertThat(message.source().value()).as(why).isEqualTo("447400900001");
    assertThat(Receipts.isReceipt(message)).isEqualTo(text.equals("receipt"));
    if (!Receipts.isReceipt(message)) {
      assertThat(ShortMessages.decode(List.of(ReceivedPart.of(message)), Alphabet.GSM))
          .isEqualTo(text);
    }
  }
}
