package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skypesms.message.PhoneNumber;
import org.skypesms.state.Contact;
import org.skypesms.state.Group;

/** What {@link org.skypesms.state.Contacts} and {@link org.skypesms.state.Groups} promise. */
interface ContactsContract extends Contract {

  @Test
  default void aContactIsFoundBySpellingAndByPhoneByItsPersonAlone() {
    Contact contact = new Contact("Zoë", PHONE);

    assertThat(flag(ledger -> ledger.contacts().add(ALICE, "zoë", contact))).isTrue();

    assertThat(optional(ledger -> ledger.contacts().find(ALICE, "zoë"))).contains(contact);
    assertThat(optional(ledger -> ledger.contacts().find(ALICE, PHONE))).contains(contact);
    assertThat(optional(ledger -> ledger.contacts().find(BOB, "zoë"))).isEmpty();
    assertThat(optional(ledger -> ledger.contacts().find(BOB, PHONE))).isEmpty();
  }

  @Test
  default void neitherASpellingNorAPhoneIsSavedTwice() {
    does(ledger -> ledger.contacts().add(ALICE, "bob", new Contact("bob", PHONE)));

    assertThat(add("bob", OTHER_PHONE)).isFalse();
    assertThat(add("robert", PHONE)).isFalse();
    assertThat(list(ledger -> ledger.contacts().all(ALICE)))
        .containsExactly(new Contact("bob", PHONE));
  }

  @Test
  default void removedContactsAreGoneAndTheOthersStay() {
    add("bob", PHONE);
    add("anna", OTHER_PHONE);

    assertThat(flag(ledger -> ledger.contacts().remove(ALICE, "bob"))).isTrue();
    assertThat(flag(ledger -> ledger.contacts().remove(ALICE, "bob"))).isFalse();
    assertThat(list(ledger -> ledger.contacts().all(ALICE)))
        .containsExactly(new Contact("anna", OTHER_PHONE));
    does(ledger -> ledger.contacts().forget(ALICE));
    assertThat(list(ledger -> ledger.contacts().all(ALICE))).isEmpty();
  }

  @Test
  default void aGroupKeepsItsPhonesInOrderUntilItIsSavedAnewOrRemoved() {
    Group group = new Group("Team", List.of(OTHER_PHONE, PHONE));
    does(ledger -> ledger.groups().save(ALICE, "team", group));

    assertThat(optional(ledger -> ledger.groups().find(ALICE, "team"))).contains(group);
    assertThat(optional(ledger -> ledger.groups().find(BOB, "team"))).isEmpty();

    Group smaller = new Group("team", List.of(PHONE));
    does(ledger -> ledger.groups().save(ALICE, "team", smaller));

    assertThat(list(ledger -> ledger.groups().all(ALICE))).containsExactly(smaller);
    assertThat(flag(ledger -> ledger.groups().remove(ALICE, "team"))).isTrue();
    assertThat(flag(ledger -> ledger.groups().remove(ALICE, "team"))).isFalse();
  }

  private boolean add(String name, PhoneNumber phone) {
    return flag(ledger -> ledger.contacts().add(ALICE, name, new Contact(name, phone)));
  }
}
