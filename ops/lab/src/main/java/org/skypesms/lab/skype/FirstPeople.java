package org.skypesms.lab.skype;

import java.time.ZoneId;
import java.util.Optional;
import org.skypesms.lab.skype.network.Profile;

/** The people who are there from the start (ops/lab/http.md). Stateless. */
final class FirstPeople {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private FirstPeople() {}

  static void arrive(People people) {
    contact(people, "alice", profile("Alice Archer", "en", "GB", LONDON));
    contact(people, "bob", profile("Bob Brandt", "de", "DE", ZoneId.of("Europe/Berlin")));
    contact(people, "admin", profile("Ada Admin", "en", "GB", LONDON));
    people.put("carol", account -> profile("Carol Clark", "en", "GB", LONDON));
    people.put("skype-to-sms", account -> profile("Skype to SMS", "en", "GB", LONDON));
    people.put("sms-to-skype", account -> profile("SMS to Skype", "en", "GB", LONDON));
  }

  private static void contact(People people, String name, Profile profile) {
    people.put(name, before -> profile);
    people.standing(name, standing -> standing.withBuddyStatus(3).withAuthorized(true));
  }

  private static Profile profile(String fullName, String language, String country, ZoneId zone) {
    Profile named = Profile.named(fullName);
    return new Profile(
        fullName,
        language,
        country,
        Optional.of(zone),
        named.sex(),
        named.birthday(),
        named.mobile(),
        named.more());
  }
}
