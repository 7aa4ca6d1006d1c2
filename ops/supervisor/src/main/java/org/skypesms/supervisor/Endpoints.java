package org.skypesms.supervisor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skypesms.brokerconfig.BrokerUser;

/**
 * {@code endpoints.json}: where everything of the run is, for scripts. Always whole, readable by
 * its owner only. Written by one thread at a time; the accounts may be learnt by another.
 */
final class Endpoints {

  private final ObjectMapper json = new ObjectMapper();
  private final Places places;
  private final List<String> gatewayNumbers;
  private final boolean standby;
  private volatile Map<String, String> skype = Map.of();

  /** The file for a run in these places. */
  Endpoints(Places places, List<String> gatewayNumbers, boolean standby) {
    this.places = places;
    this.standby = standby;
    this.gatewayNumbers = List.copyOf(gatewayNumbers);
  }

  /** Where the lab lists its accounts. */
  static URI accounts(Places places) {
    return places.lab().resolve("/api/accounts");
  }

  /** Asks the lab for the buses of its accounts; what was known stays if it does not answer. */
  void learnAccounts() {
    Http.get(accounts(places)).flatMap(this::buses).ifPresent(known -> skype = known);
  }

  private Optional<Map<String, String>> buses(String accounts) {
    try {
      Map<String, String> buses = new LinkedHashMap<>();
      for (JsonNode account : json.readTree(accounts)) {
        buses.put(account.path("skypename").asText(), account.path("bus").asText());
      }
      return Optional.of(buses);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Puts the file in place, with the process ids of the parts that run. */
  void write(Map<String, Long> pids) throws IOException {
    byte[] whole = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document(pids));
    PrivateFile.write(places.data().endpoints(), whole, "rw-------");
  }

  /** Removes the file. */
  void remove() throws IOException {
    Files.deleteIfExists(places.data().endpoints());
  }

  private ObjectNode document(Map<String, Long> pids) throws IOException {
    ObjectNode all = json.createObjectNode();
    all.put("lab", places.lab().toString());
    all.put("console", places.console().toString());
    all.put("consoleUser", BrokerUser.OPERATOR.id());
    all.put("consolePassword", password(BrokerUser.OPERATOR));
    all.put("consoleAdminUser", BrokerUser.ADMIN.id());
    all.put("consoleAdminPassword", password(BrokerUser.ADMIN));
    all.set("gatewayNumbers", json.valueToTree(gatewayNumbers));
    all.set("broker", part("url", places.broker(), pids.get(PairParts.BROKER)));
    all.set("smsc", part("url", places.smsc().url(), pids.get(PairParts.SMSC)));
    for (String half : PairParts.HALVES) {
      all.set(half, part("http", places.half(half).toString(), pids.get(half)));
    }
    if (standby) {
      addStandbys(all, pids);
    }
    all.set("skype", json.valueToTree(skype));
    all.set("pids", json.valueToTree(pids.values()));
    return all;
  }

  private void addStandbys(ObjectNode all, Map<String, Long> pids) {
    for (String half : PairParts.STANDBYS) {
      all.set(half, part("http", places.half(half).toString(), pids.get(half)));
    }
  }

  private ObjectNode part(String kind, String address, Long pid) {
    ObjectNode part = json.createObjectNode().put(kind, address);
    return pid == null ? part : part.put("pid", pid);
  }

  private String password(BrokerUser user) throws IOException {
    return Files.readString(places.data().passwordFile(user)).strip();
  }
}
