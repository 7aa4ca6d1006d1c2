package org.skypesms.acceptance;

import com.sun.jdi.ArrayReference;
import com.sun.jdi.ByteValue;
import com.sun.jdi.ClassType;
import com.sun.jdi.Field;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written in the object and the arguments of the method that a suspended thread enters:
 * texts and octets, also in records and collections. For one thread.
 */
final class Mentions {

  private static final int DEEPEST = 7;
  private static final int LONGEST = 4_096;

  private final StringBuilder found = new StringBuilder();

  private Mentions() {}

  /** Whether all of the words stand there. */
  static boolean all(ThreadReference thread, List<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    Mentions mentions = new Mentions();
    try {
      StackFrame frame = thread.frame(0);
      List<Value> roots = new ArrayList<>(frame.getArgumentValues());
      roots.add(frame.thisObject());
      roots.forEach(mentions::root);
    } catch (IncompatibleThreadStateException notSuspended) {
      throw new IllegalStateException(notSuspended);
    }
    return words.stream().allMatch(word -> mentions.found.indexOf(word) >= 0);
  }

  private void root(Value value) {
    if (value instanceof ObjectReference object && !told(object, 0)) {
      fields(object, 0);
    }
  }

  private void look(Value value, int depth) {
    if (value instanceof ObjectReference object
        && !told(object, depth)
        && depth < DEEPEST
        && holds(object.referenceType())) {
      fields(object, depth);
    }
  }

  /** Tells what a text or an array says; false for anything else. */
  private boolean told(ObjectReference object, int depth) {
    if (object instanceof StringReference text) {
      found.append(text.value()).append('\n');
      return true;
    }
    if (object instanceof ArrayReference array) {
      tell(array, depth);
      return true;
    }
    return false;
  }

  private void tell(ArrayReference array, int depth) {
    List<Value> values = array.length() > LONGEST ? List.of() : array.getValues();
    byte[] octets = new byte[values.size()];
    for (int place = 0; place < octets.length; place++) {
      if (values.get(place) instanceof ByteValue octet) {
        octets[place] = octet.value();
      } else {
        look(values.get(place), depth + 1);
      }
    }
    found.append(new String(octets, StandardCharsets.ISO_8859_1)).append('\n');
  }

  private void fields(ObjectReference object, int depth) {
    for (Field field : object.referenceType().allFields()) {
      if (!field.isStatic()) {
        look(object.getValue(field), depth + 1);
      }
    }
  }

  private static boolean holds(ReferenceType type) {
    return type.name().startsWith("java.util.")
        || type.name().startsWith("org.skypesms.message.")
        || type.name().equals("org.skypesms.smpp.Pdu")
        || type instanceof ClassType whole
            && whole.superclass() != null
            && whole.superclass().name().equals("java.lang.Record");
  }
}
