package org.skypesms.lab.skype.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Profile;

/** What {@code GET PROFILE p} says about the own account (reference section 8.4). */
final class ProfileProperties {
  static final List<String> FREE_TEXTS =
      List.of(
          "PROVINCE",
          "CITY",
          "HOMEPAGE",
          "ABOUT",
          "PHONE_HOME",
          "PHONE_OFFICE",
          "MOOD_TEXT",
          "RICH_MOOD_TEXT");
  private static final List<String> WRITABLE =
      List.of(
          "FULLNAME",
          "PROVINCE",
          "CITY",
          "HOMEPAGE",
          "ABOUT",
          "PHONE_HOME",
          "PHONE_OFFICE",
          "MOOD_TEXT",
          "RICH_MOOD_TEXT");

  private final Network network;
  private final Account account;
  private final Map<String, Supplier<String>> properties = new HashMap<>();

  ProfileProperties(Network network, Account account) {
    this.network = network;
    this.account = account;
    properties.put("FULLNAME", () -> profile().fullName());
    properties.put("BIRTHDAY", () -> Values.birthday(profile().birthday()));
    properties.put("SEX", () -> profile().sex().name());
    properties.put("LANGUAGES", () -> profile().language());
    properties.put("COUNTRY", () -> Values.country(profile().country(), 8));
    properties.put("IPCOUNTRY", () -> Values.country(profile().country(), 8).split(" ", 2)[0]);
    properties.put("PHONE_MOBILE", () -> profile().mobile());
    properties.put("TIMEZONE", () -> Values.timezone(profile().timezone(), network.clock()));
    FREE_TEXTS.forEach(word -> properties.put(word, () -> profile().more().getOrDefault(word, "")));
    telephony();
  }

  String value(String property) throws ApiError {
    Supplier<String> reader = properties.get(property);
    if (reader == null) {
      throw Errors.of(552, "PROFILE: invalid PROP");
    }
    return reader.get();
  }

  void set(String property, String text) throws ApiError {
    if (!WRITABLE.contains(property)) {
      throw Errors.of(552, "PROFILE: invalid PROP");
    }
    Profile before = profile();
    Profile now = property.equals("FULLNAME") ? renamed(before, text) : before.with(property, text);
    network.contacts().profile(account, now, List.of(property));
  }

  private Profile profile() {
    return account.profile();
  }

  private static Profile renamed(Profile p, String name) {
    return new Profile(
        name, p.language(), p.country(), p.timezone(), p.sex(), p.birthday(), p.mobile(), p.more());
  }

  private void telephony() {
    properties.put("PSTN_BALANCE", () -> "0");
    properties.put("PSTN_BALANCE_CURRENCY", () -> "EUR");
    properties.put("CALL_APPLY_CF", () -> "FALSE");
    properties.put("CALL_NOANSWER_TIMEOUT", () -> "15");
    properties.put("CALL_FORWARD_RULES", () -> "");
    properties.put("CALL_SEND_TO_VM", () -> "FALSE");
    properties.put("SMS_VALIDATED_NUMBERS", () -> "");
  }
}
