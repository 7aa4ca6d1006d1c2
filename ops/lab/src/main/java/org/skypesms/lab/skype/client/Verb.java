package org.skypesms.lab.skype.client;

/** What one command word does; runs while the network's lock is held. */
interface Verb {

  /** The reply, without the command's id. */
  String run(Session session, Words words) throws ApiError;
}
