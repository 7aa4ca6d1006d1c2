package org.skypesms.lab.skype.client;

import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.ChatMessage;
import org.skypesms.lab.skype.network.ChatView;
import org.skypesms.lab.skype.network.MessageStatus;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Standing;

/** The SEARCH commands (reference sections 8.3, 9.3 and 12); lists of objects, newest first. */
final class SearchCommands {
  private static final int MOST_USERS = 100;

  private final Network network;
  private final Account account;

  SearchCommands(Network network, Account account) {
    this.network = network;
    this.account = account;
  }

  void teach(Grammar grammar) {
    Vocabulary search = grammar.search;
    search.add("USERS", (session, words) -> "USERS " + users(words.rest()));
    search.add("FRIENDS", bare(67, () -> "USERS " + holding(s -> s.buddyStatus() >= 2)));
    search.add("USERSWAITINGMYAUTHORIZATION", bare(29, () -> "USERS " + holding(Standing::asked)));
    search.add("MISSEDCHATMESSAGES", this::missed).add("MISSEDMESSAGES", this::missed);
    search.add("CHATMESSAGES", this::messages).add("MESSAGES", this::messages);
    search.add("CHATS", bare(107, () -> chats(view -> true)));
    search.add("ACTIVECHATS", bare(29, () -> chats(view -> !view.messages().isEmpty())));
    search.add("RECENTCHATS", bare(29, () -> chats(view -> !view.messages().isEmpty())));
    search.add("MISSEDCHATS", bare(29, () -> chats(SearchCommands::hasMissed)));
    search.add("BOOKMARKEDCHATS", bare(29, () -> chats(ChatView::bookmarked)));
    nothing(search, "VOICEMAILS ", "VOICEMAILS", "MISSEDVOICEMAILS");
    nothing(search, "FILETRANSFERS ", "FILETRANSFERS", "ACTIVEFILETRANSFERS");
    nothing(search, "SMSS ", "SMSS", "MISSEDSMSS");
  }

  private static void nothing(Vocabulary search, String reply, String... words) {
    for (String word : words) {
      search.add(word, bare(29, () -> reply));
    }
  }

  private interface Answer {
    String get() throws ApiError;
  }

  private static Verb bare(int error, Answer answer) {
    return (session, words) -> {
      if (!words.atEnd()) {
        throw Errors.of(error, "SEARCH: no target allowed");
      }
      return answer.get();
    };
  }

  private String users(String text) throws ApiError {
    if (text.isEmpty()) {
      throw Errors.emptyTarget();
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    if (wanted.contains("@")) {
      return ""; // an exact search by e-mail address, and nobody has one here
    }
    Stream<Account> found = network.accounts().stream().filter(other -> isLike(other, wanted));
    return Values.commas(found.limit(MOST_USERS));
  }

  private static boolean isLike(Account other, String wanted) {
    return other.name().toLowerCase(Locale.ROOT).contains(wanted)
        || other.profile().fullName().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private String holding(Predicate<Standing> wanted) {
    Stream<Map.Entry<String, Standing>> some =
        account.standings().entrySet().stream().filter(entry -> wanted.test(entry.getValue()));
    return Values.commas(some.flatMap(entry -> network.find(entry.getKey()).stream()));
  }

  private String missed(Session session, Words words) throws ApiError {
    if (!words.atEnd()) {
      throw Errors.noTargetAllowed();
    }
    return list(session, account.history().missed().stream());
  }

  private String messages(Session session, Words words) throws ApiError {
    String user = words.rest();
    if (!user.isEmpty() && !UserProperties.HANDLE.matcher(user).matches()) {
      throw Errors.of(5, "SEARCH MESSAGES: invalid target");
    }
    return list(
        session,
        account.history().newestFirst().stream().filter(m -> user.isEmpty() || isWith(m, user)));
  }

  private static boolean isWith(ChatMessage message, String user) {
    return message.utterance().chat().members().stream()
        .anyMatch(member -> member.name().equalsIgnoreCase(user));
  }

  private static String list(Session session, Stream<ChatMessage> messages) {
    String word = session.protocol() < 3 ? "MESSAGES " : "CHATMESSAGES ";
    return word + Values.commas(messages.map(ChatMessage::id));
  }

  private String chats(Predicate<ChatView> wanted) {
    List<ChatView> newestFirst = new ArrayList<>(account.chats());
    Collections.reverse(newestFirst);
    newestFirst.sort(Comparator.comparing(view -> view.chat().activity(), reverseOrder()));
    return "CHATS "
        + Values.commas(newestFirst.stream().filter(wanted).map(view -> view.chat().id()));
  }

  private static boolean hasMissed(ChatView view) {
    return view.messages().stream().anyMatch(m -> m.status() == MessageStatus.RECEIVED);
  }
}
