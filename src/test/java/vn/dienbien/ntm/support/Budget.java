package vn.dienbien.ntm.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.StatementCount.Cost;

/**
 * Holds what people do against their budgets: how many statements, how many commits. The figures
 * stand in {@code target/statement-budget.txt}, those of all tests one below the other.
 */
public class Budget {

  /** Statements of any step of the procedure. */
  public static final int STEP = 60;

  private static final Path REPORT = Path.of("target", "statement-budget.txt");

  private final StatementCount statements;
  private final List<String> report = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  public Budget(StatementCount statements) {
    this.statements = statements;
  }

  /** A step of the procedure: one transaction, at most 60 statements. */
  public void step(String name, SignedIn person, Runnable action) {
    Cost cost = cost(person, action);
    note(name, cost.statements().size(), STEP, cost);
    if (cost.commits().size() != 1) {
      broken.add(name + " committed " + cost.commits().size() + " times");
    }
  }

  /** What somebody looks at, or what a job does in several transactions. */
  public void within(int budget, String name, SignedIn person, Runnable action) {
    Cost cost = cost(person, action);
    note(name, cost.statements().size(), budget, cost);
  }

  /** What an action of a person costs; held against nothing. */
  public Cost cost(SignedIn person, Runnable action) {
    return statements.costOf(() -> Acting.as(person, action));
  }

  /** Notes a count, and that it broke its budget if it did. */
  public void note(String name, int count, int budget, Cost cost) {
    report.add("%-45s %3d of %2d".formatted(name, count, budget));
    if (count > budget) {
      broken.add(name + ": " + count + "\n  " + String.join("\n  ", cost.statements()));
    }
  }

  /** Writes the figures down; fails with every budget that was broken. */
  public void assertKept() {
    try {
      Files.writeString(
          REPORT,
          String.join("\n", report) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(broken).isEmpty();
  }
}
