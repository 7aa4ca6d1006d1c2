package org.skypesms.lab.skype.network;

/** How far one account's message has come (reference section 9.1, STATUS). */
public enum MessageStatus {
  SENDING,
  SENT,
  RECEIVED,
  READ
}
