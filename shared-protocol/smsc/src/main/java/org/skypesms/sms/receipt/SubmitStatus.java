package org.skypesms.sms.receipt;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * What the {@code command_status} of an answer to a submission means (SMPP 3.4, section 5.1.3;
 * 0x100 to 0x112 from SMPP 5.0, section 4.7.6). Whatever the status, save 0, the message was
 * certainly not taken.
 *
 * @param code the status, 0 to 0xFFFFFFFF as an int
 * @param name its name in the specification, or {@code 0x400} and so on where it has none
 * @param fate whether to try again
 * @param words the reason in plain English, without any word that names a state of a text
 */
public record SubmitStatus(int code, String name, Fate fate, String words) {

  /** Whether a message is to be submitted again. */
  public enum Fate {
    /** It was taken. */
    TAKEN,
    /** Never again: the answer would be the same. */
    REJECTED,
    /** Again, and slower. */
    THROTTLED,
    /** Again later: the SMSC or the link is at fault, not the message. */
    UNAVAILABLE
  }

  /** Code, name without {@code ESME_}, fate, words. */
  private static final String TABLE =
      """
      000 ROK TAKEN taken
      001 RINVMSGLEN REJECTED the SMSC finds the length of the part wrong
      002 RINVCMDLEN REJECTED the SMSC finds the length of the PDU wrong
      003 RINVCMDID REJECTED the SMSC does not know the command
      004 RINVBNDSTS UNAVAILABLE the SMSC does not take texts on this bind
      005 RALYBND UNAVAILABLE the SMSC says that the link is bound already
      006 RINVPRTFLG REJECTED the SMSC refuses the priority
      007 RINVREGDLVFLG REJECTED the SMSC refuses the receipt asked for
      008 RSYSERR UNAVAILABLE the SMSC has a system error
      00A RINVSRCADR REJECTED the SMSC refuses the sender's number
      00B RINVDSTADR REJECTED the SMSC refuses the recipient's number
      00C RINVMSGID REJECTED the SMSC refuses the message id
      00D RBINDFAIL UNAVAILABLE the SMSC refuses the bind
      00E RINVPASWD UNAVAILABLE the SMSC refuses the password
      00F RINVSYSID UNAVAILABLE the SMSC refuses the system id
      011 RCANCELFAIL REJECTED the SMSC could not cancel
      013 RREPLACEFAIL REJECTED the SMSC could not replace
      014 RMSGQFUL THROTTLED the SMSC has too many texts waiting
      015 RINVSERTYP REJECTED the SMSC refuses the service type
      033 RINVNUMDESTS REJECTED the SMSC refuses the number of recipients
      034 RINVDLNAME REJECTED the SMSC refuses the distribution list
      040 RINVDESTFLAG REJECTED the SMSC refuses the kind of recipient
      042 RINVSUBREP REJECTED the SMSC does not replace texts
      043 RINVESMCLASS REJECTED the SMSC refuses the message mode
      044 RCNTSUBDL REJECTED the SMSC does not send to lists
      045 RSUBMITFAIL REJECTED the SMSC could not take the text
      048 RINVSRCTON REJECTED the SMSC refuses the sender's number type
      049 RINVSRCNPI REJECTED the SMSC refuses the sender's number plan
      050 RINVDSTTON REJECTED the SMSC refuses the recipient's number type
      051 RINVDSTNPI REJECTED the SMSC refuses the recipient's number plan
      053 RINVSYSTYP REJECTED the SMSC refuses the system type
      054 RINVREPFLAG REJECTED the SMSC refuses the replace flag
      055 RINVNUMMSGS REJECTED the SMSC refuses the number of messages
      058 RTHROTTLED THROTTLED the SMSC asks to slow down
      061 RINVSCHED REJECTED the SMSC refuses the delivery time
      062 RINVEXPIRY REJECTED the SMSC refuses the validity period
      063 RINVDFTMSGID REJECTED the SMSC does not know the stored text
      064 RX_T_APPN UNAVAILABLE the SMSC cannot take texts just now
      065 RX_P_APPN REJECTED the SMSC refuses the text for good
      066 RX_R_APPN REJECTED the SMSC refuses the text
      067 RQUERYFAIL REJECTED the SMSC could not answer the query
      0C0 RINVTLVSTREAM REJECTED the SMSC finds the optional parameters broken
      0C1 RTLVNOTALLWD REJECTED the SMSC does not allow an optional parameter
      0C2 RINVTLVLEN REJECTED the SMSC finds the length of a parameter wrong
      0C3 RMISSINGTLV REJECTED the SMSC misses a parameter
      0C4 RINVTLVVAL REJECTED the SMSC refuses the value of a parameter
      0FE RDELIVERYFAILURE REJECTED the SMSC could not pass the text on
      0FF RUNKNOWNERR REJECTED the SMSC refuses the text and does not say why
      100 RSERTYPUNAUTH REJECTED the SMSC does not allow the service type
      101 RPROHIBITED REJECTED the SMSC does not allow the account to do this
      102 RSERTYPUNAVAIL UNAVAILABLE the SMSC does not have the service just now
      103 RSERTYPDENIED REJECTED the SMSC denies the service
      104 RINVDCS REJECTED the SMSC refuses the encoding
      105 RINVSRCADDRSUBUNIT REJECTED the SMSC refuses the sender's sub-unit
      106 RINVDSTADDRSUBUNIT REJECTED the SMSC refuses the recipient's sub-unit
      107 RINVBCASTFREQINT REJECTED the SMSC refuses the broadcast frequency
      108 RINVBCASTALIAS_NAME REJECTED the SMSC refuses the broadcast alias
      109 RINVBCASTAREAFMT REJECTED the SMSC refuses the form of the broadcast area
      10A RINVNUMBCAST_AREAS REJECTED the SMSC refuses the number of broadcast areas
      10B RINVBCASTCNTTYPE REJECTED the SMSC refuses the broadcast content
      10C RINVBCASTMSGCLASS REJECTED the SMSC refuses the broadcast class
      10D RBCASTFAIL REJECTED the SMSC could not broadcast
      10E RBCASTQUERYFAIL REJECTED the SMSC could not query the broadcast
      10F RBCASTCANCELFAIL REJECTED the SMSC could not cancel the broadcast
      110 RINVBCAST_REP REJECTED the SMSC refuses the broadcast repetition
      111 RINVBCASTSRVGRP REJECTED the SMSC refuses the broadcast service
      112 RINVBCASTCHANIND REJECTED the SMSC refuses the broadcast channel
      """;

  private static final Map<Integer, SubmitStatus> BY_CODE =
      TABLE.lines().map(SubmitStatus::read).collect(byCode());

  private static Collector<SubmitStatus, ?, Map<Integer, SubmitStatus>> byCode() {
    return Collectors.toUnmodifiableMap(SubmitStatus::code, Function.identity());
  }

  private static SubmitStatus read(String line) {
    String[] words = line.split(" ", 4);
    return new SubmitStatus(
        Integer.parseInt(words[0], 16), "ESME_" + words[1], Fate.valueOf(words[2]), words[3]);
  }

  /** The meaning of a status; one that no specification has is a rejection. */
  public static SubmitStatus of(int code) {
    SubmitStatus known = BY_CODE.get(code);
    if (known != null) {
      return known;
    }
    String name = "0x%X".formatted(code);
    return new SubmitStatus(
        code, name, Fate.REJECTED, "the SMSC refuses the text with status " + name);
  }
}
