package org.skypesms.sms.number;

import java.util.ArrayList;
import java.util.List;
import org.skypesms.sms.number.TargetScan.Ambiguous;
import org.skypesms.sms.number.TargetScan.BadNumber;
import org.skypesms.sms.number.TargetScan.None;
import org.skypesms.sms.number.TargetScan.Target;

/** The scan of one line for the number it begins with. */
final class LineBeginning {

  /** No number has more signs than this, decoration and all. */
  private static final int LONGEST_RUN = 60;

  private static final int SURELY_A_NUMBER = 7;

  private final String line;
  private final String region;
  private final int start;

  LineBeginning(String line, String region) {
    this.line = line;
    this.region = region;
    this.start = skipBlanks(line, 0);
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && DialledDigits.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  TargetScan scan() {
    if (!beginsLikeNumber()) {
      return new None();
    }
    List<Run> runs = runs();
    if (runs.isEmpty()) {
      return bad(InvalidNumber.NOT_A_NUMBER, endOfToken(start));
    }
    Run last = runs.get(runs.size() - 1);
    if (last.endedForSure() && last.reading() instanceof NumberReading.Valid valid) {
      return new Target(valid.number(), textAfter(last.end()));
    }
    return choose(runs);
  }

  private TargetScan choose(List<Run> runs) {
    List<Target> valid = new ArrayList<>();
    for (Run run : runs) {
      if (run.reading() instanceof NumberReading.Valid number) {
        add(valid, new Target(number.number(), textAfter(run.end())));
      } else if (valid.isEmpty() && run.exists()) {
        return bad(((NumberReading.Invalid) run.reading()).reason(), run.end());
      }
    }
    if (valid.size() > 1) {
      return new Ambiguous(valid);
    }
    return valid.isEmpty() ? bad(runs) : valid.get(0);
  }

  private static void add(List<Target> valid, Target longer) {
    if (valid.stream().noneMatch(shorter -> shorter.number().equals(longer.number()))) {
      valid.add(longer);
    }
  }

  private TargetScan bad(List<Run> runs) {
    Run longest = runs.get(runs.size() - 1);
    return bad(((NumberReading.Invalid) longest.reading()).reason(), longest.end());
  }

  private TargetScan bad(InvalidNumber reason, int end) {
    String typed = line.substring(start, end);
    String digits = DialledDigits.of(typed);
    boolean meant =
        DialledDigits.isPlus(line.charAt(start))
            || digits.startsWith("+")
            || digits.startsWith("00")
            || digits.length() >= SURELY_A_NUMBER;
    return new BadNumber(reason, typed, meant);
  }

  private boolean beginsLikeNumber() {
    int at = start;
    while (at < line.length() && DialledDigits.isOpening(line.charAt(at))) {
      at++;
    }
    if (at == line.length()) {
      return false;
    }
    int sign = line.codePointAt(at);
    return DialledDigits.isPlus(sign) ? plusBeginsNumber(at + 1) : Character.isDigit(sign);
  }

  /** "+1!" and "+ 44" begin like a number, "+++" and "+x" do not. */
  private boolean plusBeginsNumber(int after) {
    int at = skipBlanks(line, after);
    while (at < line.length() && DialledDigits.isOpening(line.charAt(at))) {
      at++;
    }
    return at < line.length() && Character.isDigit(line.codePointAt(at));
  }

  /** The runs of tokens that consist of the signs of a number and end with a digit token. */
  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int at = start;
    while (at < line.length() && at - start < LONGEST_RUN) {
      int end = endOfToken(at);
      int colon = colon(at, end);
      int runEnd = colon < 0 ? end : colon;
      if (!addRun(runs, at, runEnd, colon >= 0) || colon >= 0) {
        return runs;
      }
      at = skipBlanks(line, end);
    }
    return runs;
  }

  /** Whether the token has but signs of a number, so that the run may go on. */
  private boolean addRun(List<Run> runs, int from, int end, boolean colon) {
    String token = line.substring(from, end);
    boolean digits = !DialledDigits.of(token).isEmpty();
    boolean decoration = DialledDigits.of("0" + token).length() == 1 || isPlusAlone(token);
    String run = line.substring(start, end);
    boolean sure = colon && !digitAt(end + 1);
    if ((digits || loneColon(from)) && !DialledDigits.of(run).isEmpty()) {
      runs.add(new Run(end, sure, PhoneNumbers.read(run, region)));
    }
    return digits || decoration;
  }

  /** A colon between blanks; ":-)" is the beginning of a text. */
  private boolean loneColon(int at) {
    return isColon(line.charAt(at)) && endOfToken(at) == at + 1;
  }

  private boolean isPlusAlone(String token) {
    return token.length() == 1 && DialledDigits.isPlus(token.charAt(0));
  }

  private boolean digitAt(int index) {
    return index < line.length() && Character.isDigit(line.codePointAt(index));
  }

  private int colon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isColon(line.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isColon(char sign) {
    return sign == ':' || sign == '\uFF1A';
  }

  private int endOfToken(int from) {
    int at = from;
    while (at < line.length() && !DialledDigits.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private String textAfter(int end) {
    int at = end;
    if (at < line.length() && isColon(line.charAt(at))) {
      at++;
    }
    if (at < line.length() && DialledDigits.isBlank(line.charAt(at))) {
      at++;
    }
    return line.substring(at);
  }

  /**
   * A run of tokens.
   *
   * @param end the index behind its last sign
   * @param endedForSure whether a colon follows that is not the colon of a time of day
   * @param reading the run as a number
   */
  private record Run(int end, boolean endedForSure, NumberReading reading) {

    boolean exists() {
      return reading instanceof NumberReading.Invalid invalid && invalid.reason().exists();
    }
  }
}
