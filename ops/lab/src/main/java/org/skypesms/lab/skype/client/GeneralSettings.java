package org.skypesms.lab.skype.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.ClientState;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Presence;

/** The client's general parameters, {@code GET KEY} and {@code SET KEY value} (reference 7). */
final class GeneralSettings {
  private static final List<String> SWITCH = List.of("ON", "OFF");
  private static final List<String> NOT_ON_LINUX =
      List.of(
          "SILENT_MODE",
          "WINDOWSTATE",
          "UI_LANGUAGE",
          "WALLPAPER",
          "RINGER",
          "PCSPEAKER",
          "VIDEO_IN");
  private static final List<String> WINDOW = List.of("NORMAL", "MINIMIZED", "MAXIMIZED", "HIDDEN");

  private final Network network;
  private final Account account;
  private final Supplier<Switches> switches;
  private final Map<String, String> values = new HashMap<>();

  GeneralSettings(Network network, Account account, Supplier<Switches> switches) {
    this.network = network;
    this.account = account;
    this.switches = switches;
    values.putAll(
        Map.of("AUTOAWAY", "ON", "SILENT_MODE", "OFF", "WINDOWSTATE", "NORMAL", "MUTE", "OFF"));
    values.putAll(Map.of("AUDIO_IN", "", "AUDIO_OUT", "", "RINGER", "", "WALLPAPER", ""));
    values.putAll(Map.of("AEC", "ON", "AGC", "ON", "PCSPEAKER", "OFF", "VIDEO_IN", ""));
    values.put("UI_LANGUAGE", "en");
  }

  void teach(Grammar grammar) {
    for (String key : new String[] {"CURRENTUSERHANDLE", "USERSTATUS", "CONNSTATUS"}) {
      grammar.get.add(key, (session, words) -> line(key));
    }
    grammar.get.add("SKYPEVERSION", (session, words) -> "SKYPEVERSION 4.3.0.37");
    grammar.get.add("PRIVILEGE", (session, words) -> privilege(words.keyword()));
    grammar.get.add("CONTACTS_FOCUSED", (session, words) -> "CONTACTS FOCUSED ");
    values.keySet().forEach(key -> grammar.get.add(key, (session, words) -> read(key)));
    grammar.set.add("USERSTATUS", (session, words) -> userStatus(words));
    grammar.set.add("AUTOAWAY", choice("AUTOAWAY", SWITCH, 53));
    grammar.set.add("SILENT_MODE", choice("SILENT_MODE", SWITCH, 18));
    grammar.set.add("WINDOWSTATE", choice("WINDOWSTATE", WINDOW, 18));
    grammar.set.add("MUTE", choice("MUTE", SWITCH, 33));
    grammar.set.add("AEC", choice("AEC", SWITCH, 570));
    grammar.set.add("AGC", choice("AGC", SWITCH, 572));
    grammar.set.add("PCSPEAKER", choice("PCSPEAKER", SWITCH, 18));
    for (String key :
        new String[] {"AUDIO_IN", "AUDIO_OUT", "RINGER", "UI_LANGUAGE", "WALLPAPER", "VIDEO_IN"}) {
      grammar.set.add(key, (session, words) -> write(key, words.rest()));
    }
    grammar.verbs.add("MINIMIZE", (session, words) -> window("MINIMIZE", "MINIMIZED"));
    grammar.verbs.add("FOCUS", (session, words) -> window("FOCUS", "NORMAL"));
    grammar.verbs.add("RESETIDLETIMER", (session, words) -> "RESETIDLETIMER");
  }

  /** The line {@code KEY value}, as reply and as notification. */
  String line(String key) {
    if (key.endsWith("HISTORYCHANGED")) {
      return key;
    }
    return key + " " + value(key);
  }

  private String value(String key) {
    return switch (key) {
      case "CURRENTUSERHANDLE" -> account.name();
      case "USERSTATUS" -> loggedIn() ? account.presence().name() : "LOGGEDOUT";
      case "CONNSTATUS" -> loggedIn() ? "ONLINE" : "LOGGEDOUT";
      default -> values.get(key);
    };
  }

  private boolean loggedIn() {
    return account.state() == ClientState.RUNNING || account.state() == ClientState.FROZEN;
  }

  private static String privilege(String which) throws ApiError {
    if (!List.of("SKYPEOUT", "SKYPEIN", "VOICEMAIL").contains(which)) {
      throw Errors.of(40, "Unknown privilege");
    }
    return "PRIVILEGE " + which + " FALSE";
  }

  private String userStatus(Words words) throws ApiError {
    Optional<Presence> wanted = Presence.of(words.next());
    if (wanted.isEmpty() || wanted.get() == Presence.UNKNOWN || !words.atEnd()) {
      throw Errors.badUserStatus();
    }
    if (wanted.get() == Presence.LOGGEDOUT) {
      network.clientLife().change(account, ClientState.LOGGEDOUT);
    } else {
      network.clientLife().presence(account, wanted.get());
    }
    return "USERSTATUS " + wanted.get();
  }

  private Verb choice(String key, List<String> allowed, int error) {
    return (session, words) -> {
      String value = words.keyword();
      if (isUnknown(key) || !allowed.contains(value)) {
        throw error == 18 ? Errors.badSet() : Errors.of(error, "Invalid parameter");
      }
      return assign(key, value);
    };
  }

  private boolean isUnknown(String key) {
    return switches.get().linuxQuirks() && NOT_ON_LINUX.contains(key);
  }

  private String read(String key) throws ApiError {
    if (isUnknown(key)) {
      throw Errors.badGet();
    }
    return line(key);
  }

  private String write(String key, String value) throws ApiError {
    if (isUnknown(key)) {
      throw Errors.badSet();
    }
    return assign(key, value);
  }

  private String assign(String key, String value) {
    values.put(key, value);
    account.changed(Change.Kind.GENERAL, "", key);
    return line(key);
  }

  private String window(String command, String state) {
    if (switches.get().linuxQuirks()) {
      return "OK";
    }
    assign("WINDOWSTATE", state);
    return command;
  }
}
