package org.skypesms.lab.skype.bus;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks marshalled values along their signature and so proves them well-formed. Strings met at the
 * top level are kept, for match rules that look at arguments. Not thread-safe.
 */
final class SignatureWalk {
  private static final int DEEPEST = 32;

  private final WireInput input;
  private final List<String> arguments = new ArrayList<>();

  SignatureWalk(WireInput input) {
    this.input = input;
  }

  /** Walks every value of the signature; the top-level arguments, null where not a string. */
  List<String> all(String signature) throws MalformedMessage {
    int at = 0;
    while (at < signature.length()) {
      char type = signature.charAt(at);
      if (type == 's' || type == 'o') {
        arguments.add(input.string());
        at++;
      } else {
        at = one(signature, at, 0);
        arguments.add(null);
      }
    }
    return arguments;
  }

  /** Walks one complete type that starts at the index; the index behind it. */
  private int one(String signature, int at, int depth) throws MalformedMessage {
    if (at >= signature.length() || depth > DEEPEST) {
      throw new MalformedMessage("signature " + signature);
    }
    switch (signature.charAt(at)) {
      case 'y' -> input.octet();
      case 'n', 'q' -> fixed(2);
      case 'b' -> bool();
      case 'i', 'u' -> fixed(4);
      case 'x', 't', 'd' -> fixed(8);
      case 's', 'o' -> input.string();
      case 'g' -> input.signature();
      case 'v' -> variant(depth);
      case 'a' -> array(signature, at + 1, depth);
      case '(', '{' -> {
        return struct(signature, at, depth);
      }
      default -> throw new MalformedMessage("signature " + signature);
    }
    return signature.charAt(at) == 'a' ? typeEnd(signature, at + 1, depth) : at + 1;
  }

  private void fixed(int size) throws MalformedMessage {
    input.align(size);
    input.skip(size);
  }

  private void bool() throws MalformedMessage {
    int value = input.uint32();
    if (value != 0 && value != 1) {
      throw new MalformedMessage("boolean " + value);
    }
  }

  private void variant(int depth) throws MalformedMessage {
    String inner = input.signature();
    if (one(inner, 0, depth + 1) != inner.length()) {
      throw new MalformedMessage("variant of " + inner);
    }
  }

  private void array(String signature, int element, int depth) throws MalformedMessage {
    typeEnd(signature, element, depth);
    int length = input.length();
    input.align(alignment(signature.charAt(element)));
    int end = input.position() + length;
    while (input.position() < end) {
      one(signature, element, depth + 1);
    }
    if (input.position() != end) {
      throw new MalformedMessage("an array's elements beyond its length");
    }
  }

  private int struct(String signature, int at, int depth) throws MalformedMessage {
    char close = signature.charAt(at) == '(' ? ')' : '}';
    input.align(8);
    int next = at + 1;
    do {
      next = one(signature, next, depth + 1);
    } while (next < signature.length() && signature.charAt(next) != close);
    if (next >= signature.length()) {
      throw new MalformedMessage("signature " + signature);
    }
    return next + 1;
  }

  /** Where the complete type that starts at the index ends, without touching any value. */
  private static int typeEnd(String signature, int at, int depth) throws MalformedMessage {
    if (at >= signature.length() || depth > DEEPEST) {
      throw new MalformedMessage("signature " + signature);
    }
    char type = signature.charAt(at);
    if (type == 'a') {
      return typeEnd(signature, at + 1, depth + 1);
    }
    if (type != '(' && type != '{') {
      return at + 1;
    }
    int next = at + 1;
    while (next < signature.length() && ")}".indexOf(signature.charAt(next)) < 0) {
      next = typeEnd(signature, next, depth + 1);
    }
    return next + 1;
  }

  private static int alignment(char type) {
    return switch (type) {
      case 'n', 'q' -> 2;
      case 'b', 'i', 'u', 's', 'o', 'a' -> 4;
      case 'x', 't', 'd', '(', '{' -> 8;
      default -> 1;
    };
  }
}
