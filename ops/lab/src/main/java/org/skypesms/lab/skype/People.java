package org.skypesms.lab.skype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Call;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.LogLine;
import org.skypesms.lab.skype.network.MessageType;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Profile;
import org.skypesms.lab.skype.network.Standing;

/**
 * The people of the network, as somebody sees them who sits before their screens: making and
 * changing accounts, typing, reading. An unknown Skypename is an {@link UnknownAccount}; what the
 * network will not do is a {@link org.skypesms.lab.skype.network.RefusedByNetwork}. Thread-safe.
 */
public final class People {
  private final Network network;

  People(Network network) {
    this.network = network;
  }

  /**
   * Makes the account if there is none, and replaces its profile by what is made of the old one.
   */
  public void put(String skypename, UnaryOperator<Profile> profile) {
    network.locked(
        () -> {
          Account account = network.findOrCreate(skypename);
          Profile before = account.profile();
          Profile now = profile.apply(before);
          List<String> changed = ProfileChanges.between(before, now);
          network.contacts().profile(account, now, changed);
          changed.forEach(word -> account.changed(Change.Kind.PROFILE, "", word));
        });
  }

  /** Changes what both halves hold about the person; a contact has the halves as contacts too. */
  public void standing(String skypename, UnaryOperator<Standing> change) {
    network.locked(
        () -> {
          Account person = account(skypename);
          for (Account half : network.services()) {
            if (half != person) {
              Standing now = change.apply(half.standing(person.name()));
              network.contacts().set(half, person, now);
              mirror(person, half, now);
            }
          }
        });
  }

  /** The person types a text to another: the id of the line in the person's window. */
  public long type(String from, String to, String text) {
    return network.locked(
        () -> {
          Account author = account(from);
          Account partner = account(to);
          var chat = network.conversations().dialog(author, partner);
          return network.conversations().say(author, chat, MessageType.SAID, text).id();
        });
  }

  /** The person calls another: the number of the call. */
  public long call(String from, String to) {
    return network.locked(() -> network.calls().place(account(from), account(to)).id());
  }

  /** The person gives up every call that still rings. */
  public void hangUp(String skypename) {
    network.locked(
        () ->
            network.calls().of(account(skypename)).stream()
                .filter(Call::isActive)
                .forEach(network.calls()::finish));
  }

  /** The person asks another for authorisation, with a text. */
  public void request(String from, String to, String text) {
    network.locked(() -> network.contacts().request(account(from), account(to), text));
  }

  /** What the reader makes of each of the person's calls, oldest first. */
  public <T> List<T> calls(String skypename, Function<Call, T> reader) {
    return network.locked(
        () -> network.calls().of(account(skypename)).stream().map(reader).toList());
  }

  /** The lines of a person's windows behind the given id. */
  public List<LogLine> linesAfter(String skypename, long id) {
    return network.locked(() -> account(skypename).history().linesAfter(id));
  }

  /** Runs the task once when the person's window shows a line behind that id, or at once. */
  public Runnable onLineAfter(String skypename, long id, Runnable task) {
    return network.locked(
        () -> {
          var history = account(skypename).history();
          if (history.linesAfter(id).isEmpty()) {
            history.onNextLine(task);
          } else {
            task.run();
          }
          return () -> network.locked(() -> history.cancel(task));
        });
  }

  /** Reads something of every account. */
  public <T> List<T> each(Function<Account, T> reader) {
    return network.locked(() -> new ArrayList<>(network.accounts()).stream().map(reader).toList());
  }

  /** Reads something of one account. */
  public <T> T read(String skypename, Function<Account, T> reader) {
    return network.locked(() -> reader.apply(account(skypename)));
  }

  /** What each half holds about the person, by the half's Skypename. */
  public Map<String, Standing> standings(String skypename) {
    return network.locked(
        () -> {
          Map<String, Standing> standings = new LinkedHashMap<>();
          network.services().forEach(h -> standings.put(h.name(), h.standing(skypename)));
          return standings;
        });
  }

  Account account(String skypename) {
    return network.find(skypename).orElseThrow(() -> new UnknownAccount(skypename));
  }

  /** A contact of a half has it as a contact; one who is none any more has not. */
  private void mirror(Account person, Account half, Standing now) {
    Standing theirs = person.standing(half.name());
    boolean contact = now.buddyStatus() == 3;
    boolean was = theirs.buddyStatus() == 3;
    if (contact != was) {
      int status = contact ? 3 : 1;
      network.contacts().set(person, half, theirs.withBuddyStatus(status).withAuthorized(contact));
    }
  }
}
