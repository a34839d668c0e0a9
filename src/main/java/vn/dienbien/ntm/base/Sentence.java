package vn.dienbien.ntm.base;

import java.util.List;

/**
 * A sentence for people, not yet in a language.
 *
 * @param key key in the translation bundles
 * @param args texts that the sentence needs, already formatted (years as "2021", never "2.021")
 */
public record Sentence(String key, List<String> args) {

  /** A sentence with its arguments, each turned into text. */
  public static Sentence of(String key, Object... args) {
    return new Sentence(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }
}
