package org.skypesms.state;

import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/**
 * A person at whom a half is to look.
 *
 * @param person who
 * @param known what is kept and fresh
 */
public record WantedStanding(Skypename person, Optional<Standing> known) {}
