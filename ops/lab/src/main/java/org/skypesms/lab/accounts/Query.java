package org.skypesms.lab.accounts;

import io.javalin.http.Context;

/** The numbers in a request's query. Stateless. */
final class Query {
  private Query() {}

  /** The number of that name, or the usual one where it is not given. */
  static long number(Context ctx, String name, long usual) {
    String value = ctx.queryParam(name);
    if (value == null || value.isEmpty()) {
      return usual;
    }
    if (!value.matches("[0-9]{1,18}")) {
      throw new BadRequest(name + " is a whole number");
    }
    return Long.parseLong(value);
  }
}
