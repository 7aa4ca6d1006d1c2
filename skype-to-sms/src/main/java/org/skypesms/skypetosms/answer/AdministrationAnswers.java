package org.skypesms.skypetosms.answer;

import org.skypesms.message.Skypename;
import org.skypesms.skypetosms.command.Administration;

/** Answers requests of administrators, which nobody else can make. Immutable. */
public final class AdministrationAnswers {

  private final PairStatus status;
  private final LinkAnswers links;
  private final AccessAnswers access;
  private final Tracing tracing = new Tracing();

  /** From what knows the service, what changes links and what rules about people. */
  public AdministrationAnswers(PairStatus status, LinkAnswers links, AccessAnswers access) {
    this.status = status;
    this.links = links;
    this.access = access;
  }

  void answer(Conversing with, Administration request) {
    if (request instanceof Administration.StatusAll) {
      status.everything(with);
    } else if (request instanceof Administration.Links) {
      status.links(with);
    } else if (request instanceof Administration.Trace trace) {
      tracing.trace(with, trace.skypename(), trace.reference());
    } else if (!aboutPerson(with, request)) {
      aboutLinks(with, request);
    }
  }

  private boolean aboutPerson(Conversing with, Administration request) {
    if (request instanceof Administration.Allow allow) {
      access.allow(with, new Skypename(allow.skypename()));
    } else if (request instanceof Administration.Deny deny) {
      access.deny(with, new Skypename(deny.skypename()));
    } else if (request instanceof Administration.BlockPerson block) {
      access.block(with, new Skypename(block.skypename()));
    } else if (request instanceof Administration.UnblockPerson unblock) {
      access.unblock(with, new Skypename(unblock.skypename()));
    } else {
      return false;
    }
    return true;
  }

  private void aboutLinks(Conversing with, Administration request) {
    if (request instanceof Administration.Pause pause) {
      links.pause(with, pause.link());
    } else if (request instanceof Administration.Resume resume) {
      links.resume(with, resume.link());
    } else if (request instanceof Administration.Drain) {
      links.drain(with);
    } else if (request instanceof Administration.Reload) {
      links.reload(with);
    } else if (request instanceof Administration.Standby) {
      links.standby(with);
    } else {
      throw new IllegalStateException("the table has no such command yet: " + request);
    }
  }
}
