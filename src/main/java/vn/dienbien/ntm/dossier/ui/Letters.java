package vn.dienbien.ntm.dossier.ui;

import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.dossier.SignedLetter;

/** What a signed letter still lacks. */
final class Letters {

  private Letters() {}

  /** Whether nothing is missing. */
  static boolean isComplete(SignedLetter letter) {
    return missing("dossier.letter", letter).isEmpty();
  }

  /** Keys of the parts that are missing, number and file as the letter calls them. */
  static List<String> missing(String key, SignedLetter letter) {
    List<String> keys = new ArrayList<>();
    if (letter.number().isBlank()) {
      keys.add(key + ".number");
    }
    if (letter.date() == null) {
      keys.add("dossier.letter.date");
    }
    if (letter.signer().isBlank()) {
      keys.add("dossier.letter.signer");
    }
    if (letter.fileId() == null) {
      keys.add(key + ".file");
    }
    return keys;
  }
}
