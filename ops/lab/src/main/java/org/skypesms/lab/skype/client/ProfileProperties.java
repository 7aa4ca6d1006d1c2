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
      List.of("FULLNAME", "PHONE_MOBILE", "LANGUAGES", "COUNTRY", "TIMEZONE", "SEX", "BIRTHDAY");
  private static final Map<String, String> FORWARDING =
      Map.of(
          "CALL_APPLY_CF", "FALSE",
          "CALL_NOANSWER_TIMEOUT", "15",
          "CALL_FORWARD_RULES", "",
          "CALL_SEND_TO_VM", "FALSE");

  private final Network network;
  private final Account account;
  private final Map<String, String> forwarding = new HashMap<>(FORWARDING);
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
      throw Errors.badProfileProperty();
    }
    return reader.get();
  }

  void set(String property, String text) throws ApiError {
    if (forwarding.containsKey(property)) {
      forwarding.put(property, text);
    } else if (WRITABLE.contains(property) || FREE_TEXTS.contains(property)) {
      Profile now = ProfileEdit.of(profile(), property, text);
      String word = property.equals("LANGUAGES") ? "LANGUAGE" : property;
      network.contacts().profile(account, now, List.of(word));
    } else {
      throw Errors.badProfileProperty();
    }
  }

  private Profile profile() {
    return account.profile();
  }

  private void telephony() {
    properties.put("IS_VIDEO_CAPABLE", () -> "FALSE");
    properties.put("PSTN_BALANCE", () -> "0");
    properties.put("PSTN_BALANCE_CURRENCY", () -> "EUR");
    FORWARDING.keySet().forEach(word -> properties.put(word, () -> forwarding.get(word)));
    properties.put("SMS_VALIDATED_NUMBERS", () -> "");
  }
}
