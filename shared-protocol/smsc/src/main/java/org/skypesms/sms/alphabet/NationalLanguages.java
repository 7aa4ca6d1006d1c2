package org.skypesms.sms.alphabet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of national languages, which a part names in its user data header (3GPP TS 23.038,
 * section 6.2.1.2 and Annex A; TS 23.040, sections 9.2.3.24.15 and 9.2.3.24.16).
 */
public final class NationalLanguages {

  private static final NationalTables READING = NationalTables.forReading();
  private static final Map<NationalLanguage, List<NationalEncoder>> ENCODERS = encoders();

  private NationalLanguages() {}

  /** The decoder for a part; a language that is unknown or reserved has the default table. */
  public static GsmDecoder decoder(Shifts shifts) {
    return shifts.none()
        ? GsmAlphabet.decoder()
        : new GsmDecoder(READING.locking(shifts.locking()), READING.single(shifts.single()));
  }

  /**
   * The encoders for texts in a language: with its single shift table, with its locking shift
   * table, with both.
   */
  public static List<NationalEncoder> encoders(NationalLanguage language) {
    return ENCODERS.get(language);
  }

  private static Map<NationalLanguage, List<NationalEncoder>> encoders() {
    NationalTables sending = NationalTables.forSending();
    Map<NationalLanguage, List<NationalEncoder>> encoders = new EnumMap<>(NationalLanguage.class);
    for (NationalLanguage language : NationalLanguage.values()) {
      encoders.put(language, encoders(language.identifier(), sending));
    }
    return encoders;
  }

  private static List<NationalEncoder> encoders(int language, NationalTables sending) {
    List<NationalEncoder> encoders = new ArrayList<>();
    encoders.add(encoder(new Shifts(0, language), sending));
    if (sending.hasLocking(language)) {
      encoders.add(encoder(new Shifts(language, 0), sending));
      encoders.add(encoder(new Shifts(language, language), sending));
    }
    return List.copyOf(encoders);
  }

  private static NationalEncoder encoder(Shifts shifts, NationalTables tables) {
    return new NationalEncoder(
        shifts, new GsmEncoder(tables.locking(shifts.locking()), tables.single(shifts.single())));
  }
}
