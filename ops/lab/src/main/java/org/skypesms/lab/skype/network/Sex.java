package org.skypesms.lab.skype.network;

/** What a profile says about the person's sex. */
public enum Sex {
  UNKNOWN,
  MALE,
  FEMALE
}
