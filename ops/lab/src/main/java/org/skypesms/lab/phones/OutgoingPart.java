package org.skypesms.lab.phones;

/**
 * One part of a text that a phone sends, on its way to the SMSC. Run and number name it: numbers
 * grow by one within a run of the lab and are handed over in order, so that a part handed over
 * twice is recognised.
 *
 * @param run the run of the lab
 * @param number the part's place in the run, from 1
 * @param source the phone, {@code +} and digits
 * @param destination whom the text is for, {@code +} and digits
 * @param dataCoding 0 for the GSM 7-bit default alphabet, 8 for UCS-2
 * @param esmClass 0x40 where the octets begin with a user data header
 * @param octets in hexadecimal digits
 */
public record OutgoingPart(
    String run,
    long number,
    String source,
    String destination,
    int dataCoding,
    int esmClass,
    String octets) {}
