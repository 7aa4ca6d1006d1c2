package org.skypesms.skypetosms.answer;

import java.util.List;

/**
 * What one numbered answer to a question does.
 *
 * @param drafts the texts that are to go out then; none: the person does not want it any more
 * @param label how the person called several phones
 * @param confirmed whether the person has agreed to the number of parts
 */
record Choice(List<Draft> drafts, String label, boolean confirmed) {

  /** Nothing goes out. */
  static final Choice NOTHING = new Choice(List.of(), "", true);

  /** Keeps a copy. */
  Choice {
    drafts = List.copyOf(drafts);
  }
}
