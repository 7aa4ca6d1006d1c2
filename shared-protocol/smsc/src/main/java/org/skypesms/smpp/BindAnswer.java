package org.skypesms.smpp;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.bean.Command;
import org.jsmpp.extra.PendingResponse;

/**
 * The answer to a bind as a future, because nothing fails jSMPP's own waiters when a session ends.
 */
final class BindAnswer extends PendingResponse<Command> {

  private final CompletableFuture<Integer> status = new CompletableFuture<>();

  BindAnswer() {
    super(0);
  }

  /** Completes with the {@code command_status}. */
  CompletableFuture<Integer> status() {
    return status;
  }

  @Override
  public void done(Command answer) {
    status.complete(answer.getCommandStatus());
  }

  @Override
  public void doneWithInvalidResponse(InvalidResponseException e) {
    status.completeExceptionally(new IOException("the answer to the bind makes no sense"));
  }
}
