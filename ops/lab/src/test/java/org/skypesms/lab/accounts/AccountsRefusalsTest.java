package org.skypesms.lab.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operator interface for accounts refuses, with a sentence. */
@Timeout(60)
class AccountsRefusalsTest extends OnAccountsApi {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"to\":\"bob\",\"text\":\"a\\u0000b\"}",
        "{\"to\":\"bob\",\"text\":\"\\ud83d\"}",
        "{\"to\":\"bob\",\"text\":\"\\ude80\\ud83d\"}",
        "{\"to\":\"bob\",\"text\":\"\"}",
        "{\"to\":\"bob\",\"text\":7}",
        "{\"to\":\"bob\"}",
        "{\"text\":\"x\"}",
        "{\"to\":\"alice\",\"text\":\"x\"}",
        "{\"to\":\"bob\",\"text\":\"x\",\"colour\":\"red\"}",
        "{\"to\":\"bob\",\"text\":\"x\"} x",
        "[]",
        "",
        "nonsense"
      })
  void aLineThatCannotBeTypedIsRefusedWithASentence(String body) throws Exception {
    var answer = client.send("POST", ALICE + "/messages", body.getBytes(UTF_8));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().get("error").asText()).isNotBlank();
    assertThat(client.get(ALICE + "/messages").body()).isEmpty();
  }

  @Test
  void octetsThatAreNotUtf8AreRefused() throws Exception {
    byte[] halfPair = {
      '{',
      '"',
      't',
      'o',
      '"',
      ':',
      '"',
      'b',
      'o',
      'b',
      '"',
      ',',
      '"',
      't',
      'e',
      'x',
      't',
      '"',
      ':',
      '"',
      (byte) 0xed,
      (byte) 0xa0,
      (byte) 0x80,
      '"',
      '}'
    };

    assertThat(client.send("POST", ALICE + "/messages", halfPair).status()).isEqualTo(400);
  }

  @Test
  void anUnknownAccountIsNotFound() throws Exception {
    var nobody = "/api/accounts/nobody.here";

    assertThat(client.post(nobody + "/messages", Map.of("to", "bob", "text", "x")).status())
        .isEqualTo(404);
    assertThat(client.post(ALICE + "/messages", Map.of("to", "nobody.here", "text", "x")).status())
        .isEqualTo(404);
    assertThat(client.get(nobody + "/messages?wait=1").status()).isEqualTo(404);
    assertThat(client.post(nobody + "/client", Map.of("action", "stop")).status()).isEqualTo(404);
    assertThat(client.get(nobody).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dave | {\"buddyStatus\":4}",
        "dave | {\"buddyStatus\":\"3\"}",
        "dave | {\"authorized\":\"yes\"}",
        "dave | {\"country\":\"Germany\"}",
        "dave | {\"language\":\"german\"}",
        "dave | {\"timezone\":\"Mars/Base\"}",
        "dave | {\"birthday\":\"yesterday\"}",
        "dave | {\"sex\":\"often\"}",
        "dave | {\"fullName\":\"two\\nlines\"}",
        "dave | {\"shoeSize\":44}",
        "no%20blanks | {}",
        "1digit | {}",
        "..%2Fup | {}"
      })
  void aWrongAccountIsRefusedAndNotMade(String name, String body) throws Exception {
    var answer = client.put("/api/accounts/" + name, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(client.get("/api/accounts").body()).hasSize(6);
  }
}
