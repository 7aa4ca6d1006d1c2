package org.skypesms.message;

/**
 * An administrator who waits for an answer.
 *
 * @param person who
 * @param window the half in whose window it was typed
 */
public record Asker(Skypename person, Half window) {}
