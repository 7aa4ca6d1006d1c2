package org.skypesms.lab.scenarios;

import java.time.Clock;
import java.util.Optional;
import org.skypesms.lab.parts.PartSwitch;
import org.skypesms.lab.phones.Phones;
import org.skypesms.lab.phones.TextSending;
import org.skypesms.lab.queues.QueueWatch;
import org.skypesms.lab.skype.LabSkype;

/**
 * What stories are played with.
 *
 * @param skype the network and its people
 * @param phones the handsets
 * @param sending what the handsets send
 * @param gatewayNumber the number that texts come from and answers go to
 * @param clock of the network's timestamps
 * @param parts stops and starts parts, absent without a supervisor
 * @param queues the broker's queues, absent where nobody may ask
 */
public record Theatre(
    LabSkype skype,
    Phones phones,
    TextSending sending,
    String gatewayNumber,
    Clock clock,
    Optional<PartSwitch> parts,
    Optional<QueueWatch> queues) {}
