package org.skypesms.sms.alphabet;

/**
 * An encoder by the tables of a national language.
 *
 * @param shifts the tables, which every part has to name
 * @param encoder encodes by them; characters that phones may read differently have no code
 */
public record NationalEncoder(Shifts shifts, GsmEncoder encoder) {}
