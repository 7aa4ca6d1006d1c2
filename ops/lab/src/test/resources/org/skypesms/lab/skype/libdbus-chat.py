"""Attaches to a Skype client as the old python clients did, with libdbus, and chats."""
import ctypes
import sys
import time

import dbus
import dbus.bus
import dbus.lowlevel
import dbus.mainloop.glib

glib = ctypes.CDLL('libglib-2.0.so.0')
loop = dbus.mainloop.glib.DBusGMainLoop()
bus = dbus.bus.BusConnection(sys.argv[1], mainloop=loop)
heard = []


def hear(connection, message):
    if message.get_member() == 'Notify' and message.get_path() == '/com/Skype/Client':
        heard.append(str(message.get_args_list()[0]))
        return dbus.lowlevel.HANDLER_RESULT_HANDLED
    return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED


bus.add_message_filter(hear)
skype = dbus.Interface(bus.get_object('com.Skype.API', '/com/Skype'), 'com.Skype.API')


def say(command):
    print(skype.Invoke(command))


def wait_for(end):
    limit = time.time() + 10
    while not any(line.endswith(end) for line in heard):
        if time.time() > limit:
            sys.exit('did not hear ' + end + ', only ' + repr(heard))
        glib.g_main_context_iteration(None, False)
        time.sleep(0.002)
    while heard:
        print('heard ' + heard.pop(0))


say('NAME python')
say('PROTOCOL 7')
wait_for('USERSTATUS ONLINE')
message = str(skype.Invoke('MESSAGE skype-to-sms \u00e4 \U0001f680 ')).split(' ')[1]
wait_for('CHATMESSAGE ' + message + ' STATUS SENT')
say('GET CHATMESSAGE ' + message + ' BODY')
print('end')
