package org.skypesms.lab.accounts;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Profile;
import org.skypesms.lab.skype.network.Standing;

/**
 * An account as {@code GET /api/accounts} shows it. The standing is that towards the half
 * skype-to-sms; {@code halves} has both, as a half may change its own.
 */
@JsonPropertyOrder({"skypename", "fullName"})
record AccountView(
    String skypename,
    String fullName,
    String language,
    String country,
    String timezone,
    String sex,
    String birthday,
    String mobile,
    int buddyStatus,
    boolean authorized,
    boolean blocked,
    Map<String, Held> halves,
    boolean service,
    String presence,
    String client,
    String bus) {

  /** What one half holds about the account. */
  record Held(int buddyStatus, boolean authorized, boolean blocked) {
    static Held of(Standing standing) {
      return new Held(standing.buddyStatus(), standing.authorized(), standing.blocked());
    }
  }

  static AccountView of(LabSkype lab, String skypename) {
    String bus = lab.busAddress(skypename);
    Map<String, Held> halves =
        lab.people().standings(skypename).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> Held.of(e.getValue())));
    return lab.people().read(skypename, account -> of(account, halves, bus));
  }

  private static AccountView of(Account account, Map<String, Held> halves, String bus) {
    Profile profile = account.profile();
    Held first = halves.get(Network.SERVICES.get(0));
    return new AccountView(
        account.name(),
        profile.fullName(),
        profile.language(),
        profile.country(),
        profile.timezone().map(ZoneId::getId).orElse(""),
        profile.sex().name().toLowerCase(Locale.ROOT),
        profile.birthday().map(LocalDate::toString).orElse(""),
        profile.mobile(),
        first.buddyStatus(),
        first.authorized(),
        first.blocked(),
        halves,
        account.isService(),
        account.presence().name(),
        account.state().name().toLowerCase(Locale.ROOT),
        bus);
  }
}
