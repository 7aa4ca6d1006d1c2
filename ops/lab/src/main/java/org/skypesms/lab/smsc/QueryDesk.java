package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.LongStream;

/** Answers {@code query_sm} (SMPP 3.4, 4.8) from the ledger. Thread-safe. */
final class QueryDesk {

  private static final DateTimeFormatter FINAL_DATE =
      DateTimeFormatter.ofPattern("yyMMddHHmmss'000+'").withZone(ZoneOffset.UTC);

  private final MessageCentre centre;

  QueryDesk(MessageCentre centre) {
    this.centre = centre;
  }

  QuerySmResp answer(QuerySm query) {
    QuerySmResp response = query.createResponse();
    response.setMessageId(query.getMessageId());
    Optional<Entry.Finished> known =
        ids(query.getMessageId()).mapToObj(centre::state).flatMap(Optional::stream).findFirst();
    known.ifPresentOrElse(
        end -> fill(response, end),
        () -> response.setCommandStatus(SmppConstants.STATUS_QUERYFAIL));
    return response;
  }

  private static void fill(QuerySmResp response, Entry.Finished end) {
    response.setMessageState(end.state().code());
    boolean ended = end.state() != MessageState.ENROUTE;
    response.setFinalDate(ended ? FINAL_DATE.format(Instant.ofEpochMilli(end.doneMillis())) : null);
  }

  /** The ids that these digits may mean: the form in which they were given is not kept. */
  private static LongStream ids(String written) {
    boolean decimal = written != null && written.matches("[0-9]{1,18}");
    boolean hex = written != null && written.matches("[0-9A-Fa-f]{1,15}");
    LongStream asDecimal = decimal ? LongStream.of(Long.parseLong(written)) : LongStream.empty();
    LongStream asHex = hex ? LongStream.of(Long.parseLong(written, 16)) : LongStream.empty();
    return LongStream.concat(asDecimal, asHex);
  }
}
