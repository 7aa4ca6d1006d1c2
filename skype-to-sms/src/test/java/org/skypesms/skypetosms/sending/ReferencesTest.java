package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.sending.WritingBench.TEXT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.server.config.Uncertain;

/** A phone that looks at the sender and the reference alone never joins parts of two texts. */
class ReferencesTest {

  private static final PhoneNumber OTHER = new PhoneNumber("+447400123457");

  private WritingBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new WritingBench(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  /** The bench has a new writer for each text, as after a restart. */
  @Test
  void theLongTextsToAPhoneHaveReferencesInARowWhateverElseIsWrittenAndOverRestarts() {
    write("1", TEXT.to(), "x".repeat(200));
    write("2", OTHER, "y".repeat(200));
    write("3", TEXT.to(), "short");
    write("4", TEXT.to(), "z".repeat(200));

    List<Integer> references = references(TEXT.to());
    assertThat(references).hasSize(2);
    assertThat(references.get(1)).isEqualTo((references.get(0) + 1) % 256);
  }

  private void write(String id, PhoneNumber to, String body) {
    bench.write(
        new OutboundSms(
            new MessageId("line/" + id),
            TEXT.person(),
            Integer.parseInt(id),
            TEXT.window(),
            TEXT.from(),
            to,
            body,
            TEXT.acceptedAt()),
        Uncertain.RESEND);
  }

  private List<Integer> references(PhoneNumber to) {
    return bench.link().submitted.stream()
        .filter(part -> part.destination().value().equals(to.value().substring(1)))
        .filter(part -> part.esmClass() == 0x40)
        .map(part -> part.octets().at(3) & 0xFF)
        .distinct()
        .toList();
  }
}
