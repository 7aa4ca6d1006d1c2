package org.skypesms.lab.smsc;

/** A delivery receipt that the gateway has not taken yet. */
record Receipt(Submission submission, MessageState state, long doneMillis) {}
