package vn.dienbien.ntm.admin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.round.CandidateOrigin;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;

/** Reads the files of the demo. */
@Component
@Profile("demo")
class DemoData {

  private static final String FOLDER = "db/demo/";

  /** An account: an office, no invented person. */
  record DemoPerson(String username, String name, String phone, Set<Office> offices) {

    boolean holds(Role role, String place) {
      return offices.contains(new Office(role, place));
    }
  }

  /** A candidate of the round of 2021. */
  record DemoCandidate(String commune, CandidateOrigin origin, String source) {}

  /** What the matrix of 2020 says of a criterion of a candidate. */
  record DemoNote(String commune, int criterion, String kind) {}

  /** What the report tells of an earlier recognition; no year where it names none. */
  record EarlierDecision(
      String commune,
      String name,
      String outcome,
      Integer year,
      boolean isInferred,
      String source) {}

  /** What somebody does; the commune is empty for an act of the council. */
  record Act(LocalDateTime at, String commune, DemoAct act) {}

  private final Properties words = readWords();

  List<DemoPerson> people() {
    return read(
        "people.csv",
        row ->
            new DemoPerson(
                row.get("username"),
                row.get("name"),
                row.get("phone"),
                Arrays.stream(row.get("offices").split(";"))
                    .map(DemoData::office)
                    .collect(Collectors.toUnmodifiableSet())));
  }

  List<DemoCandidate> candidates() {
    return read(
        "candidates.csv",
        row ->
            new DemoCandidate(
                row.get("commune"), CandidateOrigin.valueOf(row.get("origin")), row.get("source")));
  }

  List<DemoNote> notes() {
    return read(
        "candidate-notes.csv",
        row ->
            new DemoNote(
                row.get("commune"), Integer.parseInt(row.get("criterion")), row.get("kind")));
  }

  List<EarlierDecision> earlierDecisions() {
    return read(
        "earlier-decisions.csv",
        row ->
            new EarlierDecision(
                row.get("commune"),
                row.get("name"),
                row.get("outcome"),
                row.get("year").isEmpty() ? null : Integer.valueOf(row.get("year")),
                Boolean.parseBoolean(row.get("inferred")),
                row.get("source")));
  }

  /** Everything that happens, in the order of time. */
  List<Act> story() {
    return read(
        "story.csv",
        row ->
            new Act(
                LocalDateTime.parse(row.get("at")),
                row.get("commune"),
                DemoAct.valueOf(row.get("act"))));
  }

  /** Words that the people of the demo write. */
  String words(String key, Object... args) {
    return new MessageFormat(words.getProperty(key), Locale.ROOT).format(args);
  }

  /** A file they attach. */
  InputStream file(String name) throws IOException {
    return new ClassPathResource(FOLDER + "files/" + name).getInputStream();
  }

  private static Office office(String text) {
    String[] parts = text.split("@");
    return new Office(Role.valueOf(parts[0]), parts[1]);
  }

  private static <T> List<T> read(String file, Function<CSVRecord, T> reader) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text = open(file)) {
      return format.parse(text).stream().map(reader).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties readWords() {
    Properties read = new Properties();
    try (Reader text = open("words.properties")) {
      read.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private static Reader open(String file) throws IOException {
    return new InputStreamReader(
        new ClassPathResource(FOLDER + file).getInputStream(), StandardCharsets.UTF_8);
  }
}
