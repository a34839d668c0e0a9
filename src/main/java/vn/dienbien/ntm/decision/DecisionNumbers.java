package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Refusal;

/**
 * The numbers of the documents that the province's chair signs: each is given once a year, whatever
 * the document is for. Every document recorded takes its number here, in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionNumbers {

  private final JdbcClient sql;

  DecisionNumbers(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Takes a number of the year of a date; capitals do not make another number.
   *
   * @param subject whose it is, e.g. "decision:12"
   * @throws Refusal when another document of that year has it
   */
  void take(String number, LocalDate date, String subject) {
    try {
      sql.sql("insert into decision_number (number, number_year, subject) values (?, ?, ?)")
          .params(number, date.getYear(), subject)
          .update();
    } catch (DuplicateKeyException e) {
      throw new Refusal("decision.numberTaken", number, String.valueOf(date.getYear()));
    }
  }

  /** Whose numbers those of a row of the register are. */
  static String subject(long decisionId) {
    return "decision:" + decisionId;
  }

  /** Gives the numbers of a document back and takes the right one: it was recorded wrongly. */
  void replace(String number, LocalDate date, String subject) {
    sql.sql("delete from decision_number where subject = ?").param(subject).update();
    take(number, date, subject);
  }
}
