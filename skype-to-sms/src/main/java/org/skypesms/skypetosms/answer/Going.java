package org.skypesms.skypetosms.answer;

import java.time.Instant;
import java.util.Optional;

/**
 * How and when a text is to go out.
 *
 * @param flash whether the phone is to show it at once and not keep it
 * @param due empty: at once
 */
record Going(boolean flash, Optional<Instant> due) {}
