package vn.dienbien.ntm.letter;

/**
 * How letters look.
 *
 * @param size in points
 */
record Ink(int size, boolean bold, boolean italic) {

  static final Ink TEXT = new Ink(Page.TEXT, false, false);
  static final Ink BOLD = new Ink(Page.TEXT, true, false);
  static final Ink ITALIC = new Ink(Page.TEXT, false, true);

  static Ink of(int size) {
    return new Ink(size, false, false);
  }

  static Ink bold(int size) {
    return new Ink(size, true, false);
  }
}
