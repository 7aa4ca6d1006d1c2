"""Chats with libdbus, as the old python clients did. usage: libdbus.py ADDRESS NAME"""
import ctypes
import signal
import sys

import dbus.bus
import dbus.lowlevel
import dbus.mainloop.glib

signal.alarm(30)
address, name = sys.argv[1:]
glib = ctypes.CDLL('libglib-2.0.so.0')
loop = dbus.mainloop.glib.DBusGMainLoop()
bus = dbus.bus.BusConnection(address, mainloop=loop)
heard = []


def hear(connection, message):
    if message.get_member() == 'Notify' and message.get_path() == '/com/Skype/Client':
        heard.append(str(message.get_args_list()[0]))
        return dbus.lowlevel.HANDLER_RESULT_HANDLED
    return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED


bus.add_message_filter(hear)
skype = dbus.Interface(bus.get_object('com.Skype.API', '/com/Skype'), 'com.Skype.API')


def invoke(command):
    return str(skype.Invoke(command))


def turn():
    glib.g_main_context_iteration(None, True)


