package org.skypesms.lab.skype.bus;

/** Anything with a unique name on a bus. Used on the bus loop only. */
interface Peer {

  /** The unique name, for example {@code :1.7}; null before Hello. */
  String name();

  /** Takes a message that the bus routed here; never blocks. */
  void deliver(BusMessage message);

  /** The user id for GetConnectionUnixUser, -1 if unknown. */
  int uid();

  /** The process id for GetConnectionUnixProcessID, -1 if unknown. */
  long pid();
}
