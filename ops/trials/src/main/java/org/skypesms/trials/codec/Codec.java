package org.skypesms.trials.codec;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;
import org.skypesms.sms.Segment;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.Segmenter;
import org.skypesms.sms.ShortMessages;

/** Both directions of one short text, as JMH measures them. Each thread has its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Codec {

  /** The kind of text. */
  @Param public ShortText kind;

  private ReceivedShortMessage received;

  /** Makes the short message that is read, and checks that it is one part and reads as typed. */
  @Setup
  public void receive() {
    Segmentation.Cut cut = (Segmentation.Cut) Segmenter.segment(kind.text(), kind.options());
    Segment only = cut.segments().get(0);
    received =
        new ReceivedShortMessage(
            new SmscAddress(1, 1, "447400123456"),
            new SmscAddress(1, 1, "447400000001"),
            only.esmClass(),
            0,
            only.dataCoding(),
            only.octets(0),
            Map.of());
    if (cut.parts() != 1 || !read().equals(kind.text())) {
      throw new IllegalStateException(kind + " is not one part that reads as typed");
    }
  }

  /** A text becomes the octets of its part. */
  @Benchmark
  public Octets write() {
    Segmentation.Cut cut = (Segmentation.Cut) Segmenter.segment(kind.text(), kind.options());
    return cut.segments().get(0).octets(0);
  }

  /** The octets of a part become a text. */
  @Benchmark
  public String read() {
    return ShortMessages.decode(received, kind.options().alphabet());
  }
}
