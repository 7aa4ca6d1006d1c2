package org.skypesms.lab.smsc;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import org.skypesms.lab.phones.OutgoingPart;

/** One line of the journal: something happened that a restart must know. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Entry.Submitted.class, name = "submitted"),
  @JsonSubTypes.Type(value = Entry.Finished.class, name = "finished"),
  @JsonSubTypes.Type(value = Entry.ReceiptTaken.class, name = "receipt-taken"),
  @JsonSubTypes.Type(value = Entry.TextArrived.class, name = "text-arrived"),
  @JsonSubTypes.Type(value = Entry.TextTaken.class, name = "text-taken"),
  @JsonSubTypes.Type(value = Entry.Marks.class, name = "marks")
})
sealed interface Entry {

  /** A submit was accepted. */
  record Submitted(Submission submission) implements Entry {}

  /** A text came to its end in the network; a receipt follows where one is due. */
  record Finished(long id, MessageState state, long doneMillis, boolean receipt) implements Entry {}

  /** The gateway has taken a receipt. */
  record ReceiptTaken(long id) implements Entry {}

  /** A phone's part has come. */
  record TextArrived(OutgoingPart part) implements Entry {}

  /** The gateway has taken a phone's part. */
  record TextTaken(String run, long number) implements Entry {}

  /**
   * How far ids were given, and how far parts have come from each run of the lab: after older lines
   * were dropped.
   */
  record Marks(long lastId, Map<String, Long> arrived) implements Entry {}
}
