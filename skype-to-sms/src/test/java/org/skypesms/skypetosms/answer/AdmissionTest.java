package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.server.config.Access.AUTHORIZED;
import static org.skypesms.server.config.Access.CONTACTS;
import static org.skypesms.server.config.Access.EVERYBODY;
import static org.skypesms.server.config.Access.LIST;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.server.config.Access;
import org.skypesms.skypetosms.answer.Admission.Verdict;
import org.skypesms.state.Ruling;

class AdmissionTest {

  private static final Skypename LISTED = new Skypename("listed");
  private static final Skypename OTHER = new Skypename("other");
  private static final Standing CONTACT = new Standing(3, false, false);
  private static final Standing GRANTED = new Standing(0, true, false);
  private static final Standing BLOCKED = new Standing(3, true, true);
  private static final Profile IN_GB = new Profile("", "en", "GB", "", "", "", "");

  @Test
  void eachPolicyAdmitsWhomItNames() {
    assertThat(admits(Set.of(EVERYBODY), OTHER, Standing.STRANGER)).isTrue();
    assertThat(admits(Set.of(CONTACTS), OTHER, CONTACT)).isTrue();
    assertThat(admits(Set.of(CONTACTS), OTHER, GRANTED)).isFalse();
    assertThat(admits(Set.of(AUTHORIZED), OTHER, GRANTED)).isTrue();
    assertThat(admits(Set.of(AUTHORIZED), OTHER, CONTACT)).isFalse();
    assertThat(admits(Set.of(LIST), LISTED, Standing.STRANGER)).isTrue();
    assertThat(admits(Set.of(LIST), OTHER, CONTACT)).isFalse();
  }

  @Test
  void severalPoliciesAdmitWhomAnyOfThemAdmits() {
    Set<Access> both = Set.of(CONTACTS, LIST);

    assertThat(admits(both, LISTED, Standing.STRANGER)).isTrue();
    assertThat(admits(both, OTHER, CONTACT)).isTrue();
    assertThat(admits(both, OTHER, GRANTED)).isFalse();
  }

  @Test
  void theStandingAtEitherHalfAdmitsAndABlockByEitherIsAbsolute() {
    assertThat(judge(rules(Set.of(CONTACTS)), OTHER, List.of(Standing.STRANGER, CONTACT), null))
        .isEqualTo(Verdict.ADMITTED);
    assertThat(judge(rules(Set.of(EVERYBODY)), OTHER, List.of(CONTACT, BLOCKED), Ruling.ALLOWED))
        .isEqualTo(Verdict.BLOCKED);
    assertThat(judge(rules(Set.of(EVERYBODY)), OTHER, List.of(BLOCKED, CONTACT), null))
        .isEqualTo(Verdict.BLOCKED);
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void aRulingByNameCountsMoreThanAnyPolicy(Access access) {
    AccessRules rules = rules(EnumSet.of(access));
    List<Standing> stranger = List.of(Standing.STRANGER);
    List<Standing> known = List.of(new Standing(3, true, false));

    assertThat(judge(rules, OTHER, stranger, Ruling.ALLOWED)).isEqualTo(Verdict.ADMITTED);
    assertThat(judge(rules, LISTED, known, Ruling.DENIED)).isEqualTo(Verdict.REFUSED);
    assertThat(judge(rules, LISTED, known, Ruling.BLOCKED)).isEqualTo(Verdict.BLOCKED);
  }

  @Test
  void countryAndLanguageNarrowEveryPolicy() {
    AccessRules germans =
        new AccessRules(Set.of(EVERYBODY), Set.of("DE"), Set.of(), Set.of(), Set.of());
    AccessRules english =
        new AccessRules(Set.of(EVERYBODY), Set.of("GB"), Set.of("en"), Set.of(), Set.of());

    assertThat(judge(germans, OTHER, List.of(CONTACT), null)).isEqualTo(Verdict.REFUSED);
    assertThat(judge(english, OTHER, List.of(CONTACT), null)).isEqualTo(Verdict.ADMITTED);
  }

  @Test
  void administratorsAreAdmittedWhateverThePolicy() {
    AccessRules named =
        new AccessRules(Set.of(LIST), Set.of(), Set.of(), Set.of(), Set.of("Other"));
    AccessRules contacts =
        new AccessRules(Set.of(LIST), Set.of(), Set.of(), Set.of(), Set.of("contacts"));

    assertThat(judge(named, OTHER, List.of(Standing.STRANGER), null)).isEqualTo(Verdict.ADMITTED);
    assertThat(judge(contacts, OTHER, List.of(CONTACT), null)).isEqualTo(Verdict.ADMITTED);
    assertThat(judge(contacts, OTHER, List.of(Standing.STRANGER), null)).isEqualTo(Verdict.REFUSED);
  }

  private static boolean admits(Set<Access> access, Skypename person, Standing standing) {
    return judge(rules(access), person, List.of(standing), null) == Verdict.ADMITTED;
  }

  private static AccessRules rules(Set<Access> access) {
    return new AccessRules(access, Set.of(), Set.of(), Set.of("Listed"), Set.of());
  }

  private static Verdict judge(
      AccessRules rules, Skypename person, List<Standing> standings, Ruling ruling) {
    return new Admission(() -> rules).judge(person, IN_GB, standings, Optional.ofNullable(ruling));
  }
}
