package vn.dienbien.ntm.deadline.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import vn.dienbien.ntm.deadline.BoardLevel;
import vn.dienbien.ntm.deadline.BoardSort;
import vn.dienbien.ntm.deadline.BoardStage;

/** How addresses write what can be chosen on the board. */
final class BoardWords {

  private BoardWords() {}

  static String of(BoardMode mode) {
    return switch (mode) {
      case LIST -> "danh-sach";
      case CALENDAR -> "lich";
      case FORECAST -> "du-bao";
    };
  }

  static String of(BoardLevel level) {
    return switch (level) {
      case LATE -> "muon";
      case TODAY -> "hom-nay";
      case SOON -> "sap-den";
      case LEFT -> "con-han";
      case PAUSED -> "tam-dung";
      case NONE -> "khong-han";
    };
  }

  static String of(BoardStage stage) {
    return switch (stage) {
      case COMMUNE -> "xa";
      case DISTRICT -> "huyen";
      case PROVINCE -> "tinh";
    };
  }

  static String of(BoardSort sort) {
    return switch (sort) {
      case DUE -> "han";
      case STAGE -> "giai-doan";
      case COMMUNE -> "ten-xa";
    };
  }

  /** The constant that an address means, if it means one. */
  static <E extends Enum<E>> Optional<E> find(E[] all, Function<E, String> words, String text) {
    return Arrays.stream(all).filter(one -> words.apply(one).equals(text)).findFirst();
  }
}
