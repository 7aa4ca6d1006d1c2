package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.pdu.DeliverSm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bound session that takes {@code deliver_sm}, with its window. Guarded by the dispatcher. */
final class Receiver {

  private record Flight(Lane lane, long sentNanos) {}

  private final Map<Integer, Flight> flights = new LinkedHashMap<>();
  private final Wire wire;
  private final int window;

  Receiver(Wire wire, int window) {
    this.wire = wire;
    this.window = window;
  }

  boolean hasRoom() {
    return flights.size() < window;
  }

  int underWay() {
    return flights.size();
  }

  void send(Lane lane, long nowNanos) {
    DeliverSm pdu = lane.first().pdu().get();
    pdu.setSequenceNumber(wire.nextSequence());
    flights.put(pdu.getSequenceNumber(), new Flight(lane, nowNanos));
    wire.write(pdu);
  }

  /**
   * The lane whose first delivery was answered; empty when nobody waits for this answer any more.
   */
  Optional<Lane> answered(int sequence) {
    return Optional.ofNullable(flights.remove(sequence)).map(Flight::lane);
  }

  /** Gives up what has not been answered for so long. */
  List<Lane> overdue(long patienceNanos, long nowNanos) {
    List<Lane> lanes = new ArrayList<>();
    flights
        .values()
        .removeIf(
            flight -> nowNanos - flight.sentNanos() > patienceNanos && lanes.add(flight.lane()));
    return lanes;
  }

  /** Gives up everything: the session is lost. */
  List<Lane> abandon() {
    List<Lane> lanes = flights.values().stream().map(Flight::lane).toList();
    flights.clear();
    return lanes;
  }
}
