package org.skypesms.lab.skype.client;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The words that may follow, and what each does; any other word has its error. */
final class Vocabulary implements Verb {
  private final Map<String, Verb> verbs = new HashMap<>();
  private final Supplier<ApiError> unknown;

  Vocabulary(Supplier<ApiError> unknown) {
    this.unknown = unknown;
  }

  Vocabulary add(String word, Verb verb) {
    verbs.put(word, verb);
    return this;
  }

  Verb find(String word) throws ApiError {
    Verb verb = verbs.get(word);
    if (verb == null) {
      throw unknown.get();
    }
    return verb;
  }

  @Override
  public String run(Session session, Words words) throws ApiError {
    return find(words.keyword()).run(session, words);
  }
}
