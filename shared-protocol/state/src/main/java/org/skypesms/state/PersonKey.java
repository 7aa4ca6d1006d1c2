package org.skypesms.state;

import org.skypesms.message.Skypename;

/** The names of small values that are remembered of each person, for {@link Counters#value}. */
public enum PersonKey {
  /** The language of the person's lines. */
  LANGUAGE("language:"),
  /** The language that the person chose. */
  OWN_LANGUAGE("own-language:"),
  /** That the service was introduced. */
  INTRODUCED("introduced:"),
  /** The year of the last birthday greeting. */
  GREETED("greeted:"),
  /** When the person was refused last. */
  REFUSED("refused:"),
  /** When a call was answered last. */
  CALLED("visited:CALLED:"),
  /** When a request was told last. */
  ASKED("visited:ASKED:"),
  /** When a request was granted last. */
  ACCEPTED("visited:ACCEPTED:"),
  /** When a request was refused last. */
  DECLINED("visited:REFUSED:"),
  /** The last text that followed to the mobile. */
  FOLLOWED("onward:false:"),
  /** The last answer from the mobile. */
  ANSWERED("onward:true:");

  private final String beginning;

  PersonKey(String beginning) {
    this.beginning = beginning;
  }

  /** How the names of all people's values begin. */
  public String beginning() {
    return beginning;
  }

  /** The name of a person's value. */
  public String of(Skypename person) {
    return beginning + person.value();
  }
}
