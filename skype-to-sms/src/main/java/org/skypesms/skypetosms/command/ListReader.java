package org.skypesms.skypetosms.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skypesms.skypetosms.command.Sending.LongList;
import org.skypesms.skypetosms.command.Sending.Manner;
import org.skypesms.skypetosms.command.Sending.Send;
import org.skypesms.skypetosms.command.Sending.UnfinishedList;
import org.skypesms.skypetosms.command.Sending.UnknownName;
import org.skypesms.sms.number.NumberReading;
import org.skypesms.sms.number.PhoneNumbers;

/**
 * Reads several recipients: {@code bob, alice: text}. A line whose first recipient is followed by a
 * comma is a list or nothing; without a colon, or with a name that is not saved, nothing is sent.
 */
final class ListReader {

  private static final int MOST = 10;
  private static final int LONGEST_ENTRY = 64;

  private final Setting setting;

  ListReader(Setting setting) {
    this.setting = setting;
  }

  Optional<Sending> read(String line, Manner manner) {
    int comma = comma(line, 0);
    boolean list =
        comma > 0 && comma <= LONGEST_ENTRY && recipient(line.substring(0, comma)).isPresent();
    return list ? Optional.of(read(line, colon(line), manner)) : Optional.empty();
  }

  private Sending read(String line, int colon, Manner manner) {
    if (colon < 0) {
      return new UnfinishedList();
    }
    List<String> entries = entries(line.substring(0, colon));
    if (entries.size() > MOST) {
      return new LongList(MOST);
    }
    Map<Object, Recipient> each = new LinkedHashMap<>();
    for (String entry : entries) {
      Optional<Recipient> recipient = recipient(entry);
      if (recipient.isEmpty()) {
        return NameForm.fits(bare(entry)) ? new UnknownName(bare(entry)) : new UnfinishedList();
      }
      each.putIfAbsent(phone(recipient.get()), recipient.get());
    }
    return new Send(List.copyOf(each.values()), manner, Tokens.textAfter(line, colon));
  }

  private static Object phone(Recipient recipient) {
    if (recipient instanceof Recipient.Phone phone) {
      return phone.number();
    }
    return recipient instanceof Recipient.Saved saved ? saved.number() : recipient;
  }

  /** Not many more than there may be. */
  private static List<String> entries(String head) {
    List<String> entries = new ArrayList<>();
    int from = 0;
    for (int to = comma(head, 0); to >= 0 && entries.size() <= MOST; to = comma(head, from)) {
      entries.add(head.substring(from, to));
      from = to + 1;
    }
    entries.add(head.substring(from));
    return entries;
  }

  private Optional<Recipient> recipient(String entry) {
    String trimmed = entry.length() > LONGEST_ENTRY ? "" : Tokens.trim(entry);
    NumberReading number = PhoneNumbers.read(trimmed, setting.typist().country());
    if (number instanceof NumberReading.Valid valid) {
      return Optional.of(new Recipient.Phone(valid.number()));
    }
    if (!NameForm.fits(bare(trimmed))) {
      return Optional.empty();
    }
    if (trimmed.startsWith("#")) {
      return setting.names().group(bare(trimmed)).map(Recipient.Group::new);
    }
    return setting
        .names()
        .contact(bare(trimmed))
        .map(saved -> new Recipient.Saved(saved.name(), saved.phone()));
  }

  private static String bare(String entry) {
    String trimmed = Tokens.trim(entry);
    return trimmed.startsWith("@") || trimmed.startsWith("#") ? trimmed.substring(1) : trimmed;
  }

  private static int comma(String line, int from) {
    int at = from;
    while (at < line.length() && !Tokens.isComma(line.charAt(at))) {
      at++;
    }
    return at < line.length() ? at : -1;
  }

  private static int colon(String line) {
    int at = 0;
    while (at < line.length() && !Tokens.isColon(line.charAt(at))) {
      at++;
    }
    return at < line.length() ? at : -1;
  }
}
