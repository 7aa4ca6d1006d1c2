package org.skypesms.skypetosms.sending;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.OutboundSms;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;

/**
 * A text that was asked whether it is still wanted, with what was done about it before.
 *
 * @param text the text
 * @param wanted whether anything is left to do
 * @param claim its claim, if it was claimed before
 * @param copies its parts that have results
 */
public record Wanted(OutboundSms text, boolean wanted, Optional<Claim> claim, List<Part> copies) {}
