package org.skypesms.lab.skype;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.skypesms.lab.skype.network.Profile;

/** Which words of the Access API read differently after a change of a profile. Stateless. */
final class ProfileChanges {
  private ProfileChanges() {}

  static List<String> between(Profile before, Profile now) {
    List<String> changed = new ArrayList<>();
    note(changed, "FULLNAME", before.fullName(), now.fullName());
    note(changed, "LANGUAGE", before.language(), now.language());
    note(changed, "COUNTRY", before.country(), now.country());
    note(changed, "TIMEZONE", before.timezone(), now.timezone());
    note(changed, "SEX", before.sex(), now.sex());
    note(changed, "BIRTHDAY", before.birthday(), now.birthday());
    note(changed, "PHONE_MOBILE", before.mobile(), now.mobile());
    Set<String> words = new HashSet<>(before.more().keySet());
    words.addAll(now.more().keySet());
    words.forEach(w -> note(changed, w, before.more().get(w), now.more().get(w)));
    return changed;
  }

  private static void note(List<String> changed, String word, Object before, Object now) {
    if (!Objects.equals(before, now)) {
      changed.add(word);
    }
  }
}
