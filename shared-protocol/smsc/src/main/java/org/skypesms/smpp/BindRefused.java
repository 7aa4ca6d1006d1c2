package org.skypesms.smpp;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.jsmpp.SMPPConstant;

/** The SMSC answered a bind with an error (SMPP 3.4, section 5.1.3); it is asked again later. */
final class BindRefused extends Exception {

  private static final Set<Integer> CREDENTIALS =
      Set.of(
          SMPPConstant.STAT_ESME_RINVPASWD,
          SMPPConstant.STAT_ESME_RINVSYSID,
          SMPPConstant.STAT_ESME_RINVSYSTYP,
          SMPPConstant.STAT_ESME_RBINDFAIL);

  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          entry(SMPPConstant.STAT_ESME_RINVPASWD, "the SMSC refuses the password"),
          entry(SMPPConstant.STAT_ESME_RINVSYSID, "the SMSC does not know the system id"),
          entry(SMPPConstant.STAT_ESME_RINVSYSTYP, "the SMSC refuses the system type"),
          entry(SMPPConstant.STAT_ESME_RBINDFAIL, "the SMSC refuses the bind"),
          entry(SMPPConstant.STAT_ESME_RALYBND, "the SMSC holds an older bind to be alive"));

  private final int status;

  BindRefused(int status) {
    super(
        REASONS.getOrDefault(
            status, "the SMSC refuses the bind with status 0x%X".formatted(status)));
    this.status = status;
  }

  /** Whether the credentials seem to be wrong, so that asking often is no use. */
  boolean isForCredentials() {
    return CREDENTIALS.contains(status);
  }
}
