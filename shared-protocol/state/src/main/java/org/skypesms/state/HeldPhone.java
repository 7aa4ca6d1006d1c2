package org.skypesms.state;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/**
 * A phone that a person is shown nothing of.
 *
 * @param person whom it is about
 * @param phone the phone
 * @param until when its texts are shown again; empty: when the person says so
 * @param texts how many have come meanwhile
 */
public record HeldPhone(Skypename person, PhoneNumber phone, Optional<Instant> until, int texts) {}
