package org.skypesms.trials.faults.fault;

import java.io.IOException;
import java.util.Map;
import org.skypesms.trials.faults.scene.Scene;

/** An SMSC that behaves badly for a while: a switch of ops/lab/smsc.md. */
record OddSmsc(String name, String field, Object odd, Object normal, int seconds) implements Fault {

  private static final Map<String, ?> ANSWERING = Map.of("mode", "normal", "delayMillis", 0);

  static OddSmsc slow(int seconds) {
    Map<String, ?> slow = Map.of("mode", "normal", "delayMillis", 700);
    return new OddSmsc("an SMSC that answers after 0.7 s", "answering", slow, ANSWERING, seconds);
  }

  static OddSmsc throttling(int seconds) {
    return new OddSmsc(
        "an SMSC that throttles half of the texts",
        "throttle",
        Map.of("share", 0.5, "next", 5),
        Map.of("share", 0, "next", 0),
        seconds);
  }

  static OddSmsc mute(int seconds) {
    Map<String, ?> mute = Map.of("mode", "never", "delayMillis", 0);
    return new OddSmsc(
        "an SMSC that takes and never answers", "answering", mute, ANSWERING, seconds);
  }

  static OddSmsc deaf(int seconds) {
    return new OddSmsc("an SMSC that answers nothing at all", "deaf", true, false, seconds);
  }

  static OddSmsc earlyReceipts(int seconds) {
    return new OddSmsc(
        "receipts before the answers to their texts",
        "receipts",
        Map.of("mode", "before-response", "delayMillis", 0, "tlvs", true),
        Map.of("mode", "normal", "delayMillis", 0, "tlvs", true),
        seconds);
  }

  @Override
  public String name() {
    return name + " for " + seconds + " s";
  }

  @Override
  public Effect effect() {
    return Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException {
    scene.smsc().behave(Map.of(field, odd));
    try {
      Thread.sleep(seconds * 1000L);
    } finally {
      scene.smsc().behave(Map.of(field, normal));
    }
  }
}
