package org.skypesms.smpp;

/** The link was closed for good while a slot was waited for; certainly nothing was sent by it. */
public final class LinkClosed extends RuntimeException {

  LinkClosed(String link) {
    super("the link " + link + " is closed");
  }
}
