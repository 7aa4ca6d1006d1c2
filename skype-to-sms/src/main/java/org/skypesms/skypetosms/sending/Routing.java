package org.skypesms.skypetosms.sending;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.skypesms.message.PhoneNumber;

/**
 * Which links a number's texts take, the best one first: that with the longest beginning of the
 * number; among equals each has its share of the numbers by its weight, and a number keeps its link
 * for as long as that can take texts, so that its texts keep their order (weighted rendezvous
 * hashing). Immutable.
 */
final class Routing {

  private static final double HASHES = 0x1.0p32;

  private final List<Route> routes;

  /** Over these routes; of two that are equal in everything the first one is taken. */
  Routing(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /** The names of all links that serve the number, the best one first. */
  List<String> order(PhoneNumber number) {
    return routes.stream()
        .filter(route -> route.fit(number).isPresent())
        .sorted(
            Comparator.comparing((Route route) -> -route.fit(number).orElseThrow())
                .thenComparing(route -> distance(route, number)))
        .map(Route::link)
        .toList();
  }

  /** The smaller the nearer; an exponential variable of the route's weight, fixed per number. */
  private static double distance(Route route, PhoneNumber number) {
    double hash = (hash(route.link() + " " + number.value()) + 1) / (HASHES + 1);
    return route.weight() == 0 ? Double.POSITIVE_INFINITY : -Math.log(hash) / route.weight();
  }

  /** The finalizer of MurmurHash3 over a checksum, which alone is too even. */
  private static long hash(String text) {
    CRC32 checksum = new CRC32();
    checksum.update(text.getBytes(StandardCharsets.UTF_8));
    int mixed = (int) checksum.getValue();
    mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return Integer.toUnsignedLong(mixed ^ (mixed >>> 16));
  }
}
