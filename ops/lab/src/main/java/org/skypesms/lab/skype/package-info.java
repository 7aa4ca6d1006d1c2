/**
 * The simulated Skype network put together: every account has its own Skype client, and every
 * client its own D-Bus bus under which any program that speaks the Skype Access API finds it.
 */
package org.skypesms.lab.skype;
