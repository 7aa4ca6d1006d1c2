package org.skypesms.lab.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.skypesms.lab.http.Times;
import org.skypesms.lab.skype.client.DisplayNames;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Chat;
import org.skypesms.lab.skype.network.ChatMessage;
import org.skypesms.lab.skype.network.ChatView;

/**
 * A chat as {@code GET .../chats} lists it.
 *
 * @param partner the other one of a dialog, null in a multi-chat
 * @param last what a person said last, null so far or when it is forgotten
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChatSummary(
    String chat, String title, List<String> members, String partner, int unread, Last last) {
  private static final int LOOKED_AT = 100;

  /** A line in a list: its text is cut. */
  record Last(String from, String text, String at) {
    private static final int LONGEST = 200;

    static Last of(ChatMessage message) {
      String text = message.utterance().body();
      return new Last(
          message.utterance().author().name(), cut(text), Times.text(message.utterance().at()));
    }

    private static String cut(String text) {
      if (text.length() <= LONGEST) {
        return text;
      }
      boolean pair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
      return text.substring(0, pair ? LONGEST - 1 : LONGEST);
    }
  }

  static ChatSummary of(Account owner, ChatView view) {
    Chat chat = view.chat();
    return new ChatSummary(
        chat.id(),
        title(owner, chat),
        chat.members().stream().map(Account::name).toList(),
        chat.partner(owner).map(Account::name).orElse(null),
        view.unread(),
        last(view));
  }

  private static String title(Account owner, Chat chat) {
    String topic = chat.text("TOPIC");
    if (!topic.isEmpty()) {
      return topic;
    }
    return chat.members().stream()
        .filter(member -> member != owner)
        .map(member -> DisplayNames.of(owner, member))
        .collect(Collectors.joining(", "));
  }

  private static Last last(ChatView view) {
    Iterator<ChatMessage> newestFirst = view.messages().descendingIterator();
    for (int looked = 0; looked < LOOKED_AT && newestFirst.hasNext(); looked++) {
      ChatMessage message = newestFirst.next();
      if (message.utterance().type().isText()) {
        return Last.of(message);
      }
    }
    return null;
  }
}
