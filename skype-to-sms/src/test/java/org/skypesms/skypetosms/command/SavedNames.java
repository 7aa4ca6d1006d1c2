package org.skypesms.skypetosms.command;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.Half;
import org.skypesms.message.PhoneNumber;

/** Somebody who has saved bob, alice, anna.b and Jürgen, and a group called team. */
final class SavedNames implements Names {

  static final PhoneNumber BOB = new PhoneNumber("+447400100001");
  static final PhoneNumber ALICE = new PhoneNumber("+447400100002");

  private static final Map<String, Saved> CONTACTS =
      Map.of(
          "bob", new Saved("bob", BOB),
          "alice", new Saved("Alice", ALICE),
          "anna.b", new Saved("anna.b", new PhoneNumber("+447400100003")),
          "jürgen", new Saved("Jürgen", new PhoneNumber("+4915112345678")));

  static Typist typist(Half window) {
    return new Typist(window, "GB", "en", false, new SavedNames());
  }

  static Typist administrator(Half window) {
    return new Typist(window, "GB", "en", true, new SavedNames());
  }

  static Typist speaking(String language, Half window) {
    return new Typist(window, "DE", language, false, new SavedNames());
  }

  @Override
  public Optional<Saved> contact(String name) {
    return Optional.ofNullable(CONTACTS.get(Spelling.of(name)));
  }

  @Override
  public Optional<String> group(String name) {
    return Optional.of(Spelling.of(name)).filter(Set.of("team")::contains);
  }
}
