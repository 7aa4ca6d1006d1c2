package org.skypesms.lab.skype;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** Skype's side, as dbus-java calls it. */
@DBusInterfaceName("com.Skype.API")
public interface SkypeApi extends DBusInterface {
  @DBusMemberName("Invoke")
  String invoke(String command);
}
