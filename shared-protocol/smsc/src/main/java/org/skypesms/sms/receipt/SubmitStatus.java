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
 * @param words the reason in plain English
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
      001 RINVMSGLEN REJECTED the length of the message is wrong
      002 RINVCMDLEN REJECTED the length of the command is wrong
      003 RINVCMDID REJECTED the SMSC does not know the command
      004 RINVBNDSTS UNAVAILABLE the link is not bound for sending
      005 RALYBND UNAVAILABLE the link is bound already
      006 RINVPRTFLG REJECTED the priority is refused
      007 RINVREGDLVFLG REJECTED the wish for a receipt is refused
      008 RSYSERR UNAVAILABLE the SMSC has an internal fault
      00A RINVSRCADR REJECTED the sender's number is refused
      00B RINVDSTADR REJECTED the recipient's number is refused
      00C RINVMSGID REJECTED the SMSC does not know the message
      00D RBINDFAIL UNAVAILABLE the bind failed
      00E RINVPASWD UNAVAILABLE the password is refused
      00F RINVSYSID UNAVAILABLE the system id is refused
      011 RCANCELFAIL REJECTED the message could not be cancelled
      013 RREPLACEFAIL REJECTED the message could not be replaced
      014 RMSGQFUL THROTTLED the SMSC's queue is full
      015 RINVSERTYP REJECTED the service type is refused
      033 RINVNUMDESTS REJECTED the number of recipients is refused
      034 RINVDLNAME REJECTED the distribution list is refused
      040 RINVDESTFLAG REJECTED the kind of recipient is refused
      042 RINVSUBREP REJECTED the SMSC cannot replace messages
      043 RINVESMCLASS REJECTED the kind of message is refused
      044 RCNTSUBDL REJECTED the SMSC cannot send to lists
      045 RSUBMITFAIL REJECTED the SMSC could not take the message
      048 RINVSRCTON REJECTED the kind of the sender's number is refused
      049 RINVSRCNPI REJECTED the numbering plan of the sender is refused
      050 RINVDSTTON REJECTED the kind of the recipient's number is refused
      051 RINVDSTNPI REJECTED the numbering plan of the recipient is refused
      053 RINVSYSTYP UNAVAILABLE the system type is refused
      054 RINVREPFLAG REJECTED the replace flag is refused
      055 RINVNUMMSGS REJECTED the number of messages is refused
      058 RTHROTTLED THROTTLED the SMSC asks to slow down
      061 RINVSCHED REJECTED the time of sending is refused
      062 RINVEXPIRY REJECTED the time of expiry is refused
      063 RINVDFTMSGID REJECTED the stored message is unknown
      064 RX_T_APPN UNAVAILABLE the SMSC cannot take it now
      065 RX_P_APPN REJECTED the SMSC refuses the message for good
      066 RX_R_APPN REJECTED the SMSC refuses the message
      067 RQUERYFAIL REJECTED the SMSC could not answer the query
      0C0 RINVTLVSTREAM REJECTED the optional parameters are broken
      0C1 RTLVNOTALLWD REJECTED an optional parameter is not allowed
      0C2 RINVTLVLEN REJECTED the length of a parameter is wrong
      0C3 RMISSINGTLV REJECTED a parameter is missing
      0C4 RINVTLVVAL REJECTED the value of a parameter is refused
      0FE RDELIVERYFAILURE REJECTED the message could not be delivered
      0FF RUNKNOWNERR REJECTED the SMSC does not say why
      100 RSERTYPUNAUTH REJECTED the service type is not allowed
      101 RPROHIBITED REJECTED the account may not do this
      102 RSERTYPUNAVAIL UNAVAILABLE the service is not available now
      103 RSERTYPDENIED REJECTED the service is denied
      104 RINVDCS REJECTED the encoding is refused
      105 RINVSRCADDRSUBUNIT REJECTED the sender's sub-unit is refused
      106 RINVDSTADDRSUBUNIT REJECTED the recipient's sub-unit is refused
      107 RINVBCASTFREQINT REJECTED the broadcast frequency is refused
      108 RINVBCASTALIAS_NAME REJECTED the broadcast alias is refused
      109 RINVBCASTAREAFMT REJECTED the form of the broadcast area is refused
      10A RINVNUMBCAST_AREAS REJECTED the number of broadcast areas is refused
      10B RINVBCASTCNTTYPE REJECTED the broadcast content is refused
      10C RINVBCASTMSGCLASS REJECTED the broadcast class is refused
      10D RBCASTFAIL REJECTED the broadcast failed
      10E RBCASTQUERYFAIL REJECTED the broadcast could not be queried
      10F RBCASTCANCELFAIL REJECTED the broadcast could not be cancelled
      110 RINVBCAST_REP REJECTED the broadcast repetition is refused
      111 RINVBCASTSRVGRP REJECTED the broadcast service is refused
      112 RINVBCASTCHANIND REJECTED the broadcast channel is refused
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
        code, name, Fate.REJECTED, "the SMSC refuses the message with its own status " + name);
  }
}
