package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Noise is told by the words of the API and never by what people typed. */
class NoiseTest {

  private final Noise noise = new Noise(Set.of("LASTONLINETIMESTAMP", "pong"));

  @Test
  void messagesWithAWordToBeLeftOutAreNoise() {
    assertThat(noise.covers("USER test LASTONLINETIMESTAMP 1105487965")).isTrue();
    assertThat(noise.covers("#7 GET USER test LASTONLINETIMESTAMP")).isTrue();
    assertThat(noise.covers("#50 PONG")).isTrue();
    assertThat(noise.covers("USER test FULLNAME Test")).isFalse();
  }

  @Test
  void aBodyIsNeverNoise() {
    assertThat(noise.covers("CHATMESSAGE 7 BODY LASTONLINETIMESTAMP")).isFalse();
    assertThat(noise.covers("#1 CHATMESSAGE #a/$b;1 pong pong")).isFalse();
    assertThat(noise.covers("#1 MESSAGE bob pong")).isFalse();
  }
}
