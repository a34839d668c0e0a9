package vn.dienbien.ntm.unit;

import vn.dienbien.ntm.base.Sentence;

/**
 * A unit as other features see it.
 *
 * @param id the key of the portal: the official code for its first holder, "code/year" for a later
 *     one
 * @param code official code of the General Statistics Office; reused with another meaning in 2025
 * @param level level of government
 * @param kind what it is called
 * @param name name without the kind
 * @param parentId unit above it; null for the province
 */
public record UnitSummary(
    String id, String code, UnitLevel level, UnitKind kind, String name, String parentId) {

  /** The kind and the name together, as inside a sentence: "commune Muong Pon". */
  public Sentence officialName() {
    return Sentence.of("unit.officialName." + kind.name(), name);
  }
}
