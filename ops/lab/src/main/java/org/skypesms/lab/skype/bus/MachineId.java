package org.skypesms.lab.skype.bus;

/** The machine id that the lab's buses and services state; it is a constant of the lab. */
public final class MachineId {
  private MachineId() {}

  /** 32 hexadecimal digits, for {@code org.freedesktop.DBus.Peer.GetMachineId}. */
  public static String text() {
    return "5c1f0a7e2b9d4c638a7be0d1f2c3b4a5";
  }
}
