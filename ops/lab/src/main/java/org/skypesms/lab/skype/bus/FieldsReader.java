package org.skypesms.lab.skype.bus;

/** Reads the array of header fields; unknown fields are skipped, as the specification asks. */
final class FieldsReader {
  private final WireInput in;
  private final String[] texts = new String[9];
  private int replySerial;

  FieldsReader(WireInput in) {
    this.in = in;
  }

  Fields read() throws MalformedMessage {
    int end = in.length() + in.position();
    while (in.position() < end) {
      in.align(8);
      field(in.octet());
    }
    if (in.position() != end) {
      throw new MalformedMessage("header fields beyond their length");
    }
    String signature = texts[8] == null ? "" : texts[8];
    return new Fields(
        texts[1], texts[2], texts[3], texts[4], replySerial, texts[6], texts[7], signature);
  }

  private void field(int code) throws MalformedMessage {
    String type = in.signature();
    switch (code) {
      case 1 -> texts[1] = text(type, "o");
      case 2, 3, 4, 6, 7 -> texts[code] = text(type, "s");
      case 5 -> replySerial = number(type);
      case 8 -> {
        demand(type, "g");
        texts[8] = in.signature();
      }
      case 0, 9 -> throw new MalformedMessage("header field " + code);
      default -> new SignatureWalk(in).all(type);
    }
  }

  private String text(String type, String wanted) throws MalformedMessage {
    demand(type, wanted);
    return in.string();
  }

  private int number(String type) throws MalformedMessage {
    demand(type, "u");
    return in.uint32();
  }

  private static void demand(String type, String wanted) throws MalformedMessage {
    if (!wanted.equals(type)) {
      throw new MalformedMessage("header field of type " + type);
    }
  }
}
