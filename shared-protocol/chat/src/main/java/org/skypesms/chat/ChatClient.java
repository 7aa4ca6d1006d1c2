package org.skypesms.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/**
 * A chat account at work: one half's presence in the chat network. Safe for use by any thread;
 * never blocks its callers.
 */
public interface ChatClient extends AutoCloseable {

  /**
   * Starts to attach, and keeps attaching for as long as it takes. Lines are heard by the listener
   * from then on.
   */
  void start(ChatListener listener);

  /** The state of the link, as last seen by the watch. */
  ClientState state();

  /** The same with since when and why. */
  ClientReport report();

  /** The account's own name as configured. */
  Skypename self();

  /**
   * Says a line. The future gives the network's id of the line when the client has taken it. It
   * fails with {@link ChatUnavailable}, which says whether it is certain that nothing was said, or
   * with {@link ChatRefused}, which is final.
   */
  CompletableFuture<String> say(Skypename to, String body);

  /**
   * Replaces the body of a line of ours; a line that reads so already is left alone. Fails with
   * {@link ChatRefused} where the network cannot edit, or not any more, or where the line is no
   * longer what it was; with {@link ChatUnavailable} it is worth a retry.
   *
   * @param expected tells whether a body is what the line is expected to read now
   */
  CompletableFuture<Void> edit(String lineId, Predicate<String> expected, String body);

  /**
   * Looks in the chat's own history for a line of ours with exactly this body, said at or after the
   * given time.
   *
   * @return the network's id of the oldest such line that is not among those to be skipped, or
   *     empty
   */
  CompletableFuture<Optional<String>> findSaid(
      Skypename to, String body, Instant since, Set<String> skip);

  /**
   * Marks a heard line as seen: the natural acknowledgement. Fails with {@link ChatUnavailable};
   * the line is then heard again.
   */
  CompletableFuture<Void> markSeen(String lineId);

  /** How this account sees the person now. From the cache that notifications keep current. */
  CompletableFuture<Standing> standing(Skypename person);

  /** The person's profile. From the cache that notifications keep current. */
  CompletableFuture<Profile> profile(Skypename person);

  /**
   * Authorises the person, or no more; answers a request that waits. Fails with {@link ChatRefused}
   * where there is no such person.
   */
  CompletableFuture<Void> authorize(Skypename person, boolean wanted);

  /** Blocks the person, so that nothing of them is heard, or no more. Fails likewise. */
  CompletableFuture<Void> block(Skypename person, boolean wanted);

  /** Whether the person is there, asked now. */
  CompletableFuture<Whereabouts> whereabouts(Skypename person);

  /** Stops listening and leaves the network's client alone. */
  @Override
  void close();
}
