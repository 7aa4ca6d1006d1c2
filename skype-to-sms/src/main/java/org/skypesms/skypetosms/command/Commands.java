package org.skypesms.skypetosms.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads lines that are commands: a reserved word counts only when the whole line fits its grammar.
 */
final class Commands {

  private static final Map<String, Map<String, String>> OWN_WORDS =
      Map.of("de", Map.of("hilfe", "help", "letzte", "last"));

  private Commands() {}

  /**
   * The command in a line, if the whole line is one. The words of the person's language count alone
   * on the line or after a slash.
   */
  static Optional<Request> read(String line, String language) {
    String plain = line.strip().toLowerCase(Locale.ROOT);
    boolean forced = plain.startsWith("/");
    String words = forced ? plain.substring(1).strip() : plain;
    String english = OWN_WORDS.getOrDefault(language, Map.of()).getOrDefault(words, words);
    return command(Arrays.asList(english.split("[ \\t]+")), language);
  }

  private static Optional<Request> command(List<String> tokens, String language) {
    String rest = tokens.size() == 2 ? tokens.get(1) : "";
    if (tokens.size() > 2) {
      return Optional.empty();
    }
    return switch (tokens.get(0)) {
      case "help", "?" ->
          tokens.size() == 1
              ? Optional.of(new Request.Help(Optional.empty()))
              : about(rest, language);
      case "status" -> status(tokens.size(), rest);
      case "last" -> alone(tokens, new Request.Last());
      case "cancel" -> reference(rest).map(Request.Cancel::new);
      default -> Optional.empty();
    };
  }

  private static Optional<Request> alone(List<String> tokens, Request request) {
    return tokens.size() == 1 ? Optional.of(request) : Optional.empty();
  }

  private static Optional<Request> status(int tokens, String rest) {
    if (tokens == 1) {
      return Optional.of(new Request.ServiceStatus());
    }
    if (rest.equals("all")) {
      return Optional.of(new Request.StatusAll());
    }
    return reference(rest).map(Request.TextStatus::new);
  }

  private static Optional<Request> about(String word, String language) {
    String english = OWN_WORDS.getOrDefault(language, Map.of()).getOrDefault(word, word);
    return Word.offered().stream()
        .filter(offered -> offered.example().split(" ", 2)[0].equals(english))
        .findFirst()
        .map(found -> new Request.Help(Optional.of(found)));
  }

  private static Optional<Integer> reference(String token) {
    String digits = token.startsWith("#") ? token.substring(1) : token;
    if (digits.isEmpty()
        || digits.length() > 9
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(digits));
  }
}
