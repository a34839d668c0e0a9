package vn.dienbien.ntm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** R9: words for people stand in the bundles, in both languages, and nowhere else. */
class TranslationsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z-]*(\\.[A-Za-z0-9_-]+)+");
  private static final Pattern PREFIX =
      Pattern.compile("[A-Za-z][A-Za-z-]*(\\.[A-Za-z0-9_-]+)*\\.");
  private static final Pattern VIETNAMESE =
      Pattern.compile("[\\u00C0-\\u1EF9&&[^\\u00D7\\u00F7]&&[\\p{L}]]");

  /** Literals that look like keys and are none: settings of a procedure, scripts of the engine. */
  private static final Set<String> NO_KEYS =
      Set.of(
          "council.quorum",
          "council.approval",
          "council.entitled",
          "council.secret",
          "council.writtenOpinions",
          "decision.engine",
          "decision.history");

  /** Keys of the log, and names of figures of the procedure, are written without their prefix. */
  private static final Set<String> LOG = Set.of("audit.", "audit.step.", "procedure.setting.");

  private final Map<String, String> vietnamese = bundle("vi");
  private final Map<String, String> english = bundle("en");
  private final Set<String> literals = Sources.literals();

  private static Map<String, String> bundle(String language) {
    var words = new java.util.Properties();
    String file = "vaadin-i18n/translations_" + language + ".properties";
    try (var in =
        new InputStreamReader(
            new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return words.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, words::getProperty));
  }

  @Test
  @DisplayName("both languages have the same keys")
  void sameKeys() {
    assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet()));
  }

  @Test
  @DisplayName("both languages take the same arguments, and every text is a MessageFormat")
  void sameArguments() {
    assertThat(vietnamese)
        .allSatisfy(
            (key, text) -> {
              new MessageFormat(text, Locale.ROOT);
              new MessageFormat(english.get(key), Locale.ROOT);
              assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text));
            });
  }

  private static Set<String> arguments(String text) {
    return PLACEHOLDER.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
  }

  @Test
  @DisplayName("an apostrophe is written twice, or it would swallow the arguments")
  void apostrophes() {
    assertThat(Stream.of(vietnamese, english).flatMap(words -> words.entrySet().stream()))
        .noneMatch(entry -> entry.getValue().replace("''", "").contains("'"));
  }

  @Test
  @DisplayName("every key that the code names exists")
  void usedKeysExist() {
    Set<String> owners =
        Stream.concat(
                vietnamese.keySet().stream().map(TranslationsTest::owner),
                Rules.PORTAL.stream().map(Floors::feature))
            .collect(Collectors.toSet());
    assertThat(literals)
        .filteredOn(literal -> KEY.matcher(literal).matches() && owners.contains(owner(literal)))
        .filteredOn(literal -> !NO_KEYS.contains(literal))
        .allMatch(this::exists);
  }

  /** A key, a kind of the log, or the stem of the keys of one question. */
  private boolean exists(String literal) {
    return vietnamese.containsKey(literal)
        || LOG.stream().anyMatch(prefix -> vietnamese.containsKey(prefix + literal))
        || vietnamese.keySet().stream().anyMatch(key -> key.startsWith(literal + "."));
  }

  @Test
  @DisplayName("where one value of a type has its words, all have, and so has every model")
  void wholeTypes() {
    Stream<String> values =
        Rules.PORTAL.stream()
            .filter(JavaClass::isEnum)
            .filter(type -> isStem(type.getSimpleName()))
            .flatMap(
                type ->
                    Stream.of(type.reflect().getEnumConstants())
                        .map(value -> type.getSimpleName() + "." + ((Enum<?>) value).name()));
    Stream<String> models =
        Stream.of(new File("bpmn").list())
            .map(file -> "diagram.model." + file.replace(".bpmn", ""));
    assertThat(Stream.concat(values, models)).allMatch(vietnamese::containsKey);
  }

  private boolean isStem(String type) {
    return vietnamese.keySet().stream().anyMatch(key -> key.matches(type + "\\.[A-Z][A-Z_]*"));
  }

  private static String owner(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  @Test
  @DisplayName("every key is named somewhere")
  void noUnusedKeys() {
    Set<String> enums =
        Rules.PORTAL.stream()
            .filter(JavaClass::isEnum)
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    Set<String> prefixes =
        literals.stream()
            .filter(PREFIX.asMatchPredicate())
            .collect(Collectors.toCollection(TreeSet::new));
    Predicate<String> isNamed =
        key ->
            literals.contains(key)
                || enums.contains(owner(key))
                || prefixes.stream().anyMatch(key::startsWith)
                || literals.stream().anyMatch(stem -> isStem(stem, key));
    assertThat(vietnamese.keySet().stream().filter(isNamed.negate()).sorted()).isEmpty();
  }

  private static boolean isStem(String stem, String key) {
    return KEY.matcher(stem).matches() && key.startsWith(stem + ".");
  }

  @Test
  @DisplayName("an enum that people are shown has words for every constant")
  void enums() {
    Set<String> missing =
        Rules.PORTAL.stream()
            .filter(JavaClass::isEnum)
            .map(TranslationsTest::keys)
            .filter(keys -> keys.stream().anyMatch(vietnamese::containsKey))
            .flatMap(Set::stream)
            .filter(key -> !vietnamese.containsKey(key))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missing).isEmpty();
    assertThat(vietnamese.keySet())
        .contains("Verdict.MET", "DossierStatus.DRAFT", "Role.COMMUNE_OFFICER");
  }

  private static Set<String> keys(JavaClass enumType) {
    return Arrays.stream(enumType.reflect().getEnumConstants())
        .map(constant -> enumType.getSimpleName() + "." + ((Enum<?>) constant).name())
        .collect(Collectors.toSet());
  }

  @Test
  @DisplayName("no Vietnamese in a string of the code")
  void noVietnameseInCode() {
    assertThat(literals).isNotEmpty().noneMatch(literal -> VIETNAMESE.matcher(literal).find());
  }
}
