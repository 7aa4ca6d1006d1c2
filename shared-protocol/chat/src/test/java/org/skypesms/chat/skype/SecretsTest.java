package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes do not stand in the traffic log; everything else stands there as it was said. */
class SecretsTest {

  @ParameterizedTest
  @CsvSource({
    "CHATMESSAGE 7 BODY code 123456,CHATMESSAGE 7 BODY code ......",
    "#12 CHATMESSAGE 7 BODY /Code: 123456,#12 CHATMESSAGE 7 BODY /Code: ......",
    "MESSAGE 7 BODY 123456,MESSAGE 7 BODY ......",
    "CHATMESSAGE 7 BODY رمز ١٢٣٤٥٦,CHATMESSAGE 7 BODY رمز ......"
  })
  void aCodeIsMasked(String said, String shown) {
    assertThat(Secrets.masked(said)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHATMESSAGE 7 BODY code",
        "CHATMESSAGE 7 BODY +44 7400 123456 hello",
        "CHATMESSAGE 7 BODY my code is 123456",
        "CHATMESSAGE 123456 STATUS RECEIVED",
        "#7 GET CHATMESSAGE 123456 BODY"
      })
  void everythingElseStays(String said) {
    assertThat(Secrets.masked(said)).isEqualTo(said);
  }
}
