package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/** The people's own mobiles, and the codes that verify them. */
public interface Mobiles {

  /** A code was sent; those sent to the person before are void. */
  void offer(Skypename person, OfferedCode code);

  /** When codes were sent to the person since that time, oldest first. */
  List<Instant> offers(Skypename person, Instant since);

  /** When codes were sent to the phone since that time, whoever wanted them, oldest first. */
  List<Instant> offers(PhoneNumber phone, Instant since);

  /** The person's last code, unless it is void. */
  Optional<OfferedCode> offered(Skypename person);

  /** A wrong code was given. */
  void tried(MessageId id);

  /** The phone is the person's and nobody else's from now on; no code is open any more. */
  void verify(Skypename person, PhoneNumber phone);

  /** The person's mobile. */
  Optional<Mobile> of(Skypename person);

  /** Texts follow to the person's mobile, or no longer. */
  void forward(Skypename person, boolean on);

  /** Forgets the mobile and all codes but for the times at which they were sent. */
  void forget(Skypename person);

  /** Forgets codes sent before that time; gives how many. */
  int forgetOffersBefore(Instant time);
}
