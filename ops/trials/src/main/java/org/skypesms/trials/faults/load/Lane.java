package org.skypesms.trials.faults.load;

/**
 * A person and a phone that write to each other; no other person writes to that phone.
 *
 * @param person a Skypename
 * @param phone a number
 * @param window the half in whose window the person types
 * @param fate of texts to the phone
 */
public record Lane(String person, String phone, String window, Fate fate) {}
