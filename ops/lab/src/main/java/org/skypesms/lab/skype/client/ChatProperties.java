package org.skypesms.lab.skype.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Chat;
import org.skypesms.lab.skype.network.ChatMessage;
import org.skypesms.lab.skype.network.ChatView;

/** What {@code GET CHAT id PROP} says (reference section 9.1). */
final class ChatProperties {
  private static final int RECENT = 50;
  private static final List<String> LATER =
      List.of(
          "MEMBEROBJECTS",
          "DIALOG_PARTNER",
          "ACTIVITY_TIMESTAMP",
          "TYPE",
          "MYSTATUS",
          "MYROLE",
          "PASSWORDHINT",
          "GUIDELINES",
          "OPTIONS",
          "OPENED");

  private final Account owner;
  private final Map<String, Function<ChatView, String>> properties = new HashMap<>();

  ChatProperties(Account owner) {
    this.owner = owner;
    identity();
    members();
    content();
    sinceSeven();
  }

  String value(ChatView view, String property) throws ApiError {
    Function<ChatView, String> reader = properties.get(property);
    if (reader == null) {
      throw Errors.badChatProperty();
    }
    return reader.apply(view);
  }

  /** Whether programs of the time before protocol 5 are not told of it. */
  static boolean isNew(String property) {
    return LATER.contains(property);
  }

  private void identity() {
    properties.put("NAME", view -> view.chat().id());
    properties.put("TIMESTAMP", view -> Values.seconds(view.chat().createdAt()));
    properties.put("ADDER", ChatView::adder);
    properties.put("STATUS", this::status);
    properties.put("FRIENDLYNAME", this::friendlyName);
    properties.put("BOOKMARKED", view -> Values.bool(view.bookmarked()));
  }

  private void members() {
    properties.put("POSTERS", view -> Values.blanks(view.chat().posters().stream()));
    properties.put("MEMBERS", view -> Values.blanks(view.chat().members().stream()));
    properties.put("ACTIVEMEMBERS", view -> Values.blanks(view.active().stream()));
    properties.put(
        "MEMBEROBJECTS",
        view -> Values.commas(view.chat().members().stream().map(view::memberObject)));
  }

  private void content() {
    properties.put("TOPIC", view -> view.chat().text("TOPIC"));
    properties.put("TOPICXML", view -> view.chat().text("TOPICXML"));
    properties.put("CHATMESSAGES", view -> ids(view, Integer.MAX_VALUE));
    properties.put("RECENTCHATMESSAGES", view -> ids(view, RECENT));
  }

  private void sinceSeven() {
    properties.put(
        "DIALOG_PARTNER", view -> view.chat().partner(owner).map(Account::name).orElse(""));
    properties.put("ACTIVITY_TIMESTAMP", view -> Values.seconds(view.chat().activity()));
    properties.put("TYPE", view -> view.chat().isDialog() ? "DIALOG" : "MULTICHAT");
    properties.put("MYSTATUS", view -> isMember(view) ? "SUBSCRIBED" : view.departure());
    properties.put("MYROLE", view -> view.chat().role(owner));
    for (String word : new String[] {"PASSWORDHINT", "GUIDELINES", "DESCRIPTION", "BLOB"}) {
      properties.put(word, view -> view.chat().text(word));
    }
    properties.put("OPTIONS", view -> or(view.chat().text("OPTIONS"), "0"));
    properties.put("APPLICANTS", view -> "");
  }

  private boolean isMember(ChatView view) {
    return view.chat().members().contains(owner);
  }

  private String status(ChatView view) {
    if (view.chat().isDialog()) {
      return "DIALOG";
    }
    return isMember(view) ? "MULTI_SUBSCRIBED" : "UNSUBSCRIBED";
  }

  private String friendlyName(ChatView view) {
    Chat chat = view.chat();
    if (!chat.text("TOPIC").isEmpty()) {
      return chat.text("TOPIC");
    }
    String others =
        chat.members().stream()
            .filter(member -> member != owner)
            .map(member -> DisplayNames.of(owner, member))
            .collect(Collectors.joining(", "));
    return chat.firstText().isEmpty() ? others : others + " | " + oneLine(chat.firstText());
  }

  private static String ids(ChatView view, int most) {
    List<ChatMessage> newestFirst = new ArrayList<>(view.messages());
    Collections.reverse(newestFirst);
    return Values.commas(newestFirst.stream().limit(most).map(ChatMessage::id));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String or(String value, String unset) {
    return value.isEmpty() ? unset : value;
  }
}
