package org.skypesms.lab.skype.client;

import java.nio.charset.StandardCharsets;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Application;
import org.skypesms.lab.skype.network.Applications;
import org.skypesms.lab.skype.network.Network;

/** CREATE, ALTER, DELETE and GET APPLICATION (reference section 10). */
final class ApplicationCommands {
  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_WRITE = 0xffff;
  private static final int LONGEST_DATAGRAM = 1400;

  private final Network network;
  private final Account account;

  ApplicationCommands(Network network, Account account) {
    this.network = network;
    this.account = account;
  }

  void teach(Grammar grammar) {
    grammar.create.add("APPLICATION", this::create);
    grammar.delete.add("APPLICATION", (session, words) -> delete(words.next()));
    grammar.get.add("APPLICATION", (session, words) -> get(words));
    grammar.alter.add("APPLICATION", (session, words) -> alter(words));
  }

  private String create(Session session, Words words) throws ApiError {
    String name = words.next();
    if (name.isEmpty() || octets(name) > LONGEST_NAME) {
      throw Errors.of(540, "CREATE APPLICATION: invalid name");
    }
    if (applications().create(account, name, session).isEmpty()) {
      throw failed();
    }
    return "CREATE APPLICATION " + name;
  }

  private String delete(String name) throws ApiError {
    if (name.isEmpty()) {
      throw Errors.of(542, "DELETE APPLICATION: invalid name");
    }
    Application application =
        applications()
            .find(account, name)
            .orElseThrow(() -> Errors.of(542, "DELETE APPLICATION: invalid name"));
    applications().delete(application);
    return "DELETE APPLICATION " + name;
  }

  private String get(Words words) throws ApiError {
    String name = words.next();
    if (name.isEmpty()) {
      throw Errors.of(543, "GET APPLICATION: missing or invalid application name");
    }
    Application application =
        applications()
            .find(account, name)
            .orElseThrow(
                () -> Errors.of(543, "GET APPLICATION: missing or invalid application name"));
    String property = words.keyword();
    return "APPLICATION " + name + " " + property + " " + value(application, property);
  }

  private String value(Application application, String property) throws ApiError {
    return switch (property) {
      case "STREAMS" -> application.streams();
      case "RECEIVED" -> application.received();
      case "CONNECTING", "SENDING" -> "";
      case "CONNECTABLE" -> connectable(application.name());
      default -> throw Errors.of(544, "GET APPLICATION: invalid property");
    };
  }

  private String connectable(String name) {
    return Values.blanks(
        network.accounts().stream()
            .filter(other -> other != account && other.isReachable())
            .filter(other -> other.standing(account.name()).authorized())
            .filter(other -> applications().find(other, name).isPresent()));
  }

  private String alter(Words words) throws ApiError {
    String name = words.next();
    if (name.isEmpty()) {
      throw Errors.of(545, "ALTER APPLICATION: missing or invalid application name");
    }
    Application application = find(name);
    String action = words.keyword();
    String head = "ALTER APPLICATION " + name + " " + action;
    return switch (action) {
      case "CONNECT" -> head + " " + connect(application, words.next());
      case "DISCONNECT" -> head + " " + disconnect(application, words.next());
      case "WRITE" -> head + " " + write(application, words);
      case "DATAGRAM" -> head + " " + datagram(application, words);
      case "READ" -> head + " " + read(application, words.next());
      case "" -> throw Errors.of(545, "ALTER APPLICATION: action missing");
      default -> throw Errors.of(546, "ALTER APPLICATION: invalid action");
    };
  }

  private String connect(Application application, String user) throws ApiError {
    Account peer = network.find(user).filter(found -> found != account).orElse(null);
    if (peer == null) {
      throw Errors.of(547, "ALTER APPLICATION CONNECT: invalid user handle");
    }
    applications().connect(application, peer);
    return user;
  }

  private static String disconnect(Application application, String stream) throws ApiError {
    demandStream(application, stream, 548, "DISCONNECT");
    application.disconnect(stream);
    return stream;
  }

  private static String write(Application application, Words words) throws ApiError {
    String stream = words.next();
    demandStream(application, stream, 549, "WRITE");
    String text = words.body();
    int size = octets(text);
    if (size > LONGEST_WRITE || !application.write(stream, text, size)) {
      throw failed();
    }
    return stream;
  }

  private static String datagram(Application application, Words words) throws ApiError {
    String stream = words.next();
    demandStream(application, stream, 551, "DATAGRAM");
    String text = words.body();
    int size = octets(text);
    if (size > LONGEST_DATAGRAM) {
      throw failed();
    }
    application.datagram(stream, text, size);
    return stream;
  }

  private static String read(Application application, String stream) throws ApiError {
    demandStream(application, stream, 550, "READ");
    return stream + " " + application.read(stream).orElse("");
  }

  private Application find(String name) throws ApiError {
    return applications().find(account, name).orElseThrow(ApplicationCommands::failed);
  }

  private static void demandStream(Application application, String stream, int error, String what)
      throws ApiError {
    if (!application.has(stream)) {
      throw Errors.of(error, "ALTER APPLICATION " + what + ": invalid stream");
    }
  }

  private static ApiError failed() {
    return Errors.of(541, "APPLICATION: operation failed");
  }

  private static int octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private Applications applications() {
    return network.applications();
  }
}
