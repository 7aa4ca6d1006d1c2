package org.skypesms.skypetosms.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One piece of grammar: all the ways in which a text can begin with it, the likeliest first. A
 * piece never fails; it finds nothing.
 */
@FunctionalInterface
interface Piece<T> {

  /** Finds the piece at the beginning of what is left of a line. */
  List<Match<T>> read(String rest, Setting setting);

  /** A piece that is one token. */
  static <T> Piece<T> token(BiFunction<String, Setting, Optional<T>> meaning) {
    return (rest, setting) -> {
      String begun = Tokens.begin(rest);
      String token = Tokens.first(begun);
      return meaning.apply(token, setting).stream()
          .map(value -> new Match<>(value, begun.substring(token.length())))
          .toList();
    };
  }

  /** This piece, meaning something else. */
  default <R> Piece<R> as(Function<? super T, ? extends R> meaning) {
    return (rest, setting) ->
        read(rest, setting).stream()
            .map(match -> new Match<R>(meaning.apply(match.value()), match.rest()))
            .toList();
  }

  /** This piece and then another. */
  default <U, R> Piece<R> then(Piece<U> next, BiFunction<T, U, R> meaning) {
    return (rest, setting) ->
        read(rest, setting).stream()
            .flatMap(
                one ->
                    next.read(one.rest(), setting).stream()
                        .map(
                            two ->
                                new Match<>(meaning.apply(one.value(), two.value()), two.rest())))
            .toList();
  }

  /** This piece or, less likely, the other. */
  default Piece<T> or(Piece<T> other) {
    return (rest, setting) ->
        Stream.concat(read(rest, setting).stream(), other.read(rest, setting).stream()).toList();
  }

  /** This piece several times, with blanks or commas between, to the end of the line. */
  default Piece<List<T>> many(int most) {
    return (rest, setting) -> {
      List<T> values = new ArrayList<>();
      String left = Tokens.begin(commasAsBlanks(rest));
      while (!left.isEmpty() && values.size() < most) {
        List<Match<T>> found = read(left, setting);
        if (found.isEmpty()) {
          return List.of();
        }
        values.add(found.get(0).value());
        left = Tokens.begin(found.get(0).rest());
      }
      return values.isEmpty() ? List.of() : List.of(new Match<>(List.copyOf(values), left));
    };
  }

  private static String commasAsBlanks(String rest) {
    StringBuilder spaced = new StringBuilder(rest.length());
    rest.chars().forEach(sign -> spaced.append(Tokens.isComma(sign) ? ' ' : (char) sign));
    return spaced.toString();
  }
}
