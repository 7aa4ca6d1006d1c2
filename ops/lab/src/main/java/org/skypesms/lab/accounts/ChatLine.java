package org.skypesms.lab.accounts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.skypesms.lab.http.Times;
import org.skypesms.lab.skype.client.DisplayNames;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.ChatMessage;
import org.skypesms.lab.skype.network.ChatView;
import org.skypesms.lab.skype.network.Utterance;

/** A message as a chat's window shows it, with its text as it stands now. */
record ChatLine(
    long id,
    String from,
    String fullName,
    String text,
    String at,
    String type,
    String status,
    boolean edited) {
  private static final long MOST_CHARACTERS = 1_000_000;

  /**
   * The newest messages before that id, oldest first: so many, or fewer when they hold more than a
   * million characters.
   */
  static List<ChatLine> before(Account owner, ChatView view, long id, long most) {
    Deque<ChatLine> lines = new ArrayDeque<>();
    long characters = 0;
    Iterator<ChatMessage> newestFirst = view.messages().descendingIterator();
    while (newestFirst.hasNext() && lines.size() < most && characters < MOST_CHARACTERS) {
      ChatMessage message = newestFirst.next();
      if (message.id() < id) {
        lines.addFirst(of(owner, message));
        characters += message.utterance().body().length();
      }
    }
    return List.copyOf(lines);
  }

  private static ChatLine of(Account owner, ChatMessage message) {
    Utterance said = message.utterance();
    return new ChatLine(
        message.id(),
        said.author().name(),
        DisplayNames.of(owner, said.author()),
        said.body(),
        Times.text(said.at()),
        said.type().name(),
        message.status().name(),
        said.editedAt().isPresent());
  }
}
