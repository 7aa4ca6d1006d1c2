package org.skypesms.lab.scenarios;

/**
 * What is known of a story before it is played.
 *
 * @param name its name in the interface
 * @param title for people
 * @param description what will be seen, in a sentence or two
 * @param account whose windows show it best
 * @param phone which phone shows it best, {@code +} and digits
 * @param ending what is said when all went well
 */
record Plot(
    String name, String title, String description, String account, String phone, String ending) {}
