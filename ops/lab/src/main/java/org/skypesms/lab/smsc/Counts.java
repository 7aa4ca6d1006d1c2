package org.skypesms.lab.smsc;

/**
 * What is in the SMSC.
 *
 * @param accepted submits accepted with this journal, ever
 * @param onTheWay accepted submits that no handset has taken yet
 * @param receiptsWaiting receipts that the gateway has not taken yet
 * @param textsWaiting texts from phones that the gateway has not taken yet
 */
public record Counts(long accepted, int onTheWay, int receiptsWaiting, int textsWaiting) {}
