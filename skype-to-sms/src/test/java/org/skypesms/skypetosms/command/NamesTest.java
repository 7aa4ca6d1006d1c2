package org.skypesms.skypetosms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.skypesms.message.Half;
import org.skypesms.message.PhoneNumber;

/** Whatever may be saved as a name takes no number and no command from its person. */
class NamesTest {

  private static final Lines LINES = new Lines(AllCommands.TABLE);
  private static final PhoneNumber PHONE = new PhoneNumber("+447400100001");

  /** Somebody who has saved everything that may be a name. */
  private enum Everybody implements Names {
    SAVED;

    @Override
    public Optional<Saved> contact(String name) {
      return NameForm.fits(name) && !AllCommands.TABLE.reserves(name, "de")
          ? Optional.of(new Saved(name, PHONE))
          : Optional.empty();
    }

    @Override
    public Optional<String> group(String name) {
      return Optional.empty();
    }
  }

  private static Request read(String line, Names names) {
    return LINES.read(line, new Typist(Half.SKYPE_TO_SMS, "GB", "de", true, names));
  }

  @Provide
  Arbitrary<String> tokens() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(1).ofMaxLength(8),
        Arbitraries.of("+44", "0044", "0", "(0)", "+44\u200B", "٠", "+४४", "+44-"),
        Arbitraries.strings().withChars("+0047 ()-.٧７r").ofMinLength(1).ofMaxLength(14),
        Combinators.combine(
                Arbitraries.of("status", "r7", "help", "hilfe", "at", "İn", "flash", "add"),
                Arbitraries.of("", " ", "\u200B", "7", " 7", "."))
            .as(String::concat));
  }

  @Property(tries = 500)
  void aNumberIsANumberWhateverIsSaved(@ForAll("tokens") String token) {
    Request bare = read(token + " 7400123456 hi", Names.NONE);

    if (bare instanceof Sending.Send || bare instanceof Sending.WhichNumber) {
      assertThat(read(token + " 7400123456 hi", Everybody.SAVED)).isEqualTo(bare);
    }
  }

  @Property(tries = 500)
  void aCommandIsACommandWhateverIsSaved(@ForAll("tokens") String token) {
    for (String line : Set.of(token, token + " 7", token + " all", token + " +447400123456")) {
      Request bare = read(line, Names.NONE);
      if (bare instanceof Managing || bare instanceof Administration || bare instanceof Account) {
        assertThat(read(line, Everybody.SAVED)).isEqualTo(bare);
      }
    }
  }
}
