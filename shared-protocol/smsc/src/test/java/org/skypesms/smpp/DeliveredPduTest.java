package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveredPduTest {

  private static final int ROUNDS = 100_000;

  private final Random random = new Random(20_260_101);

  @ParameterizedTest
  @ValueSource(ints = {0x05, 0x103})
  void whateverComesIsReadOrRefusedWithAPermanentError(int commandId) {
    int read = 0;
    for (int i = 0; i < ROUNDS; i++) {
      read += isRead(Pdu.of(commandId, 0, i, sparse(random.nextInt(120)))) ? 1 : 0;
    }

    assertThat(read).isBetween(1, ROUNDS - 1);
  }

  /** Mostly zeros, as real PDUs are, so that reading gets far. */
  private byte[] sparse(int length) {
    byte[] octets = new byte[length];
    for (int i = 0; i < length; i++) {
      octets[i] = random.nextInt(3) == 0 ? (byte) random.nextInt() : 0;
    }
    return octets;
  }

  private static boolean isRead(Pdu pdu) {
    try {
      assertThat(DeliveredPdu.read(pdu)).isNotNull();
      return true;
    } catch (UndecodablePdu e) {
      assertThat(e.status()).isIn(0x01, 0x02, 0xC2);
      return false;
    }
  }
}
