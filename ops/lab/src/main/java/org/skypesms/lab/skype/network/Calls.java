package org.skypesms.lab.skype.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Voice calls as far as a text-only network has them: a call to a half that is there rings until
 * one side ends it; every other call fails as towards somebody who is not there (reference section
 * 12). Guarded by the network's lock.
 */
public final class Calls {
  private static final int REMEMBERED = 100;

  private final Network network;
  private final Map<Account, Map<Long, Call>> calls = new HashMap<>();

  Calls(Network network) {
    this.network = network;
  }

  /** The caller calls; the call is as it is at first, and what becomes of it is told after. */
  public Call place(Account caller, Account callee) {
    if (caller == callee) {
      throw new RefusedByNetwork(RefusedByNetwork.Reason.NOT_ALLOWED, "nobody calls himself here");
    }
    Call call = remembered(caller, new Call(caller, callee, false, network.clock().instant()));
    call.is("STATUS ROUTING");
    if (rings(caller, callee)) {
      Call there = remembered(callee, new Call(callee, caller, true, call.at()));
      call.ringsAt(there);
      call.is(Call.Status.RINGING);
      there.is(Call.Status.RINGING);
    } else {
      call.is("FAILUREREASON 3");
      call.is(Call.Status.FAILED);
    }
    return call;
  }

  /** The owner ends a call that rings; false when it does not. */
  public boolean finish(Call call) {
    if (!call.isActive()) {
      return false;
    }
    call.is(Call.Status.FINISHED);
    call.otherSide().is(call.incoming() ? Call.Status.REFUSED : Call.Status.MISSED);
    return true;
  }

  /** The owner's call of that number. */
  public Optional<Call> find(Account owner, long id) {
    return Optional.ofNullable(calls.getOrDefault(owner, Map.of()).get(id));
  }

  /** The owner's calls, oldest first. */
  public Collection<Call> of(Account owner) {
    return calls.getOrDefault(owner, Map.of()).values();
  }

  private static boolean rings(Account caller, Account callee) {
    return callee.isService() && callee.isReachable() && !callee.standing(caller.name()).blocked();
  }

  private Call remembered(Account owner, Call call) {
    Map<Long, Call> own = calls.computeIfAbsent(owner, account -> new LinkedHashMap<>());
    own.put(call.id(), call);
    if (own.size() > REMEMBERED) {
      own.remove(own.keySet().iterator().next());
    }
    return call;
  }
}
