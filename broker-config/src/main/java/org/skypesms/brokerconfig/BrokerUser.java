package org.skypesms.brokerconfig;

import java.nio.file.Path;

/** Those who may log in to the broker; what each may do stands in broker.xml and management.xml. */
public enum BrokerUser {
  /** The half that sends texts to phones. */
  SKYPE_TO_SMS("skype-to-sms"),
  /** The half that takes texts from phones. */
  SMS_TO_SKYPE("sms-to-skype"),
  /** Looks: counts and browsing, by client and console. */
  OPERATOR("operator"),
  /** Looks and acts on messages, except on the leases. */
  ADMIN("admin");

  private final String id;

  BrokerUser(String id) {
    this.id = id;
  }

  /** The name to log in with. */
  public String id() {
    return id;
  }

  /** Where the password of this user is kept, one line in a file of mode 0400. */
  public Path passwordFile(Path data) {
    return data.resolve("secrets").resolve(id + ".password");
  }
}
