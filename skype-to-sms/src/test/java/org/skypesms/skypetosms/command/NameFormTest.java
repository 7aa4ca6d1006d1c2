package org.skypesms.skypetosms.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"bob", "Зоя", "علی\u200Cرضا", "anna.b", "x-ray_7", "李", "मोहन"})
  void aNameIsATokenOfLettersInAnyScript(String name) {
    assertThat(NameForm.fits(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "7", "+44", "07400123456", "٧", "a b", "a:b", "a,b", "@a", "\u200B", "\uD800"})
  void anythingElseIsNone(String name) {
    assertThat(NameForm.fits(name)).isFalse();
    assertThat(NameForm.fits("a".repeat(33))).isFalse();
  }
}
