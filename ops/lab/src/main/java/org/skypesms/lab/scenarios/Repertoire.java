package org.skypesms.lab.scenarios;

import java.util.List;

/** All stories, in the order in which a newcomer may like to see them. Stateless. */
final class Repertoire {
  static final List<Story> ALL =
      List.of(
          new EmojiStory(),
          new ReplyStory(),
          new TwoLanguagesStory(),
          new StrangerStory(),
          new ReceiptStory(),
          new StopStory(),
          new SmscAwayStory());

  private Repertoire() {}
}
