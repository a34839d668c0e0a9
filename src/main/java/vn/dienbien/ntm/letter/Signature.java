package vn.dienbien.ntm.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * Who signs, e.g. "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / name":
 *
 * <pre>
 * Signature.of(deputyChair, name).as(SigningMark.KT, chair).as(SigningMark.TM, committee)
 * </pre>
 *
 * @param capacities the lines above the position, from the top
 * @param position the position of who signs; printed in capitals, a line break begins a second one
 * @param name empty while it is not known: a line then asks for signature and name
 */
public record Signature(List<Capacity> capacities, String position, String name) {

  /**
   * A line above the position.
   *
   * @param mark in what capacity
   * @param of the body or the head somebody signs for; printed in capitals
   */
  public record Capacity(SigningMark mark, String of) {}

  /** Keeps a copy. */
  public Signature {
    capacities = List.copyOf(capacities);
  }

  /** Somebody who signs in their own right. */
  public static Signature of(String position, String name) {
    return new Signature(List.of(), position, name);
  }

  /** The same, with a line more on top. */
  public Signature as(SigningMark mark, String of) {
    List<Capacity> lines = new ArrayList<>(List.of(new Capacity(mark, of)));
    lines.addAll(capacities);
    return new Signature(lines, position, name);
  }
}
