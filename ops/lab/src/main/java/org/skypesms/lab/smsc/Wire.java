package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.impl.DefaultSmppSession;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPromise;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One bound session as something to write to: PDUs are written without waiting, and never after the
 * session closed. The library's own sending is not used because it waits on the channel, which the
 * channel's thread must not. Thread-safe.
 */
final class Wire {

  private static final Logger LOG = LoggerFactory.getLogger(Wire.class);

  private final DefaultSmppSession session;
  private final Channel channel;

  Wire(DefaultSmppSession session) {
    this.session = session;
    this.channel = session.getChannel();
    channel.config().setOption(ChannelOption.TCP_NODELAY, true);
  }

  String systemId() {
    return session.getConfiguration().getSystemId();
  }

  SmppBindType bindType() {
    return session.getBindType();
  }

  int nextSequence() {
    return session.getSequenceNumber().next();
  }

  void write(Pdu pdu) {
    write(pdu, channel.newPromise());
  }

  void writeAndClose(Pdu pdu) {
    write(pdu, channel.newPromise().addListener(ChannelFutureListener.CLOSE));
  }

  private void write(Pdu pdu, ChannelPromise promise) {
    try {
      var unused = channel.writeAndFlush(session.getTranscoder().encode(pdu), promise);
    } catch (UnrecoverablePduException | RecoverablePduException e) {
      LOG.warn("a {} could not be encoded: {}", pdu.getName(), e.toString());
    }
  }

  void after(long millis, Runnable task) {
    if (millis <= 0) {
      task.run();
      return;
    }
    var unused = channel.eventLoop().schedule(task, millis, TimeUnit.MILLISECONDS);
  }

  void close() {
    var unused = channel.close();
  }
}
