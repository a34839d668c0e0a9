package vn.dienbien.ntm.consultation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Surveys with their questions and files. Writers hold the lock of the dossier. */
@Repository
class SurveyRepository {

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  SurveyRepository(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  void open(long dossierId, int round, LocalDateTime at) {
    sql.sql("insert into survey (dossier_id, round_no, opened_at) values (?, ?, ?)")
        .params(dossierId, round, at)
        .update();
  }

  /** All surveys of a dossier, the oldest first: three statements. */
  List<Survey> ofDossier(long dossierId) {
    Map<Long, List<SurveyQuestion>> questions = questions(dossierId);
    Map<Long, List<Long>> files = files(dossierId);
    return sql.sql("select * from survey where dossier_id = ? order by round_no")
        .param(dossierId)
        .query(
            (row, index) ->
                new Survey(
                    row.getLong("id"),
                    row.getInt("round_no"),
                    new SurveyFigures(
                        row.getObject("households", Integer.class),
                        row.getObject("asked", Integer.class),
                        row.getObject("satisfied", Integer.class)),
                    row.getString("method"),
                    row.getString("concluded_by"),
                    row.getObject("concluded_at", LocalDateTime.class),
                    questions.getOrDefault(row.getLong("id"), List.of()),
                    files.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  /** The newest survey of a dossier. */
  Optional<Survey> last(long dossierId) {
    return ofDossier(dossierId).stream().reduce((one, other) -> other);
  }

  /** Whether a dossier has a survey whose figures are known. */
  boolean isCounted(long dossierId) {
    return sql.sql(
            "select exists (select 1 from survey where dossier_id = ? and households is not null"
                + " and asked is not null and satisfied is not null)")
        .param(dossierId)
        .query(Boolean.class)
        .single();
  }

  void record(long survey, SurveyFigures figures, String method, String by, LocalDateTime at) {
    sql.sql(
            "update survey set households = ?, asked = ?, satisfied = ?, method = ?,"
                + " recorded_by = ?, recorded_at = ? where id = ?")
        .param(figures.households())
        .param(figures.asked())
        .param(figures.satisfied())
        .param(method)
        .param(by)
        .param(at)
        .param(survey)
        .update();
  }

  void keepQuestions(long survey, List<SurveyQuestion> questions) {
    sql.sql("delete from survey_question where survey_id = ?").param(survey).update();
    jdbc.batchUpdate(
        "insert into survey_question (survey_id, question_no, name, asked, satisfied)"
            + " values (?, ?, ?, ?, ?)",
        IntStream.range(0, questions.size())
            .mapToObj(
                i ->
                    new Object[] {
                      survey,
                      i + 1,
                      questions.get(i).name(),
                      questions.get(i).asked(),
                      questions.get(i).satisfied()
                    })
            .toList());
  }

  void addFile(long survey, long fileId) {
    sql.sql("insert ignore into survey_file (survey_id, file_id) values (?, ?)")
        .params(survey, fileId)
        .update();
  }

  void removeFile(long survey, long fileId) {
    sql.sql("delete from survey_file where survey_id = ? and file_id = ?")
        .params(survey, fileId)
        .update();
  }

  void conclude(long survey, String by, LocalDateTime at) {
    sql.sql("update survey set concluded_by = ?, concluded_at = ? where id = ?")
        .params(by, at, survey)
        .update();
  }

  private Map<Long, List<SurveyQuestion>> questions(long dossierId) {
    return sql
        .sql(
            "select q.* from survey_question q join survey s on s.id = q.survey_id"
                + " where s.dossier_id = ? order by q.survey_id, q.question_no")
        .param(dossierId)
        .query(
            (row, index) ->
                Map.entry(
                    row.getLong("survey_id"),
                    new SurveyQuestion(
                        row.getString("name"), row.getInt("asked"), row.getInt("satisfied"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Map<Long, List<Long>> files(long dossierId) {
    return sql
        .sql(
            "select f.survey_id, f.file_id from survey_file f join survey s on s.id = f.survey_id"
                + " where s.dossier_id = ? order by f.file_id")
        .param(dossierId)
        .query((row, index) -> Map.entry(row.getLong("survey_id"), row.getLong("file_id")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
