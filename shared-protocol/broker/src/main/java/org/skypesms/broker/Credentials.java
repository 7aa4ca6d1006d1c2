package org.skypesms.broker;

/** Who logs in to the broker. The password never appears in {@link #toString()}. */
public record Credentials(String user, String password) {

  /** Checks that there is a user. */
  public Credentials {
    if (user.isBlank()) {
      throw new IllegalArgumentException("the broker's user is missing");
    }
  }

  @Override
  public String toString() {
    return user + ":***";
  }
}
