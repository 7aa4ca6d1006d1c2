package org.skypesms.skypetosms.command;

import org.skypesms.message.Half;

/**
 * Who typed a line and where.
 *
 * @param window the half in whose window it was typed
 * @param country of the person's profile, for numbers in national form
 * @param language of the person's profile, for its own words
 * @param administrator whether the words of administration are for this person
 * @param names what the person has saved
 */
public record Typist(
    Half window, String country, String language, boolean administrator, Names names) {}
