/**
 * Scenarios: short stories that the lab plays by itself while somebody watches. Each says every
 * step in a sentence before it is done, waits until what it promises has happened, and puts right
 * what it changed.
 */
package org.skypesms.lab.scenarios;
