package org.skypesms.lab.queues;

import java.net.URI;
import java.nio.file.Path;

/**
 * How the broker's web console is asked.
 *
 * @param console its address, {@code http://host:port/console}
 * @param user who asks; reading is enough
 * @param passwordFile the user's password; the broker may not have made it yet
 */
public record ConsoleAccess(URI console, String user, Path passwordFile) {}
