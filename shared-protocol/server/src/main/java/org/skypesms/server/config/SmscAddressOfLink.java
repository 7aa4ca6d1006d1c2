package org.skypesms.server.config;

/**
 * Where an SMSC is reached and who the link is there.
 *
 * @param systemId {@code system_id}
 * @param host name or address
 * @param port TCP port
 */
public record SmscAddressOfLink(String systemId, String host, int port) {}
