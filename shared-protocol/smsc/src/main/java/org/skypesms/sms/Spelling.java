package org.skypesms.sms;

import java.text.Normalizer;

/** A text as typed and, made when first asked for, as composed. For use by one thread. */
final class Spelling {

  private final String typed;
  private String composed;

  Spelling(String typed) {
    this.typed = typed;
  }

  String typed() {
    return typed;
  }

  /** The canonical composition (Unicode Standard Annex 15, NFC), often the text as typed. */
  String composed() {
    if (composed == null) {
      boolean already = Normalizer.isNormalized(typed, Normalizer.Form.NFC);
      composed = already ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
    return composed;
  }
}
