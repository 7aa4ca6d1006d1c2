package org.skypesms.skypetosms.sending;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skypesms.broker.Rejected;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscAddress;
import org.skypesms.smpp.Submission;
import org.skypesms.sms.Segment;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.Segmenter;

/** Cuts texts into the parts that a link takes. Immutable. */
public final class TextParts {

  private final Function<PhoneNumber, Optional<SegmentOptions>> options;

  /** For links with these options. */
  public TextParts(SegmentOptions options) {
    this(number -> Optional.of(options));
  }

  /** For numbers whose links have such options; none where no link serves the number. */
  public TextParts(Function<PhoneNumber, Optional<SegmentOptions>> options) {
    this.options = options;
  }

  /** Whether any link serves the number. */
  public boolean serves(PhoneNumber to) {
    return options.apply(to).isPresent();
  }

  /**
   * How the text would be cut, or why it cannot be.
   *
   * @throws Rejected when no link serves the number
   */
  public Segmentation cut(PhoneNumber to, String body) {
    return options
        .apply(to)
        .map(cutting -> Segmenter.segment(body, cutting))
        .orElseThrow(() -> new Rejected("no link serves the number " + to.masked()));
  }

  /**
   * How many parts a text has.
   *
   * @throws Rejected when it cannot be sent at all
   */
  int count(OutboundSms text) {
    return cut(text).parts();
  }

  /** The parts of a text that was accepted, with their common reference number. */
  List<Submission> submissions(OutboundSms text, int concatenation) {
    return cut(text).segments().stream()
        .map(segment -> submission(text, segment, concatenation))
        .toList();
  }

  private Segmentation.Cut cut(OutboundSms text) {
    Segmentation cut = cut(text.to(), text.body());
    if (cut instanceof Segmentation.Cut parts) {
      return parts;
    }
    throw new Rejected(((Segmentation.Refused) cut).sentence());
  }

  private static Submission submission(OutboundSms text, Segment segment, int concatenation) {
    return new Submission(
        SmscAddress.of(text.from()),
        SmscAddress.of(text.to()),
        segment.esmClass(),
        text.messageClass().map(segment::dataCoding).orElseGet(segment::dataCoding),
        segment.octets(concatenation),
        true,
        text.messageClass()
            .map(number -> segment.parameters(concatenation, number))
            .orElseGet(() -> segment.parameters(concatenation)));
  }
}
