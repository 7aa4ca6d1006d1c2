package org.skypesms.lab.phones;

import java.util.Optional;

/** What the phones send: numbered, kept in their threads, handed to the SMSC. Thread-safe. */
public final class TextSending {
  private final Phones phones;
  private final Optional<Outbox> outbox;

  /** Sending from these phones; without an outbox, because a foreign SMSC serves, none can. */
  public TextSending(Phones phones, Optional<Outbox> outbox) {
    this.phones = phones;
    this.outbox = outbox;
  }

  /** Whether phones can send at all. */
  public boolean isPossible() {
    return outbox.isPresent();
  }

  /**
   * Sends one text from a phone, both numbers with {@code +} and digits: its number among those
   * that the phone sent.
   */
  public long send(String phone, String to, String text) {
    return send(phone, new PhoneRequest(to, text));
  }

  long send(String number, PhoneRequest request) {
    Phone phone = phones.phone(number);
    PhoneText text = PhoneText.of(request.text(), phone.nextReference());
    if (text.parts().size() > PhoneText.MOST_PARTS) {
      throw new WrongRequest(
          "The text takes " + text.parts().size() + " parts; a phone sends 255 at most.");
    }
    Outbox to = outbox.orElseThrow(() -> new IllegalStateException("phones cannot send"));
    return phone.send(request, text.parts().size(), () -> to.add(number, request.to(), text));
  }
}
