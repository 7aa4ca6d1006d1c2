package org.skypesms.supervisor;

import java.util.List;
import java.util.Map;

/** The numbers that texts come from. Stateless. */
final class GatewayNumbers {

  static final String USUAL = "+447400000001";

  private GatewayNumbers() {}

  /** The numbers of a run with these settings. */
  static List<String> of(Map<String, String> settings) {
    String written = settings.getOrDefault("gateway-numbers", USUAL);
    return List.of(written.strip().split("[,\\s]+"));
  }
}
