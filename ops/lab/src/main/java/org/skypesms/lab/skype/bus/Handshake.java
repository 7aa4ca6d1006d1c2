package org.skypesms.lab.skype.bus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The server's side of the line-based authentication that precedes messages (D-Bus specification,
 * "Authentication Protocol"): mechanism EXTERNAL, with and without initial response, no file
 * descriptors. Not thread-safe.
 */
final class Handshake {
  private static final int LONGEST_LINE = 4096;
  private static final int MOST_LINES = 64;

  private final String guid;
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder answer = new StringBuilder();
  private boolean greeted;
  private boolean awaitingData;
  private boolean authenticated;
  private boolean done;
  private int lines;
  private int uid = -1;

  Handshake(String guid) {
    this.guid = guid;
  }

  /** Consumes octets up to BEGIN; what is to be sent back. Later octets are left in the buffer. */
  byte[] receive(ByteBuffer received) throws MalformedMessage {
    answer.setLength(0);
    while (!done && received.hasRemaining()) {
      octet(received.get());
    }
    return answer.toString().getBytes(StandardCharsets.US_ASCII);
  }

  boolean done() {
    return done;
  }

  /** The user id the client claimed, or -1 if it claimed none. */
  int uid() {
    return uid;
  }

  private void octet(byte value) throws MalformedMessage {
    if (!greeted) {
      demand(value == 0, "no NUL at the beginning");
      greeted = true;
      return;
    }
    demand(value > 0 && line.length() < LONGEST_LINE, "an authentication line");
    line.append((char) value);
    int end = line.length() - 2;
    if (end >= 0 && line.charAt(end) == '\r' && value == '\n') {
      demand(++lines <= MOST_LINES, "too many authentication lines");
      String command = line.substring(0, end);
      line.setLength(0);
      command(command.split(" ", 3));
    }
  }

  private void command(String[] words) throws MalformedMessage {
    switch (words[0].toUpperCase(Locale.ROOT)) {
      case "AUTH" -> auth(words);
      case "DATA" -> data(words);
      case "BEGIN" -> {
        demand(authenticated, "BEGIN without authentication");
        done = true;
      }
      case "CANCEL", "ERROR" -> reject();
      default -> say("ERROR");
    }
  }

  private void auth(String[] words) {
    if (words.length < 2 || !words[1].equals("EXTERNAL")) {
      reject();
      return;
    }
    if (words.length == 2) {
      awaitingData = true;
      say("DATA");
      return;
    }
    identity(words[2]);
  }

  private void data(String[] words) {
    if (!awaitingData) {
      say("ERROR");
      return;
    }
    identity(words.length > 1 ? words[1] : "");
  }

  private void identity(String hex) {
    awaitingData = false;
    try {
      uid = hex.isEmpty() ? -1 : Integer.parseInt(Hex.text(hex));
      authenticated = true;
      say("OK " + guid);
    } catch (IllegalArgumentException e) {
      reject();
    }
  }

  private void reject() {
    awaitingData = false;
    authenticated = false;
    say("REJECTED EXTERNAL");
  }

  private void say(String words) {
    answer.append(words).append("\r\n");
  }

  private static void demand(boolean valid, String what) throws MalformedMessage {
    if (!valid) {
      throw new MalformedMessage(what);
    }
  }
}
