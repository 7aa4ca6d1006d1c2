package org.skypesms.state;

/**
 * Reads and changes the ledger inside a transaction. May be applied more than once; must have no
 * other effect.
 */
@FunctionalInterface
public interface Change<T> {

  /** Does it. */
  T apply(Ledger ledger);
}
