package org.skypesms.lab.skype.client;

/** The command words of a client and what may follow GET, SET, SEARCH and the like. */
final class Grammar {
  final Vocabulary verbs = new Vocabulary(Errors::unknownCommand);
  final Vocabulary get = new Vocabulary(Errors::badGet);
  final Vocabulary set = new Vocabulary(Errors::badSet);
  final Vocabulary search = new Vocabulary(Errors::unknownSearch);
  final Vocabulary create = new Vocabulary(() -> Errors.of(537, "CREATE: unknown object type"));
  final Vocabulary alter = new Vocabulary(() -> Errors.of(527, "ALTER: unknown object type"));
  final Vocabulary delete = new Vocabulary(() -> Errors.of(539, "DELETE: unknown object type"));
  final Vocabulary clear = new Vocabulary(() -> Errors.of(521, "Invalid/unknown CLEAR target"));

  Grammar() {
    verbs.add("GET", get).add("SET", set).add("SEARCH", search);
    verbs.add("CLEAR", demanding(clear, 520, "CLEAR needs a target"));
    verbs.add("CREATE", demanding(create, 536, "CREATE: object type missing"));
    verbs.add("ALTER", demanding(alter, 526, "ALTER: object type missing"));
    verbs.add("DELETE", demanding(delete, 538, "DELETE: object type missing"));
  }

  private static Verb demanding(Verb verb, int code, String text) {
    return (session, words) -> {
      if (words.atEnd()) {
        throw Errors.of(code, text);
      }
      return verb.run(session, words);
    };
  }
}
