package vn.dienbien.ntm.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations, the one being prepared too. */
@Repository
class RegistrationRepository {

  private final JdbcClient sql;

  RegistrationRepository(JdbcClient sql) {
    this.sql = sql;
  }

  Registration of(long dossierId) {
    return sql.sql("select * from registration where dossier_id = ?")
        .param(dossierId)
        .query((row, index) -> read(row))
        .optional()
        .orElseGet(Registration::none);
  }

  void keep(long dossierId, SignedLetter letter) {
    sql.sql(
            "insert into registration (dossier_id, letter_number, letter_date, letter_signer,"
                + " letter_file) values (:dossier, :number, :date, :signer, :file)"
                + " on duplicate key update letter_number = :number, letter_date = :date,"
                + " letter_signer = :signer, letter_file = :file")
        .param("dossier", dossierId)
        .param("number", letter.number())
        .param("date", letter.date())
        .param("signer", letter.signer())
        .param("file", letter.fileId())
        .update();
  }

  void send(long dossierId, String by, LocalDateTime at, boolean isLate) {
    sql.sql("update registration set sent_by = ?, sent_at = ?, late = ? where dossier_id = ?")
        .params(by, at, isLate, dossierId)
        .update();
  }

  void answer(
      long dossierId,
      boolean accepted,
      String plan,
      LocalDate planDate,
      String by,
      LocalDateTime at) {
    sql.sql(
            "update registration set accepted = ?, plan_number = ?, plan_date = ?, answered_by = ?,"
                + " answered_at = ? where dossier_id = ?")
        .params(accepted, plan, planDate, by, at, dossierId)
        .update();
  }

  private static Registration read(ResultSet row) throws SQLException {
    return new Registration(
        new SignedLetter(
            row.getString("letter_number"),
            row.getObject("letter_date", LocalDate.class),
            row.getString("letter_signer"),
            row.getObject("letter_file", Long.class)),
        row.getString("sent_by"),
        row.getObject("sent_at", LocalDateTime.class),
        row.getBoolean("late"),
        row.getObject("accepted", Boolean.class),
        row.getString("plan_number"),
        row.getObject("plan_date", LocalDate.class),
        row.getString("answered_by"),
        row.getObject("answered_at", LocalDateTime.class));
  }
}
