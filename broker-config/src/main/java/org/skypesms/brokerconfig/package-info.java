/**
 * The Artemis broker of the gateway pair: its configuration, its users and their passwords, and the
 * process that runs it. The files of its {@code etc} directory are resources of this package.
 */
package org.skypesms.brokerconfig;
