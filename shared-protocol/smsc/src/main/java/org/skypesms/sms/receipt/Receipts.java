package org.skypesms.sms.receipt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.sms.MessageType;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.sms.ShortMessages;
import org.skypesms.sms.alphabet.Alphabet;

/**
 * Reads delivery receipts from their octets, in whatever dialect (SMPP 3.4, section 4.6.1 and
 * appendix B). Never throws: what a receipt does not say is absent.
 */
public final class Receipts {

  private static final int RECEIPTED_MESSAGE_ID = 0x001E;
  private static final int NETWORK_ERROR_CODE = 0x0423;
  private static final int MESSAGE_STATE = 0x0427;
  private static final int LONGEST_ID = 65;

  private Receipts() {}

  /**
   * Whether a {@code deliver_sm} is a receipt: its {@code esm_class} says so, or, at an SMSC that
   * leaves that out, there is the parameter {@code receipted_message_id}, which no phone can forge,
   * and a status in another parameter or in the text. What a phone acknowledges is none.
   */
  public static boolean isReceipt(ReceivedShortMessage message) {
    MessageType type = MessageType.of(message);
    return type.aboutMessage()
        || (type == MessageType.SHORT_MESSAGE
            && message.parameters().containsKey(RECEIPTED_MESSAGE_ID)
            && hasStatus(message));
  }

  private static boolean hasStatus(ReceivedShortMessage message) {
    return message.parameters().containsKey(MESSAGE_STATE)
        || text(message).value(ReceiptText.Field.STATUS).flatMap(ReceiptStatus::ofWord).isPresent();
  }

  /** Reads a receipt. */
  public static ReceiptReading read(ReceivedShortMessage message) {
    ReceiptText text = text(message);
    ReceiptStatus status = status(message, text);
    boolean notification = MessageType.of(message) == MessageType.NOTIFICATION;
    return new ReceiptReading(
        text.value(ReceiptText.Field.ID).filter(Receipts::fits),
        parameter(message, RECEIPTED_MESSAGE_ID).map(Receipts::string).filter(Receipts::fits),
        status,
        text.value(ReceiptText.Field.ERROR),
        parameter(message, NETWORK_ERROR_CODE).flatMap(NetworkError::of),
        notification || status.state().isEmpty(),
        text.value(ReceiptText.Field.DONE_DATE).flatMap(ReceiptDate::read));
  }

  /**
   * The parameter is binary and goes before the text, unless it says nothing ({@code UNKNOWN}) and
   * the text does.
   */
  private static ReceiptStatus status(ReceivedShortMessage message, ReceiptText text) {
    Optional<ReceiptStatus> inText =
        text.value(ReceiptText.Field.STATUS).flatMap(ReceiptStatus::ofWord);
    return parameter(message, MESSAGE_STATE)
        .filter(value -> value.length() == 1)
        .flatMap(value -> ReceiptStatus.ofCode(value.at(0)))
        .filter(status -> status != ReceiptStatus.UNKNOWN)
        .or(() -> inText)
        .orElse(ReceiptStatus.UNKNOWN);
  }

  private static Optional<Octets> parameter(ReceivedShortMessage message, int tag) {
    return Optional.ofNullable(message.parameters().get(tag));
  }

  /**
   * The text in the first encoding by which it has a field: what {@code data_coding} says, plain
   * octets whatever it says, packed septets.
   */
  private static ReceiptText text(ReceivedShortMessage message) {
    ReceivedPart part = ReceivedPart.of(message);
    byte[] octets = part.octets().toArray();
    Supplier<String> plain = () -> new String(octets, ISO_8859_1);
    return Stream.<Supplier<String>>of(
            () -> ShortMessages.decode(List.of(part), Alphabet.LATIN_1),
            plain,
            () -> ShortMessages.decode(List.of(part), Alphabet.GSM_PACKED),
            () -> ShortMessages.decode(List.of(part), Alphabet.GSM))
        .map(reading -> ReceiptText.of(reading.get()))
        .filter(ReceiptText::hasFields)
        .findFirst()
        .orElseGet(() -> ReceiptText.of(plain.get()));
  }

  /** A C-octet string, with or without its NUL. */
  private static String string(Octets value) {
    String text = new String(value.toArray(), ISO_8859_1);
    int end = text.indexOf('\0');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  private static boolean fits(String id) {
    return !id.isEmpty() && id.length() <= LONGEST_ID;
  }
}
