package org.skypesms.skypetosms.command;

/** What a line asks for. Each group of requests has a type of its own, and one class answers it. */
public sealed interface Request
    permits Sending, Managing, People, Account, Administration, Explaining {}
