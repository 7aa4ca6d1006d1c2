package org.skypesms.lab.skype;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.ChatMessage;
import org.skypesms.lab.skype.network.ChatView;
import org.skypesms.lab.skype.network.Conversations;
import org.skypesms.lab.skype.network.MessageStatus;
import org.skypesms.lab.skype.network.MessageType;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Standing;

/**
 * What a person does in the windows of the Skype client with the mouse: choosing a chat, reading,
 * editing, answering a request. It is done by the code that programs reach over the Access API, so
 * attached programs are told. What is not there is a {@link NotThere}, what cannot be done a {@link
 * NotPossible}. Thread-safe.
 */
public final class Windows {
  private final Network network;

  Windows(Network network) {
    this.network = network;
  }

  /** The account's contact list, in the order of first acquaintance. */
  public List<Contact> contacts(String skypename) {
    return network.locked(
        () -> {
          Account owner = account(skypename);
          return owner.standings().keySet().stream()
              .flatMap(other -> network.find(other).stream())
              .filter(other -> other != owner)
              .map(other -> contact(owner, other))
              .filter(Contact::isShown)
              .toList();
        });
  }

  /** Reads something of one chat as the account sees it. */
  public <T> T chat(String skypename, String chat, BiFunction<Account, ChatView, T> reader) {
    return network.locked(
        () -> {
          Account owner = account(skypename);
          return reader.apply(owner, view(owner, chat));
        });
  }

  /** Says something in a chat: the message's number in the author's client. */
  public long say(String skypename, String chat, String text) {
    return network.locked(
        () -> {
          Account author = account(skypename);
          ChatView view = view(author, chat);
          if (!view.chat().members().contains(author)) {
            throw new NotPossible(author + " is no member of the chat any more");
          }
          return conversations().say(author, view.chat(), MessageType.SAID, text).id();
        });
  }

  /** The person has looked at the chat: what was unread counts as read. */
  public void seen(String skypename, String chat) {
    network.locked(() -> unread(view(account(skypename), chat)).forEach(conversations()::seen));
  }

  /** The author replaces a line that was said. */
  public void edit(String skypename, long id, String text) {
    network.locked(
        () -> {
          ChatMessage message =
              account(skypename)
                  .history()
                  .find(id)
                  .orElseThrow(() -> new NotThere("there is no such message any more"));
          if (!message.own() || !message.utterance().type().isText()) {
            throw new NotPossible("only a line of one's own can be edited");
          }
          conversations().edit(message, text);
        });
  }

  /** Answers the other's request for authorisation. */
  public void answerRequest(String skypename, String other, boolean accept) {
    network.locked(
        () -> {
          Account owner = account(skypename);
          Account asking = account(other);
          Standing standing = owner.standing(asking.name());
          if (!standing.asked()) {
            throw new NotPossible("no request of " + asking + " waits");
          }
          network.contacts().authorize(owner, asking, accept);
        });
  }

  /** Blocks the other, or no more: nothing of a blocked person reaches the account. */
  public void block(String skypename, String other, boolean wanted) {
    network.locked(() -> network.contacts().block(account(skypename), account(other), wanted));
  }

  private static List<ChatMessage> unread(ChatView view) {
    Stream<ChatMessage> all = view.messages().stream();
    return all.filter(message -> message.status() == MessageStatus.RECEIVED).toList();
  }

  private Contact contact(Account owner, Account other) {
    return new Contact(
        other.name(),
        other.profile().fullName(),
        network.contacts().presenceOf(other, owner),
        owner.standing(other.name()));
  }

  private Conversations conversations() {
    return network.conversations();
  }

  private static ChatView view(Account owner, String chat) {
    return owner.chat(chat).orElseThrow(() -> new NotThere(owner + " has no such chat"));
  }

  private Account account(String skypename) {
    return network.find(skypename).orElseThrow(() -> new UnknownAccount(skypename));
  }
}
