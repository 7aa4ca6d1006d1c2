package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.SmppBindType;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.phones.HandsetPart;

/** Tests that have an SMSC and an ESME bound to it, each. */
abstract class OnLabSmsc {

  static final String PHONE = "447400123456";

  final List<HandsetPart> handsets = new CopyOnWriteArrayList<>();
  final List<Submission> shown = new CopyOnWriteArrayList<>();
  LabSmsc smsc;
  EsmeClient esme;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    smsc =
        LabSmsc.start(LabSmscOptions.in(folder).deliveringTo(handsets::addAll).showing(shown::add));
    esme = EsmeClient.bind(smsc.port(), SmppBindType.TRANSCEIVER);
  }

  @AfterEach
  void stop() {
    esme.close();
    smsc.close();
  }
}
