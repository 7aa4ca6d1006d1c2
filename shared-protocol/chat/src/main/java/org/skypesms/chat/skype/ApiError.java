package org.skypesms.chat.skype;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;

/**
 * The client answered a command with {@code ERROR n text} (reference, section 13). The text is
 * informal and varies; only the number counts.
 */
final class ApiError extends RuntimeException {

  static final int ALREADY_SEEN = 32;
  static final int LOGGED_OUT = 66;
  static final int ACCESS_DENIED = 68;

  private static final long serialVersionUID = 1L;
  private static final Pattern FORM = Pattern.compile("ERROR (\\d{1,5})(?:\\s.*)?", Pattern.DOTALL);

  /**
   * Bad or unknown person, person blocked, empty line, dialog refused, standing not changed, chat
   * disabled.
   */
  private static final Set<Integer> FINAL = Set.of(8, 9, 26, 39, 43, 507, 508, 516, 517, 615);

  private static final Set<Integer> NO_SUCH_PERSON = Set.of(8, 9, 10);
  private static final Set<Integer> NO_SUCH_MESSAGE = Set.of(14, 15, 30, 31);
  private static final Set<Integer> NO_SUCH_CHAT = Set.of(105, 501, 510);

  private final int code;

  private ApiError(int code, String text) {
    super(text, null, false, false);
    this.code = code;
  }

  /** The error that a reply is, if it is one. */
  static Optional<ApiError> in(String reply) {
    if (!reply.startsWith("ERROR ")) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(reply);
    return matcher.matches()
        ? Optional.of(new ApiError(Integer.parseInt(matcher.group(1)), reply))
        : Optional.empty();
  }

  int code() {
    return code;
  }

  boolean noSuchPerson() {
    return NO_SUCH_PERSON.contains(code);
  }

  boolean noSuchMessage() {
    return NO_SUCH_MESSAGE.contains(code);
  }

  boolean noSuchChat() {
    return NO_SUCH_CHAT.contains(code);
  }

  /** Whether it says how the client stands just now, and nothing about what was asked. */
  boolean passes() {
    return code == LOGGED_OUT || code == ACCESS_DENIED;
  }

  /** An answered error is certain: the client did nothing. */
  RuntimeException ofPort() {
    return FINAL.contains(code)
        ? new ChatRefused("the chat client answered " + getMessage())
        : new ChatUnavailable("the chat client answered " + getMessage(), true);
  }
}
