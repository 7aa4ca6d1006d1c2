package org.skypesms.chat.skype;

/**
 * Takes down all that is said between this program and the client (2005 paper, section 5.1). Never
 * blocks and never fails: the service goes on when the disk is full.
 */
interface TrafficLog extends AutoCloseable {

  /** Takes nothing down. */
  TrafficLog OFF =
      new TrafficLog() {
        @Override
        public void sent(String command) {}

        @Override
        public void replied(String reply) {}

        @Override
        public void notified(String notification) {}

        @Override
        public void close() {}
      };

  void sent(String command);

  void replied(String reply);

  void notified(String notification);

  @Override
  void close();
}
