package org.skypesms.smpp;

/**
 * How long a link waits for what, and how often it tries.
 *
 * @param times for each step
 * @param rebinding the pauses between attempts to bind
 * @param enquiry how it finds out that its peer is silent
 */
public record Timing(LinkTimes times, Rebinding rebinding, Enquiry enquiry) {

  /** The standard of each. */
  public static Timing standard() {
    return new Timing(LinkTimes.standard(), Rebinding.standard(), Enquiry.standard());
  }

  /** The same with other times. */
  public Timing with(LinkTimes other) {
    return new Timing(other, rebinding, enquiry);
  }

  /** The same with other pauses between attempts to bind. */
  public Timing with(Rebinding other) {
    return new Timing(times, other, enquiry);
  }

  /** The same with another watch for silence. */
  public Timing with(Enquiry other) {
    return new Timing(times, rebinding, other);
  }
}
