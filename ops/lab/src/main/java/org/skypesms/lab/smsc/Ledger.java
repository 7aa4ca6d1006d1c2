package org.skypesms.lab.smsc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.skypesms.lab.phones.OutgoingPart;

/**
 * What the SMSC has accepted and not yet finished, and how recent messages ended. Every change is
 * in the journal before the method returns. Thread-safe.
 */
final class Ledger implements AutoCloseable {

  private static final long FIRST_ID = 1_000_000_000L;
  private static final int ENDED_REMEMBERED = 50_000;
  private static final long LINES_WORTH_DROPPING = 400_000;

  private record TextKey(String run, long number) {}

  private final Map<Long, Submission> onTheWay = new LinkedHashMap<>();
  private final Map<Long, Receipt> receipts = new LinkedHashMap<>();
  private final Map<TextKey, OutgoingPart> texts = new LinkedHashMap<>();
  private final Map<String, Long> arrived = new LinkedHashMap<>();
  private final Map<Long, Entry.Finished> ended = new LinkedHashMap<>();
  private final Journal journal;
  private long lastId = FIRST_ID;

  private Ledger(Journal journal) {
    this.journal = journal;
  }

  /** The ledger that the journal of this folder tells, compacted. */
  static Ledger open(Path folder) throws IOException {
    Ledger ledger = new Ledger(Journal.open(folder));
    ledger.journal.replay(ledger::apply);
    ledger.journal.rewrite(ledger.lines());
    return ledger;
  }

  synchronized Submission submit(LongFunction<Submission> withId) throws IOException {
    Submission submission = withId.apply(lastId + 1);
    record(new Entry.Submitted(submission));
    return submission;
  }

  /** Ends a text; the receipt that is now due, if one is. */
  synchronized Optional<Receipt> finish(Entry.Finished end) throws IOException {
    record(end);
    return Optional.ofNullable(receipts.get(end.id()));
  }

  synchronized void receiptTaken(long id) throws IOException {
    record(new Entry.ReceiptTaken(id));
  }

  /** Keeps a phone's part; whether it is a new one. */
  synchronized boolean arrive(OutgoingPart part) throws IOException {
    boolean isNew = part.number() > arrived.getOrDefault(part.run(), 0L);
    if (isNew) {
      record(new Entry.TextArrived(part));
    }
    return isNew;
  }

  synchronized void textTaken(OutgoingPart part) throws IOException {
    record(new Entry.TextTaken(part.run(), part.number()));
  }

  synchronized List<Submission> onTheWay() {
    return List.copyOf(onTheWay.values());
  }

  synchronized List<Receipt> receipts() {
    return List.copyOf(receipts.values());
  }

  synchronized List<OutgoingPart> texts() {
    return List.copyOf(texts.values());
  }

  synchronized Counts counts() {
    return new Counts(lastId - FIRST_ID, onTheWay.size(), receipts.size(), texts.size());
  }

  /** How a message ended, or that it has not; empty for an id that is not known any more. */
  synchronized Optional<Entry.Finished> state(long id) {
    return onTheWay.containsKey(id)
        ? Optional.of(new Entry.Finished(id, MessageState.ENROUTE, 0, false))
        : Optional.ofNullable(ended.get(id));
  }

  private void record(Entry entry) throws IOException {
    journal.append(entry);
    apply(entry);
    long needed = onTheWay.size() + 2L * receipts.size() + texts.size() + ended.size();
    if (journal.count() > LINES_WORTH_DROPPING && journal.count() > 4 * needed) {
      journal.rewrite(lines());
    }
  }

  private void apply(Entry entry) {
    if (entry instanceof Entry.Submitted submitted) {
      onTheWay.put(submitted.submission().id(), submitted.submission());
      lastId = Math.max(lastId, submitted.submission().id());
    } else if (entry instanceof Entry.Finished end) {
      applyEnd(end);
    } else if (entry instanceof Entry.ReceiptTaken taken) {
      receipts.remove(taken.id());
    } else if (entry instanceof Entry.TextArrived text) {
      texts.put(new TextKey(text.part().run(), text.part().number()), text.part());
      arrived.put(text.part().run(), text.part().number());
    } else if (entry instanceof Entry.TextTaken taken) {
      texts.remove(new TextKey(taken.run(), taken.number()));
    } else if (entry instanceof Entry.Marks marks) {
      lastId = marks.lastId();
      arrived.putAll(marks.arrived());
    }
  }

  private void applyEnd(Entry.Finished end) {
    Submission submission = onTheWay.remove(end.id());
    if (submission != null && end.receipt()) {
      receipts.put(end.id(), new Receipt(submission, end.state(), end.doneMillis()));
    }
    ended.put(end.id(), end);
    if (ended.size() > ENDED_REMEMBERED) {
      ended.remove(ended.keySet().iterator().next());
    }
  }

  private Stream<Entry> lines() {
    Stream<Entry> marks = Stream.of(new Entry.Marks(lastId, Map.copyOf(arrived)));
    Stream<Entry> due = receipts.values().stream().flatMap(Ledger::linesOf);
    Stream<Entry> ends =
        ended.values().stream()
            .filter(end -> !receipts.containsKey(end.id()))
            .map(end -> (Entry) end);
    Stream<Entry> waiting =
        onTheWay.values().stream().map(submission -> (Entry) new Entry.Submitted(submission));
    Stream<Entry> arrivals =
        texts.values().stream().map(part -> (Entry) new Entry.TextArrived(part));
    return Stream.of(marks, due, ends, waiting, arrivals).flatMap(lines -> lines);
  }

  private static Stream<Entry> linesOf(Receipt receipt) {
    Submission submission = receipt.submission();
    Entry end = new Entry.Finished(submission.id(), receipt.state(), receipt.doneMillis(), true);
    return Stream.of(new Entry.Submitted(submission), end);
  }

  @Override
  public synchronized void close() throws IOException {
    journal.close();
  }
}
