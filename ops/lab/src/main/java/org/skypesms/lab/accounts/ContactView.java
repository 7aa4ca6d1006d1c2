package org.skypesms.lab.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.skypesms.lab.skype.Contact;
import org.skypesms.lab.skype.network.Standing;

/**
 * A contact as {@code GET .../contacts} shows it.
 *
 * @param request the text of an authorisation request that waits, null if none does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactView(
    String skypename,
    String fullName,
    String presence,
    int buddyStatus,
    boolean blocked,
    String request) {

  static ContactView of(Contact contact) {
    Standing standing = contact.standing();
    return new ContactView(
        contact.name(),
        contact.fullName(),
        contact.presence().name(),
        standing.buddyStatus(),
        standing.blocked(),
        standing.asked() ? standing.authRequest() : null);
  }
}
