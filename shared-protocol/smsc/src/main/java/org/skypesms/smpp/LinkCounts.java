package org.skypesms.smpp;

/**
 * What went through a link since it was made; all counts only grow.
 *
 * @param submitted parts handed to the link
 * @param accepted parts the SMSC took
 * @param failed parts with any other outcome
 * @param uncertain of the failed ones, those that may have been taken
 * @param throttled of the failed ones, those that the SMSC asked to slow down for
 * @param received parts and receipts the SMSC delivered
 * @param answered of the received ones, those that were answered ESME_ROK
 */
public record LinkCounts(
    long submitted,
    long accepted,
    long failed,
    long uncertain,
    long throttled,
    long received,
    long answered) {}
