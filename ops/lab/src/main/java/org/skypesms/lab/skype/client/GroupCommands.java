package org.skypesms.lab.skype.client;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Network;

/** SEARCH GROUPS and GET GROUP: hardwired groups and the owner's own (reference section 8.3). */
final class GroupCommands {
  private final Network network;
  private final Map<Long, CustomGroup> custom = new TreeMap<>();
  private final HardwiredGroups hardwired;
  private final GroupAlterations alterations;

  GroupCommands(Network network, Account account) {
    this.network = network;
    this.hardwired = new HardwiredGroups(network, account, this::isGrouped);
    this.alterations = new GroupAlterations(network, account, custom, hardwired);
  }

  void teach(Grammar grammar) {
    grammar.search.add("GROUPS", (session, words) -> search(words.keyword()));
    grammar.get.add("GROUP", (session, words) -> get(words));
    alterations.teach(grammar);
  }

  private String search(String which) throws ApiError {
    Stream<Long> fixed = hardwired.ids().stream();
    return switch (which) {
      case "", "ALL" -> "GROUPS " + Values.commas(Stream.concat(fixed, custom.keySet().stream()));
      case "HARDWIRED" -> "GROUPS " + Values.commas(fixed);
      case "CUSTOM" -> "GROUPS " + Values.commas(custom.keySet().stream());
      default -> throw Errors.of(561, "SEARCH GROUPS: invalid target");
    };
  }

  private String get(Words words) throws ApiError {
    String id = words.next();
    if (!id.matches("[0-9]{1,18}")) {
      throw Errors.of(562, "GROUP: invalid id");
    }
    String property = words.keyword();
    CustomGroup own = custom.get(Long.parseLong(id));
    String type = own != null ? "CUSTOM_GROUP" : hardwired.type(Long.parseLong(id)).orElse("");
    if (type.isEmpty()) {
      throw Errors.of(563, "GROUP: unknown id");
    }
    String value =
        switch (property) {
          case "TYPE" -> type;
          case "USERS" -> Values.commas(users(own, type));
          case "NROFUSERS" -> Long.toString(users(own, type).count());
          case "NROFUSERS_ONLINE" -> Long.toString(users(own, type).filter(this::isOnline).count());
          case "DISPLAYNAME" -> own == null ? "" : own.displayName();
          case "CUSTOM_GROUP_ID" -> own == null ? "" : Long.toString(own.persistentId());
          case "VISIBLE", "EXPANDED" -> "TRUE";
          default -> throw Errors.of(564, "GROUP: invalid property");
        };
    return "GROUP " + id + " " + property + " " + value;
  }

  private Stream<Account> users(CustomGroup own, String type) {
    return own == null
        ? hardwired.users(type)
        : own.names().stream().map(network::find).flatMap(Optional::stream);
  }

  private boolean isGrouped(String name) {
    return custom.values().stream().anyMatch(group -> group.holds(name));
  }

  private boolean isOnline(Account user) {
    return hardwired.isOnline(user.name());
  }
}
