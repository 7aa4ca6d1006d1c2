package org.skypesms.lab.skype.network;

/** How an account's own Skype client is. Messages reach it only while it is RUNNING. */
public enum ClientState {
  RUNNING,
  FROZEN,
  LOGGEDOUT,
  STOPPED
}
