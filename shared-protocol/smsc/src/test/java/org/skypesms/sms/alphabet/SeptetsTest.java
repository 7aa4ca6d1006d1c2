package org.skypesms.sms.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeptetsTest {

  /** The example that every text on GSM 03.40 PDUs has: "hellohello". */
  @Test
  void theWellKnownExampleIsPacked() {
    byte[] septets = GsmAlphabet.encoder().encode("hellohello").orElseThrow();

    assertThat(HexFormat.of().formatHex(Septets.pack(septets, 0))).isEqualTo("e8329bfd4697d9ec37");
  }

  @Test
  void aHeaderOfSixOctetsLeavesOneFillBitAndOneOfSevenNone() {
    assertThat(Septets.fillBits(6)).isEqualTo(1);
    assertThat(Septets.fillBits(7)).isZero();
    assertThat(Septets.fillBits(0)).isZero();
    assertThat(Septets.fillBits(4)).isEqualTo(3);
  }

  @Test
  void aHundredAndSixtySeptetsTakeAHundredAndFortyOctets() {
    assertThat(Septets.pack(new byte[160], 0)).hasSize(140);
    assertThat(Septets.pack(new byte[153], Septets.fillBits(6))).hasSize(134);
  }

  @Provide
  Arbitrary<byte[]> septets() {
    return Arbitraries.bytes().between((byte) 1, (byte) 127).array(byte[].class).ofMaxSize(160);
  }

  @Property
  void whatIsPackedIsUnpacked(
      @ForAll("septets") byte[] septets, @ForAll @IntRange(max = 6) int fillBits) {
    assertThat(Septets.unpack(Septets.pack(septets, fillBits), fillBits)).isEqualTo(septets);
  }
}
