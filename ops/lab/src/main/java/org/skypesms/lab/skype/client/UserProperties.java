package org.skypesms.lab.skype.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Presence;
import org.skypesms.lab.skype.network.Profile;
import org.skypesms.lab.skype.network.Standing;

/**
 * What {@code GET USER x PROP} says (reference section 8.1). An unknown but valid Skypename has
 * empty values and is never a contact (unconfirmed).
 */
final class UserProperties {
  static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9+][A-Za-z0-9_.,-]{0,63}");

  private record Asked(Account viewer, String name, Optional<Account> subject, int protocol) {
    Standing standing() {
      return viewer.standing(name);
    }

    String profile(Function<Profile, String> value) {
      return subject.map(Account::profile).map(value).orElse("");
    }
  }

  private final Network network;
  private final Account viewer;
  private final Map<String, Function<Asked, String>> properties = new HashMap<>();

  UserProperties(Network network, Account viewer) {
    this.network = network;
    this.viewer = viewer;
    person();
    capabilities();
    standing();
    presence();
  }

  String value(int protocol, String name, String property) throws ApiError {
    Function<Asked, String> reader = properties.get(property);
    if (reader == null || !isKnown(property, protocol)) {
      throw Errors.badUserProperty();
    }
    return reader.apply(new Asked(viewer, name, network.find(name), protocol));
  }

  /** Whether that protocol has the property at all (reference section 6). */
  static boolean isKnown(String property, int protocol) {
    return protocol >= 7 || !property.equals("RICH_MOOD_TEXT");
  }

  private void person() {
    properties.put("HANDLE", asked -> asked.subject().map(Account::name).orElse(asked.name()));
    properties.put("FULLNAME", asked -> asked.profile(Profile::fullName));
    properties.put("BIRTHDAY", asked -> or(asked.profile(p -> Values.birthday(p.birthday())), "0"));
    properties.put("SEX", asked -> or(asked.profile(p -> p.sex().name()), "UNKNOWN"));
    properties.put(
        "LANGUAGE", asked -> asked.profile(p -> Values.language(p.language(), asked.protocol())));
    properties.put(
        "COUNTRY", asked -> asked.profile(p -> Values.country(p.country(), asked.protocol())));
    properties.put("PHONE_MOBILE", asked -> asked.profile(Profile::mobile));
    for (String word : ProfileProperties.FREE_TEXTS) {
      properties.put(word, asked -> asked.profile(p -> p.more().getOrDefault(word, "")));
    }
    properties.put(
        "TIMEZONE",
        asked ->
            Values.timezone(asked.subject().flatMap(s -> s.profile().timezone()), network.clock()));
  }

  private void capabilities() {
    properties.put("HASCALLEQUIPMENT", asked -> "TRUE");
    for (String word :
        new String[] {"IS_VIDEO_CAPABLE", "IS_VOICEMAIL_CAPABLE", "CAN_LEAVE_VM", "IS_CF_ACTIVE"}) {
      properties.put(word, asked -> "FALSE");
    }
    properties.put("ALIASES", asked -> "");
    properties.put("NROF_AUTHED_BUDDIES", asked -> Long.toString(authorised(asked)));
  }

  private void standing() {
    properties.put("DISPLAYNAME", asked -> asked.standing().displayName());
    properties.put("BUDDYSTATUS", asked -> Integer.toString(asked.standing().buddyStatus()));
    properties.put("ISAUTHORIZED", asked -> Values.bool(asked.standing().authorized()));
    properties.put("ISBLOCKED", asked -> Values.bool(asked.standing().blocked()));
    properties.put("RECEIVEDAUTHREQUEST", asked -> asked.standing().authRequest());
    properties.put("SPEEDDIAL", asked -> asked.standing().speedDial());
  }

  private void presence() {
    properties.put(
        "ONLINESTATUS",
        asked ->
            asked
                .subject()
                .map(subject -> network.contacts().presenceOf(subject, viewer))
                .orElse(Presence.UNKNOWN)
                .name());
    properties.put(
        "LASTONLINETIMESTAMP",
        asked -> asked.subject().map(s -> Values.seconds(s.lastOnline())).orElse("0"));
  }

  private static long authorised(Asked asked) {
    return asked.subject().stream()
        .flatMap(subject -> subject.standings().values().stream())
        .filter(Standing::authorized)
        .count();
  }

  private static String or(String value, String unset) {
    return value.isEmpty() ? unset : value;
  }
}
