package org.skypesms.skypetosms.command;

/** What the pieces of a grammar may look at beside the line: the table and who typed it. */
record Setting(CommandTable table, Typist typist) {

  Names names() {
    return typist.names();
  }
}
