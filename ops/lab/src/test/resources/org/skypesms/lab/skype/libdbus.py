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


def say(command):
    reply = str(skype.Invoke(command))
    print(reply)
    return reply


def wait_for(end):
    while True:
        while heard:
            line = heard.pop(0)
            print('heard ' + line)
            if line.endswith(end):
                return line
        glib.g_main_context_iteration(None, True)


say('NAME ' + name)
say('PROTOCOL 7')
wait_for('USERSTATUS ONLINE')
say('MESSAGE skype-to-sms ' + name + ' says \u00e4 \U0001f680 ')
while True:
    message = wait_for('STATUS RECEIVED').split(' ')[1]
    if say('GET CHATMESSAGE ' + message + ' BODY').endswith('BODY hello ' + name):
        break
