package org.skypesms.lab.skype;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.MethodNoReply;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** A program's side, as dbus-java exports it. */
@DBusInterfaceName("com.Skype.API.Client")
public interface SkypeApiClient extends DBusInterface {
  @MethodNoReply
  @DBusMemberName("Notify")
  void takeNotice(String line);
}
