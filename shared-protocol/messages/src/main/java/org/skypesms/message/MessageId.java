package org.skypesms.message;

/**
 * The identity of one message inside the pair. It is also the duplicate-detection id on the broker,
 * so whoever makes one twice for the same thing must make the same one.
 *
 * @param value 1 to 200 characters without blanks
 */
public record MessageId(String value) {

  /** Checks the form. */
  public MessageId {
    if (value.isEmpty() || value.length() > 200 || value.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException("a message id has 1 to 200 characters and no blanks");
    }
  }

  /** The id of something that follows from this message, for example its second answer. */
  public MessageId then(String suffix) {
    return new MessageId(value + "/" + suffix);
  }

  @Override
  public String toString() {
    return value;
  }
}
