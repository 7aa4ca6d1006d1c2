package org.skypesms.supervisor;

import java.nio.file.Path;

/**
 * The SMSC of this run.
 *
 * @param url where it is, without the password
 * @param passwordFile with the password of the binds
 * @param simulated whether it is a part of the run
 */
record Smsc(String url, Path passwordFile, boolean simulated) {

  static final String SYSTEM_ID = "gateway";
}
