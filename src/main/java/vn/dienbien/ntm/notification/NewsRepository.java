package vn.dienbien.ntm.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.security.ActorKey;

/** What happened and who must be told. */
@Repository
class NewsRepository {

  private static final int LONGEST_WORDS = 1000;

  private final NamedParameterJdbcTemplate jdbc;
  private final ObjectMapper json;
  private final Clock clock;
  private final Clock realClock;

  NewsRepository(
      NamedParameterJdbcTemplate jdbc,
      ObjectMapper json,
      Clock clock,
      @Qualifier("realClock") Clock realClock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.realClock = realClock;
  }

  /** Writes everything down in one batch; {@code but} is not told, null if nobody did it. */
  void add(List<Tidings> tidings, Long but) {
    LocalDateTime now = LocalDateTime.now(clock);
    jdbc.batchUpdate(
        "insert into news (kind, subject, address, about, receipt_number, step_id, sentence, args,"
            + " words, told, but, once_key, created_at) values (:kind, :subject, :address, :about,"
            + " :number, :step, :sentence, :args, :words, :told, :but, :once, :now)",
        tidings.stream()
            .map(one -> values(one).addValue("but", but).addValue("now", now))
            .toArray(MapSqlParameterSource[]::new));
  }

  /** Locks the oldest news that nobody else is passing on, at most so many. */
  List<News> claim(int most) {
    return jdbc.query(
        "select id, kind, told, but, once_key, created_at from news where passed_on_at is null"
            + " order by id limit :most for update skip locked",
        Map.of("most", most),
        (row, index) ->
            new News(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                Stream.of(row.getString("told").split(" ")).map(ActorKey::new).toList(),
                row.getObject("but", Long.class),
                row.getString("once_key"),
                row.getObject("created_at", LocalDateTime.class)));
  }

  /** Everybody has a notice of these. */
  void passedOn(Collection<Long> ids) {
    jdbc.update(
        "update news set passed_on_at = :now where id in (:ids)",
        Map.of("now", LocalDateTime.now(realClock), "ids", ids));
  }

  private MapSqlParameterSource values(Tidings tidings) {
    Tidings.Place place = tidings.place();
    return new MapSqlParameterSource()
        .addValue("kind", tidings.kind().name())
        .addValue("subject", place.subject())
        .addValue("address", place.address())
        .addValue("about", place.about())
        .addValue("number", place.receiptNumber())
        .addValue("step", tidings.stepId())
        .addValue("sentence", tidings.sentence().key())
        .addValue("args", write(tidings.sentence().args()))
        .addValue("words", shortened(tidings.words()))
        .addValue(
            "told", tidings.told().stream().map(ActorKey::text).collect(Collectors.joining(" ")))
        .addValue(
            "once", tidings.onceKey() == null ? null : place.subject() + "/" + tidings.onceKey());
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS));
  }

  private String write(List<String> args) {
    try {
      return json.writeValueAsString(args);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of texts is always JSON", e);
    }
  }
}
