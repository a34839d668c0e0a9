package vn.dienbien.ntm.letter;

import java.util.List;

/** A part of what a letter says. */
public sealed interface Part {

  /**
   * Whom it is sent to, "Kính gửi:"; first in submissions and plain letters.
   *
   * @param names one or more bodies
   */
  record To(List<String> names) implements Part {

    /** Keeps a copy. */
    public To {
      names = List.copyOf(names);
    }
  }

  /** A justified paragraph with an indented first line. */
  record Paragraph(String text) implements Part {}

  /**
   * A heading, numbered by the caller.
   *
   * @param level 1 for "I. ...", in capitals; 2 for "1. ...", bold
   */
  record Heading(int level, String text) implements Part {}

  /**
   * An item of a list.
   *
   * @param mark what stands before it: "-", "1.", "a)"
   */
  record Item(String mark, String text) implements Part {}

  /**
   * A line of a form, "label: value".
   *
   * @param value empty leaves a dotted line to fill in
   */
  record Field(String label, String value) implements Part {}

  /** A centred bold line in capitals: who decides, above the legal basis of a decision. */
  record Centred(String text) implements Part {}

  /**
   * The legal basis of a decision, one act after the other, in italics; the writer sets the
   * punctuation.
   *
   * @param acts each beginning with "Căn cứ", "Theo đề nghị" or alike, without punctuation
   */
  record Basis(List<String> acts) implements Part {

    /** Keeps a copy. */
    public Basis {
      acts = List.copyOf(acts);
    }
  }

  /** The line "QUYẾT ĐỊNH:" between the legal basis and the articles of a decision. */
  record Resolves() implements Part {}

  /**
   * An article, "Điều 1. ...".
   *
   * @param no 1 and up
   * @param text its words; further paragraphs follow as parts of their own
   */
  record Article(int no, String text) implements Part {}

  /**
   * A table; its head is repeated on every page and rows are not torn apart.
   *
   * @param columns at least one
   * @param rows as many cells each as there are columns
   */
  record Table(List<Column> columns, List<List<String>> rows) implements Part {

    /** Checks that the rows fit; throws {@link IllegalArgumentException} if not. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("rows of " + width + " cells expected");
      }
    }
  }

  /**
   * A column of a table.
   *
   * @param title its head
   * @param weight its share of the width, against the sum of all
   * @param align where its cells stand
   */
  record Column(String title, int weight, Align align) {

    /** A column of words. */
    public static Column words(String title, int weight) {
      return new Column(title, weight, Align.LEFT);
    }

    /** A column of short marks: ordinals, verdicts. */
    public static Column marks(String title, int weight) {
      return new Column(title, weight, Align.CENTRE);
    }

    /** A column of numbers. */
    public static Column numbers(String title, int weight) {
      return new Column(title, weight, Align.RIGHT);
    }
  }

  /** Where the cells of a column stand. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }
}
