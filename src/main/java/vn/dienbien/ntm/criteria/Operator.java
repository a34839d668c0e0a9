package vn.dienbien.ntm.criteria;

import java.util.Arrays;

/** How a value is compared with its threshold. */
public enum Operator {
  AT_LEAST(">="),
  AT_MOST("<="),
  EQUAL("=");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol the database keeps. */
  public String symbol() {
    return symbol;
  }

  /** The operator of a symbol; throws {@link IllegalArgumentException} for any other text. */
  public static Operator of(String symbol) {
    return Arrays.stream(values())
        .filter(operator -> operator.symbol.equals(symbol))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(symbol));
  }

  /** Whether a comparison with the threshold, as compareTo gives it, is enough. */
  public boolean accepts(int comparison) {
    return switch (this) {
      case AT_LEAST -> comparison >= 0;
      case AT_MOST -> comparison <= 0;
      case EQUAL -> comparison == 0;
    };
  }
}
