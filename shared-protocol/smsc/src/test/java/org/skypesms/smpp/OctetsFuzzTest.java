package org.skypesms.smpp;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.sms.Concatenation;
import org.skypesms.sms.Joining;
import org.skypesms.sms.MessageType;
import org.skypesms.sms.Reassembly;
import org.skypesms.sms.Received;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.sms.Segment;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.Segmenter;
import org.skypesms.sms.ShortMessages;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.NationalLanguage;
import org.skypesms.sms.receipt.MessageIdForms;
import org.skypesms.sms.receipt.ReceiptReading;
import org.skypesms.sms.receipt.Receipts;

/**
 * Whatever octets come from an SMSC, reading them neither throws nor grows without bound. The first
 * octet chooses what the rest is: the body of a PDU, a short message, or a text to send; the second
 * chooses the link. Inputs that once did harm are kept beside the seeds and tried first.
 */
@Tag("fuzz")
class OctetsFuzzTest {

  private static final int HEADER = 2;
  private static final Set<Integer> STATUSES = Set.of(0x01, 0x02, 0x0A, 0x0B, 0xC2);
  private static final List<Alphabet> LINKS = List.of(Alphabet.values());

  @FuzzTest(maxDuration = "4s")
  void anyOctetsAreReadAndTheResultIsBounded(byte[] input) {
    if (input.length < HEADER) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(input, HEADER, input.length);
    int choice = input[1] & 0xFF;
    switch (input[0] & 3) {
      case 0 -> pdu(choice % 2 == 0 ? 0x05 : 0x103, rest);
      case 1 -> message(choice, rest);
      default -> text(choice, new String(rest, UTF_16BE));
    }
  }

  private static void pdu(int commandId, byte[] body) {
    try {
      ReceivedShortMessage message = DeliveredPdu.read(Pdu.of(commandId, 0, 1, body));
      read(message, body.length, Alphabet.GSM);
      read(message, body.length, Alphabet.GSM_PACKED);
    } catch (UndecodablePdu refused) {
      hold(STATUSES.contains(refused.status()), "a permanent error");
    }
  }

  private static void message(int choice, byte[] octets) {
    if (octets.length >= HEADER) {
      Octets all = Octets.of(octets);
      ReceivedShortMessage message =
          Received.of(all.at(0), all.at(1), all.slice(HEADER, all.length()), Map.of());
      read(message, octets.length, LINKS.get(choice % LINKS.size()));
    }
  }

  private static void read(ReceivedShortMessage message, int octets, Alphabet link) {
    ReceivedPart part = ReceivedPart.of(message);
    bounded(ShortMessages.decode(message, link), octets);
    part.concatenation().ifPresent(place -> join(message, part, place, octets, link));
    MessageType.of(message);
    ReceiptReading receipt = Receipts.read(message);
    receipt.ids().forEach(id -> hold(MessageIdForms.of(id).size() <= 3, "three forms of an id"));
    hold(receipt.reason().length() <= octets + 64, "a short reason");
  }

  private static void join(
      ReceivedShortMessage message,
      ReceivedPart part,
      Concatenation place,
      int octets,
      Alphabet link) {
    Reassembly joined = Reassembly.of(List.of(part, part));
    hold(joined.fit(part) == Reassembly.Fit.REPEAT, "a repeat");
    hold(joined.missing().size() == place.count() - 1, "all parts but one missing");
    Reassembly.key("link", message, place);
    bounded(joined.text(link), octets);
  }

  /** No octet is shown longer than "[octets ff]", and three remarks may stand beside the text. */
  private static void bounded(String text, int octets) {
    hold(text.length() <= 12 * octets + 128, "a text no longer than its octets shown");
  }

  private static void text(int choice, String typed) {
    SegmentOptions options =
        SegmentOptions.STANDARD
            .with(LINKS.get(choice % LINKS.size()))
            .with(Joining.values()[choice / 8 % Joining.values().length])
            .with(choice < 128 ? EnumSet.noneOf(NationalLanguage.class) : languages());
    if (Segmenter.segment(typed, options) instanceof Segmentation.Cut cut) {
      cut.segments().forEach(OctetsFuzzTest::withinItsLimit);
    }
  }

  private static EnumSet<NationalLanguage> languages() {
    return EnumSet.allOf(NationalLanguage.class);
  }

  private static void withinItsLimit(Segment segment) {
    int units = segment.encoded().length() / segment.alphabet().octetsPerUnit();
    int most = segment.alphabet().capacity(segment.headerOctets());
    hold(segment.joining() == Joining.PAYLOAD || units <= most, "a part within its limit");
    hold(segment.octets(7).length() <= 160, "at most 160 octets");
  }

  /** Cheaper than an assertion library, whose classes would be most of what is run. */
  private static void hold(boolean held, String promise) {
    if (!held) {
      throw new AssertionError("not held: " + promise);
    }
  }
}
