/**
 * The simulated Skype network itself: accounts, contacts, chats, messages and their delivery. Plain
 * Java without any wire format. Every object here is guarded by the lock of its {@link
 * org.skypesms.lab.skype.network.Network}: touch it only inside {@code network.locked(...)}.
 */
package org.skypesms.lab.skype.network;
