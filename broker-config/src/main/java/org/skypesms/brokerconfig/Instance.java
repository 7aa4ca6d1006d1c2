package org.skypesms.brokerconfig;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The directory from which Artemis runs. Its {@code etc} is written anew at every start from this
 * release's files and the passwords of the data directory, so there is nothing in it to edit; its
 * {@code data} is the journal.
 *
 * @param directory the instance, {@code broker} below the data directory
 */
record Instance(Path directory) {
  private static final List<String> FILES =
      List.of(
          "bootstrap.xml",
          "jolokia-access.xml",
          "log4j2.properties",
          "login.config",
          "management.xml",
          "roles.properties");

  private static final String PAIR = "<!-- pair.xml -->";

  /** Makes the instance of a data directory ready to run. */
  static Instance prepare(Path data, boolean paired) throws IOException {
    Instance instance = new Instance(data.resolve("broker"));
    PrivateFiles.makeDirectory(data);
    PrivateFiles.makeDirectory(data.resolve("logs"));
    PrivateFiles.makeDirectory(instance.directory.resolve("tmp"));
    PrivateFiles.makeDirectory(instance.etc());
    for (String file : FILES) {
      PrivateFiles.write(instance.etc().resolve(file), resource(file), "rw-------");
    }
    String broker = resource("broker.xml").replace(PAIR, paired ? pair(data) : "");
    PrivateFiles.write(instance.etc().resolve("broker.xml"), broker, "rw-------");
    String users = users(Passwords.of(data));
    PrivateFiles.write(instance.etc().resolve("users.properties"), users, "r--------");
    return instance;
  }

  private static String pair(Path data) throws IOException {
    return resource("pair.xml").replace("@cluster-password@", Passwords.ofPair(data));
  }

  Path etc() {
    return directory.resolve("etc");
  }

  private static String users(Map<BrokerUser, String> passwords) {
    StringBuilder lines = new StringBuilder();
    passwords.forEach(
        (user, password) ->
            lines.append(user.id()).append(" = ").append(PasswordHash.of(password)).append('\n'));
    return lines.toString();
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = Instance.class.getResourceAsStream("etc/" + file)) {
      if (in == null) {
        throw new IOException("this build lacks etc/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
