package vn.dienbien.ntm.letter;

import java.time.LocalDate;

/**
 * What stands above the title of a letter. Long names of bodies are broken into lines of equal
 * length; a line break in a name says where instead.
 *
 * @param governing the body above the issuing one; empty for people's committees and councils,
 *     which are printed alone
 * @param issuing the body that issues the letter; printed in capitals
 * @param number given after signing; empty leaves room for it before the symbol
 * @param symbol the part after the number, see {@link LetterKind#symbol}; with an empty number and
 *     an empty symbol no number is printed
 * @param place where it is signed, e.g. "Điện Biên"; empty for letters without place and date, as
 *     minutes
 * @param date null leaves room for it
 */
public record LetterHead(
    String governing, String issuing, String number, String symbol, String place, LocalDate date) {

  /** The head of a letter that is not yet numbered and dated. */
  public static LetterHead draft(String governing, String issuing, String symbol, String place) {
    return new LetterHead(governing, issuing, "", symbol, place, null);
  }
}
