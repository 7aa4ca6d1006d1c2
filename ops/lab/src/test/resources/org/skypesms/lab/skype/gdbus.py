"""Chats with GDBus, with an exported object of its own. usage: gdbus.py ADDRESS NAME"""
import signal
import sys

from gi.repository import Gio, GLib

signal.alarm(30)
address, name = sys.argv[1:]
CLIENT = '''<node><interface name="com.Skype.API.Client">
  <method name="Notify"><arg type="s" direction="in"/></method>
</interface></node>'''
flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
heard = []


def called(connection, sender, path, interface, method, arguments, invocation):
    heard.append(arguments.unpack()[0])
    invocation.return_value(None)


interface = Gio.DBusNodeInfo.new_for_xml(CLIENT).interfaces[0]
bus.register_object('/com/Skype/Client', interface, called, None, None)


def invoke(command):
    reply = bus.call_sync('com.Skype.API', '/com/Skype', 'com.Skype.API', 'Invoke', GLib.Variant('(s)', (command,)),
                          GLib.VariantType('(s)'), Gio.DBusCallFlags.NONE, 20000, None)
    return reply.unpack()[0]


def turn():
    GLib.MainContext.default().iteration(True)


