package org.skypesms.sms.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;
import org.skypesms.sms.receipt.MessageIdForms.Form;

class MessageIdFormsTest {

  @Test
  void caseAndLeadingZerosDoNotMatter() {
    assertThat(MessageIdForms.normalised("000A1b")).isEqualTo("a1b");
    assertThat(MessageIdForms.normalised("0000")).isEqualTo("0");
    assertThat(MessageIdForms.normalised(" 7 ")).isEqualTo("7");
    assertThat(MessageIdForms.normalised("")).isEmpty();
  }

  @Test
  void aDecimalIdIsTriedInEveryForm() {
    assertThat(MessageIdForms.of("0012")).containsExactly("12", "c", "18");
    assertThat(MessageIdForms.byForm("0012"))
        .containsEntry(Form.AS_GIVEN, "12")
        .containsEntry(Form.DECIMAL_TO_HEX, "c")
        .containsEntry(Form.HEX_TO_DECIMAL, "18");
  }

  @Test
  void aHexadecimalIdIsTriedAsDecimal() {
    assertThat(MessageIdForms.of("DEADBEEF")).containsExactly("deadbeef", "3735928559");
  }

  @Test
  void anyOtherIdIsTriedAsItIs() {
    assertThat(MessageIdForms.of("A3-F0")).containsExactly("a3-f0");
    assertThat(MessageIdForms.of("9")).as("alike in all forms").containsExactly("9");
    assertThat(MessageIdForms.in(Form.DECIMAL_TO_HEX, "a")).isEmpty();
  }

  @Property(tries = 500)
  void everyFormLeadsBackToTheIdOfTheAnswer(
      @ForAll @BigRange(min = "0", max = "99999999999999999999999999999999999999") BigInteger id) {
    String hex = MessageIdForms.normalised("00" + id.toString(16).toUpperCase(Locale.ROOT));
    String decimal = MessageIdForms.normalised("0" + id);

    assertThat(MessageIdForms.in(Form.DECIMAL_TO_HEX, "00" + id)).contains(hex);
    assertThat(MessageIdForms.in(Form.HEX_TO_DECIMAL, id.toString(16))).contains(decimal);
  }
}
