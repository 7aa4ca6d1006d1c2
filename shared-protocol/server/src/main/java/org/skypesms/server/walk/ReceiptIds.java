package org.skypesms.server.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skypesms.sms.receipt.MessageIdForms;
import org.skypesms.sms.receipt.MessageIdForms.Form;
import org.skypesms.sms.receipt.ReceiptReading;
import org.skypesms.state.Ledger;

/**
 * Learns for each link how the ids in its receipts become the ids of its answers, apart for the
 * parameters and the text of a receipt, which differ at some SMSCs. A form is learnt when three
 * more receipts spoke for it than against it; until then every form is tried. Stateless; what is
 * learnt is kept in the state.
 */
public final class ReceiptIds {

  private static final String KEY = "receipt-ids:";
  private static final List<String> PLACES = List.of("parameters", "text");

  private ReceiptIds() {}

  /** The normalised ids that an answer may have given the message of a receipt. */
  public static Set<String> candidates(Ledger ledger, String link, ReceiptReading reading) {
    Set<String> learnt = learnt(ledger, link, reading);
    return learnt.isEmpty() ? all(reading) : learnt;
  }

  /** Whether a receipt has the id of an answer as it is given, or in the form that is learnt. */
  public static boolean plain(Ledger ledger, String link, ReceiptReading reading, String answered) {
    String wanted = MessageIdForms.normalised(answered);
    return reading.ids().stream().map(MessageIdForms::normalised).anyMatch(wanted::equals)
        || learnt(ledger, link, reading).contains(wanted);
  }

  private static Set<String> learnt(Ledger ledger, String link, ReceiptReading reading) {
    Set<String> learnt = new LinkedHashSet<>();
    ids(reading)
        .forEach(
            (place, id) ->
                evidence(ledger, link, place)
                    .filter(FormEvidence::enough)
                    .flatMap(evidence -> MessageIdForms.in(evidence.form(), id))
                    .ifPresent(learnt::add));
    return learnt;
  }

  /** The ids in every form, learnt or not. */
  public static Set<String> all(ReceiptReading reading) {
    Set<String> forms = new LinkedHashSet<>();
    reading.ids().forEach(id -> forms.addAll(MessageIdForms.of(id)));
    return forms;
  }

  /** A receipt was found to be about the message to which an answer gave the id. */
  public static void learn(Ledger ledger, String link, ReceiptReading reading, String answered) {
    String wanted = MessageIdForms.normalised(answered);
    ids(reading)
        .forEach(
            (place, id) -> only(id, wanted).ifPresent(form -> note(ledger, link, place, form)));
  }

  /** The one form that makes the id the wanted one; empty when several do, which says nothing. */
  private static Optional<Form> only(String id, String wanted) {
    List<Form> forms =
        MessageIdForms.byForm(id).entrySet().stream()
            .filter(candidate -> candidate.getValue().equals(wanted))
            .map(Map.Entry::getKey)
            .toList();
    return forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
  }

  private static void note(Ledger ledger, String link, String place, Form form) {
    Optional<FormEvidence> before = evidence(ledger, link, place);
    FormEvidence after = before.map(known -> known.and(form)).orElse(FormEvidence.first(form));
    if (!before.equals(Optional.of(after))) {
      ledger.counters().value(key(link, place), after.written());
    }
  }

  /** What is known of a link, in English; empty when nothing is. */
  public static String shown(Ledger ledger, String link) {
    List<String> known = new ArrayList<>();
    for (String place : PLACES) {
      evidence(ledger, link, place)
          .ifPresent(evidence -> known.add("in the " + place + " " + evidence.shown()));
    }
    return String.join(", ", known);
  }

  private static Map<String, String> ids(ReceiptReading reading) {
    Map<String, String> ids = new LinkedHashMap<>();
    reading.tlvId().ifPresent(id -> ids.put(PLACES.get(0), id));
    reading.textId().ifPresent(id -> ids.put(PLACES.get(1), id));
    return ids;
  }

  private static Optional<FormEvidence> evidence(Ledger ledger, String link, String place) {
    return ledger.counters().value(key(link, place)).flatMap(FormEvidence::read);
  }

  private static String key(String link, String place) {
    return KEY + place + ":" + link;
  }
}
