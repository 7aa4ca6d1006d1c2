/**
 * Typed configuration: one table of keys, read from a file and the environment, refused in one line
 * when wrong.
 */
package org.skypesms.server.config;
