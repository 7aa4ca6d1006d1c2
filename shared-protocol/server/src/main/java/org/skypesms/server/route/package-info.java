/** The walks that both halves share, as sentences. */
package org.skypesms.server.route;
