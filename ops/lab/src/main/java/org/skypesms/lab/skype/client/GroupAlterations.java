package org.skypesms.lab.skype.client;

import java.util.Locale;
import java.util.Map;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.Network;

/** Making, filling, renaming and deleting the owner's own groups of contacts. */
final class GroupAlterations {
  private static final int MOST = 500;

  private final Network network;
  private final Account account;
  private final Map<Long, CustomGroup> groups;
  private final HardwiredGroups hardwired;
  private long lastPersistentId;

  GroupAlterations(
      Network network, Account account, Map<Long, CustomGroup> groups, HardwiredGroups hardwired) {
    this.network = network;
    this.account = account;
    this.groups = groups;
    this.hardwired = hardwired;
  }

  void teach(Grammar grammar) {
    grammar.create.add("GROUP", (session, words) -> create(words.rest()));
    grammar.delete.add("GROUP", (session, words) -> delete(words));
    grammar.alter.add("GROUP", (session, words) -> alter(words));
    grammar.set.add("GROUP", (session, words) -> set(words));
  }

  private String create(String name) throws ApiError {
    if (name.isEmpty() || groups.size() >= MOST) {
      throw Errors.of(564, "GROUP: invalid property");
    }
    CustomGroup group = new CustomGroup(account.nextId(), ++lastPersistentId, name);
    groups.put(group.id(), group);
    tell(group, "TYPE CUSTOM_GROUP");
    tell(group, "NROFUSERS 0");
    tell(group, "NROFUSERS_ONLINE 0");
    tell(group, "CUSTOM_GROUP_ID " + group.persistentId());
    tell(group, "DISPLAYNAME " + name);
    tell(group, "USERS ");
    return "CREATE GROUP " + name;
  }

  private String delete(Words words) throws ApiError {
    CustomGroup group = group(words.next());
    groups.remove(group.id());
    account.changed(Change.Kind.GENERAL, "", "DELETED GROUP " + group.id());
    return "DELETE GROUP " + group.id();
  }

  private String alter(Words words) throws ApiError {
    CustomGroup group = group(words.next());
    String action = words.keyword();
    String user = words.next();
    switch (action) {
      case "ADDUSER" -> group.names().add(contact(user));
      case "REMOVEUSER" -> group.names().remove(contact(user));
      default -> throw Errors.of(564, "GROUP: invalid property");
    }
    tell(group, "NROFUSERS " + group.names().size());
    long rest = hardwired.id("UNGROUPED_FRIENDS");
    long ungrouped = hardwired.users("UNGROUPED_FRIENDS").count();
    account.changed(Change.Kind.GROUP, rest, "NROFUSERS " + ungrouped);
    return "ALTER GROUP " + group.id() + " " + action + " " + user;
  }

  private String set(Words words) throws ApiError {
    CustomGroup group = group(words.next());
    String name = words.keyword().equals("DISPLAYNAME") ? words.rest() : "";
    if (name.isEmpty()) {
      throw Errors.of(564, "GROUP: invalid property");
    }
    group.displayName(name);
    tell(group, "DISPLAYNAME " + name);
    return "GROUP " + group.id() + " DISPLAYNAME " + name;
  }

  private CustomGroup group(String id) throws ApiError {
    if (!id.matches("[0-9]{1,18}")) {
      throw Errors.of(562, "GROUP: invalid id");
    }
    CustomGroup group = groups.get(Long.parseLong(id));
    if (group == null) {
      throw Errors.of(563, "GROUP: unknown id");
    }
    return group;
  }

  /** Only contacts can be grouped; the name in lower case. */
  private String contact(String user) throws ApiError {
    if (network.find(user).isEmpty() || account.standing(user).buddyStatus() < 2) {
      throw Errors.of(9, "Unknown user");
    }
    return user.toLowerCase(Locale.ROOT);
  }

  private void tell(CustomGroup group, String property) {
    account.changed(Change.Kind.GROUP, group.id(), property);
  }
}
