package org.skypesms.trials.faults;

import java.io.IOException;
import java.util.List;
import org.skypesms.trials.faults.account.Verdict;
import org.skypesms.trials.faults.mutant.Mutant;
import org.skypesms.trials.process.Project;

/** The trial as a program; {@link FaultsOptions#HELP} says what it does. */
public final class Faults {

  private Faults() {}

  /** Tries. */
  public static void main(String[] words) {
    if (List.of(words).contains("--help")) {
      System.out.print(FaultsOptions.HELP);
      return;
    }
    try {
      Project project = Project.ofThisProcess();
      if (List.of(words).equals(List.of("--mutant", "list"))) {
        Mutant.names(project.root()).forEach(System.out::println);
        return;
      }
      FaultsOptions options = FaultsOptions.parse(List.of(words), project);
      demandMutant(options);
      Verdict verdict = new FaultTrial(options, System.out).run();
      System.exit(verdict.kept() ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("faults: " + e.getMessage());
      System.exit(2);
    } catch (IOException | InterruptedException e) {
      System.err.println("faults: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void demandMutant(FaultsOptions options) throws IOException {
    List<String> names = Mutant.names(options.project().root());
    if (options.mutant().filter(name -> !names.contains(name)).isPresent()) {
      throw new IllegalArgumentException("--mutant is one of " + String.join(", ", names));
    }
  }
}
