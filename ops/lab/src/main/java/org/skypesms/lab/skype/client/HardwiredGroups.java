package org.skypesms.lab.skype.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Presence;
import org.skypesms.lab.skype.network.Standing;

/** The eleven groups that every contact list has by itself (reference section 8.3). */
final class HardwiredGroups {
  private final Network network;
  private final Account account;
  private final Map<String, BiPredicate<String, Standing>> types = new LinkedHashMap<>();
  private final Map<Long, String> ids = new LinkedHashMap<>();

  HardwiredGroups(Network network, Account account, Predicate<String> isGrouped) {
    this.network = network;
    this.account = account;
    types.put("ALL_USERS", (name, standing) -> true);
    types.put("ALL_FRIENDS", (name, standing) -> isFriend(standing));
    types.put("SKYPE_FRIENDS", (name, standing) -> isFriend(standing));
    types.put("SKYPEOUT_FRIENDS", (name, standing) -> false);
    types.put("ONLINE_FRIENDS", (name, standing) -> isFriend(standing) && isOnline(name));
    types.put("UNKNOWN_OR_PENDINGAUTH_FRIENDS", (name, standing) -> standing.buddyStatus() == 2);
    types.put("RECENTLY_CONTACTED_USERS", (name, standing) -> hasSpoken(name));
    types.put("USERS_WAITING_MY_AUTHORIZATION", (name, standing) -> standing.asked());
    types.put("USERS_AUTHORIZED_BY_ME", (name, standing) -> standing.authorized());
    types.put("USERS_BLOCKED_BY_ME", (name, standing) -> standing.blocked());
    types.put("UNGROUPED_FRIENDS", (name, standing) -> isFriend(standing) && !isGrouped.test(name));
  }

  /** Their numbers, given at first use. */
  Set<Long> ids() {
    if (ids.isEmpty()) {
      types.keySet().forEach(type -> ids.put(account.nextId(), type));
    }
    return ids.keySet();
  }

  Optional<String> type(long id) {
    return ids().contains(id) ? Optional.of(ids.get(id)) : Optional.empty();
  }

  long id(String type) {
    return ids().stream().filter(id -> ids.get(id).equals(type)).findFirst().orElseThrow();
  }

  Stream<Account> users(String type) {
    return account.standings().entrySet().stream()
        .filter(entry -> types.get(type).test(entry.getKey(), entry.getValue()))
        .map(entry -> network.find(entry.getKey()))
        .flatMap(Optional::stream);
  }

  boolean isOnline(String name) {
    return network
        .find(name)
        .filter(u -> network.contacts().presenceOf(u, account) != Presence.OFFLINE)
        .isPresent();
  }

  private static boolean isFriend(Standing standing) {
    return standing.buddyStatus() >= 2;
  }

  private boolean hasSpoken(String name) {
    return account.chats().stream()
        .flatMap(view -> view.chat().partner(account).stream())
        .anyMatch(partner -> partner.name().equalsIgnoreCase(name));
  }
}
