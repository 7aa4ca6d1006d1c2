package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skypesms.message.InboundSms;
import org.skypesms.message.MessageId;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;

/** What {@link org.skypesms.state.Incomplete} promises. */
interface IncompleteContract extends Contract {

  @Test
  default void partsOfAKeyAreGivenByNumberOctetsAndAll() {
    does(ledger -> ledger.incomplete().keep("k", 10, 11, part("p10"), NOON));
    does(ledger -> ledger.incomplete().keep("k", 2, 11, part("p2"), NOON));
    does(ledger -> ledger.incomplete().keep("other", 1, 11, part("p1"), NOON));

    assertThat(list(ledger -> ledger.incomplete().parts("k")))
        .containsExactly(part("p2"), part("p10"));
  }

  @Test
  default void aPartThatIsThereAlreadyStays() {
    does(ledger -> ledger.incomplete().keep("k", 1, 2, part("first"), NOON));
    does(ledger -> ledger.incomplete().keep("k", 1, 2, part("second"), NOON));

    assertThat(list(ledger -> ledger.incomplete().parts("k"))).containsExactly(part("first"));
  }

  @Test
  default void aTextThatIsGivenUpIsForgottenAlone() {
    does(ledger -> ledger.incomplete().keep(HOSTILE, 1, 2, part("a"), NOON));
    does(ledger -> ledger.incomplete().keep("k", 1, 2, part("b"), NOON));

    does(ledger -> ledger.incomplete().forget(HOSTILE));

    assertThat(list(ledger -> ledger.incomplete().parts(HOSTILE))).isEmpty();
    assertThat(list(ledger -> ledger.incomplete().parts("k"))).hasSize(1);
  }

  @Test
  default void keysAreOldAsTheirFirstPart() {
    does(ledger -> ledger.incomplete().keep("second", 1, 2, part("a"), NOON.plusSeconds(1)));
    does(ledger -> ledger.incomplete().keep("first", 1, 3, part("b"), NOON));
    does(ledger -> ledger.incomplete().keep("first", 2, 3, part("c"), NOON.plusSeconds(5)));
    does(ledger -> ledger.incomplete().keep("young", 1, 2, part("d"), NOON.plusSeconds(2)));

    assertThat(list(ledger -> ledger.incomplete().olderThan(NOON.plusSeconds(2), 9)))
        .containsExactly("first", "second");
    assertThat(list(ledger -> ledger.incomplete().olderThan(NOON.plusSeconds(9), 1)))
        .containsExactly("first");
  }

  @Test
  default void aKeyOfAnyLengthThatIsFoundAsOldFindsItsParts() {
    does(ledger -> ledger.incomplete().keep(HOSTILE, 1, 2, part("a"), NOON));

    String key = apply(ledger -> ledger.incomplete().olderThan(NOON.plusSeconds(1), 1)).get(0);

    assertThat(list(ledger -> ledger.incomplete().parts(key))).containsExactly(part("a"));
  }

  @Test
  default void aTextOfWhichAPartCameAfterItWasShownIsOldAsThatPart() {
    does(ledger -> ledger.incomplete().keep("k", 1, 3, part("a"), NOON));
    does(ledger -> ledger.incomplete().shown("k", NOON.plusSeconds(1)));
    assertThat(list(ledger -> ledger.incomplete().olderThan(NOON.plusSeconds(99), 9))).isEmpty();
    assertThat(list(ledger -> ledger.incomplete().unshown("k"))).isEmpty();

    does(ledger -> ledger.incomplete().keep("k", 2, 3, part("b"), NOON.plusSeconds(5)));

    assertThat(list(ledger -> ledger.incomplete().olderThan(NOON.plusSeconds(5), 9))).isEmpty();
    assertThat(list(ledger -> ledger.incomplete().olderThan(NOON.plusSeconds(6), 9)))
        .containsExactly("k");
    assertThat(list(ledger -> ledger.incomplete().unshown("k"))).containsExactly(2);
    assertThat(list(ledger -> ledger.incomplete().parts("k")))
        .containsExactly(part("a"), part("b"));
  }

  @Test
  default void partsThatWereShownLongAgoAreForgottenAndOthersStay() {
    does(ledger -> ledger.incomplete().keep("k", 1, 3, part("a"), NOON));
    does(ledger -> ledger.incomplete().shown("k", NOON.plusSeconds(1)));
    does(ledger -> ledger.incomplete().keep("k", 2, 3, part("b"), NOON));

    assertThat(number(ledger -> ledger.incomplete().forgetShownBefore(NOON.plusSeconds(2))))
        .isEqualTo(1);

    assertThat(list(ledger -> ledger.incomplete().parts("k"))).containsExactly(part("b"));
  }

  @Test
  default void theNewestWholeTextOfAKeyIsKnownForAWhile() {
    does(ledger -> ledger.incomplete().joined(HOSTILE, "1=a", NOON));
    does(ledger -> ledger.incomplete().joined(HOSTILE, "1=b", NOON.plusSeconds(1)));

    assertThat(optional(ledger -> ledger.incomplete().joined(HOSTILE, NOON.plusSeconds(1))))
        .contains("1=b");
    assertThat(optional(ledger -> ledger.incomplete().joined(HOSTILE, NOON.plusSeconds(2))))
        .isEmpty();
    assertThat(number(ledger -> ledger.incomplete().forgetJoinedBefore(NOON.plusSeconds(2))))
        .isEqualTo(1);
  }

  private static InboundSms part(String id) {
    return new InboundSms(
        new MessageId(id),
        "main",
        NOON,
        new ReceivedShortMessage(
            SmscAddress.of(PHONE),
            new SmscAddress(5, 0, "caf\u00e9"),
            0x40,
            0,
            8,
            Octets.ofHex("050003ff0b02d83dde000000"),
            Map.of(0x0204, Octets.ofHex("ff00"))));
  }
}
