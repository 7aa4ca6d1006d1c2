package org.skypesms.lab.smsc;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * How the SMSC behaves towards its ESMEs. Immutable; {@link #normal()} is the SMSC one wishes for.
 *
 * @param throttle how many submits are answered ESME_RTHROTTLED
 * @param rejectPrefixes command_status by the beginning of the destination, {@code +} and digits
 * @param answering whether and when a submit is answered
 * @param receipts whether and when receipts are sent
 * @param ids how message ids are written
 * @param deaf answers nothing at all, not even {@code enquire_link}: the connection is half-open
 */
public record Behaviour(
    Throttle throttle,
    Map<String, Integer> rejectPrefixes,
    Answering answering,
    Receipts receipts,
    Ids ids,
    boolean deaf) {

  /** Fills in what is normal for whatever is missing. */
  public Behaviour {
    throttle = throttle == null ? new Throttle(0, 0) : throttle;
    rejectPrefixes = rejectPrefixes == null ? Map.of() : Map.copyOf(rejectPrefixes);
    answering = answering == null ? new Answering(AnswerMode.NORMAL, 0) : answering;
    receipts = receipts == null ? new Receipts(ReceiptMode.NORMAL, 0, true) : receipts;
    ids = ids == null ? new Ids(IdForm.DECIMAL, IdForm.DECIMAL, IdForm.DECIMAL) : ids;
  }

  /**
   * Which submits are throttled.
   *
   * @param share of the submits, 0 to 1, chosen at random
   * @param next the next so many submits, before the share counts
   */
  public record Throttle(double share, int next) {}

  /**
   * How submits are answered.
   *
   * @param mode whether they are
   * @param delayMillis how long after they came
   */
  public record Answering(AnswerMode mode, int delayMillis) {

    /** A missing mode is the normal one. */
    public Answering {
      mode = mode == null ? AnswerMode.NORMAL : mode;
    }
  }

  /** Whether a submit is answered. */
  public enum AnswerMode {
    /** It is. */
    @JsonProperty("normal")
    NORMAL,
    /** The text is accepted and delivered, the answer never comes. */
    @JsonProperty("never")
    NEVER,
    /** The text vanishes without an answer. */
    @JsonProperty("drop")
    DROP
  }

  /**
   * How receipts are sent.
   *
   * @param mode whether they are, and when
   * @param delayMillis how long after the text was delivered
   * @param tlvs whether they carry receipted_message_id and message_state
   */
  public record Receipts(ReceiptMode mode, int delayMillis, boolean tlvs) {

    /** A missing mode is the normal one. */
    public Receipts {
      mode = mode == null ? ReceiptMode.NORMAL : mode;
    }
  }

  /** When receipts are sent. */
  public enum ReceiptMode {
    /** After the submit was answered and the text delivered. */
    @JsonProperty("normal")
    NORMAL,
    /** Never. */
    @JsonProperty("off")
    OFF,
    /** The text is delivered at once, and its submit answered 300 ms later than it would be. */
    @JsonProperty("before-response")
    BEFORE_RESPONSE
  }

  /** The forms of the message id: in submit_sm_resp, in a receipt's text, in its TLV. */
  public record Ids(IdForm response, IdForm receiptText, IdForm receiptTlv) {

    /** A missing form is the decimal one. */
    public Ids {
      response = response == null ? IdForm.DECIMAL : response;
      receiptText = receiptText == null ? IdForm.DECIMAL : receiptText;
      receiptTlv = receiptTlv == null ? IdForm.DECIMAL : receiptTlv;
    }
  }

  /**
   * The SMSC one wishes for: answers at once, decimal ids, receipts with TLVs as soon as a text is
   * delivered.
   */
  public static Behaviour normal() {
    return new Behaviour(null, null, null, null, null, false);
  }

  /** The same, throttling this share of the submits and the next so many. */
  public Behaviour throttling(double share, int next) {
    return new Behaviour(new Throttle(share, next), rejectPrefixes, answering, receipts, ids, deaf);
  }

  /** The same, refusing destinations by their beginning. */
  public Behaviour rejecting(Map<String, Integer> statusByPrefix) {
    return new Behaviour(throttle, statusByPrefix, answering, receipts, ids, deaf);
  }

  /** The same, answering in this way. */
  public Behaviour answering(AnswerMode mode, int delayMillis) {
    return new Behaviour(
        throttle, rejectPrefixes, new Answering(mode, delayMillis), receipts, ids, deaf);
  }

  /** The same, sending receipts in this way. */
  public Behaviour receipts(ReceiptMode mode, int delayMillis, boolean tlvs) {
    return new Behaviour(
        throttle, rejectPrefixes, answering, new Receipts(mode, delayMillis, tlvs), ids, deaf);
  }

  /** The same, writing ids in these forms. */
  public Behaviour ids(IdForm response, IdForm receiptText, IdForm receiptTlv) {
    Ids forms = new Ids(response, receiptText, receiptTlv);
    return new Behaviour(throttle, rejectPrefixes, answering, receipts, forms, deaf);
  }

  /** The same, deaf or not. */
  public Behaviour deaf(boolean now) {
    return new Behaviour(throttle, rejectPrefixes, answering, receipts, ids, now);
  }
}
