package vn.dienbien.ntm.letter;

import java.util.List;

/**
 * One official letter, as plain data. Every text in it is printed as it is: line breaks are kept,
 * everything else that looks like markup, a formula or a template stays text, and characters that a
 * Word file cannot hold are left out.
 *
 * @param head who issues it, its number, place and date
 * @param kind what it is
 * @param subject what it is about ("trích yếu"); may be empty
 * @param parts what it says, in order; the writer ends the last one with the sign of the Decree
 * @param signatures one, or for minutes two (the secretary first, the chair last) and more
 * @param recipients the entries below "Nơi nhận", without dashes and punctuation; may be empty
 */
public record Letter(
    LetterHead head,
    LetterKind kind,
    String subject,
    List<Part> parts,
    List<Signature> signatures,
    List<String> recipients) {

  /** Keeps copies of the lists. */
  public Letter {
    parts = List.copyOf(parts);
    signatures = List.copyOf(signatures);
    recipients = List.copyOf(recipients);
  }
}
