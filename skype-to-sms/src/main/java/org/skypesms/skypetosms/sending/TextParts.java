package org.skypesms.skypetosms.sending;

import java.util.List;
import org.skypesms.broker.Rejected;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.SmscAddress;
import org.skypesms.smpp.Submission;
import org.skypesms.sms.Segment;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.Segmenter;

/** Cuts texts into the parts that a link takes. Immutable. */
public final class TextParts {

  private final SegmentOptions options;

  /** For links with these options. */
  public TextParts(SegmentOptions options) {
    this.options = options;
  }

  /** How the text would be cut, or why it cannot be. */
  public Segmentation cut(String body) {
    return Segmenter.segment(body, options);
  }

  /**
   * How many parts a text has.
   *
   * @throws Rejected when it cannot be sent at all
   */
  int count(String body) {
    return segments(body).size();
  }

  /** The parts of a text that was accepted, with their common reference number. */
  List<Submission> submissions(OutboundSms text, int concatenation) {
    return segments(text.body()).stream()
        .map(segment -> submission(text, segment, concatenation))
        .toList();
  }

  private List<Segment> segments(String body) {
    Segmentation cut = cut(body);
    if (cut instanceof Segmentation.Cut parts) {
      return parts.segments();
    }
    throw new Rejected(((Segmentation.Refused) cut).sentence());
  }

  private static Submission submission(OutboundSms text, Segment segment, int concatenation) {
    return new Submission(
        SmscAddress.of(text.from()),
        SmscAddress.of(text.to()),
        segment.esmClass(),
        segment.dataCoding(),
        segment.octets(concatenation),
        true);
  }
}
