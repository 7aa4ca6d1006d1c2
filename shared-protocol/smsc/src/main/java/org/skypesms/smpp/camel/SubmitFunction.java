package org.skypesms.smpp.camel;

import java.util.concurrent.CompletionStage;

/** Submits the body of an exchange; supplied by the process, which knows claims and links. */
@FunctionalInterface
public interface SubmitFunction {

  /**
   * Submits without blocking.
   *
   * @return what becomes the body of the exchange; a failure becomes its exception
   */
  CompletionStage<?> submit(Object body);
}
