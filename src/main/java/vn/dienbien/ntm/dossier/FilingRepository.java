package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filings, the letter of the next one, and the claims as they stood at each. */
@Repository
class FilingRepository {

  private static final String SELECT =
      "select filing_no, letter_number, letter_date, letter_signer, letter_file, filed_by, filed_at,"
          + " recalled_at from filing where dossier_id = ? order by filing_no";

  private final JdbcClient sql;

  FilingRepository(JdbcClient sql) {
    this.sql = sql;
  }

  List<Filing> ofDossier(long dossierId) {
    return sql.sql(SELECT).param(dossierId).query(Filing.class).list();
  }

  /** The next receipt number of a year; the counter stays locked until the transaction ends. */
  int nextReceipt(int year) {
    return sql.sql(
            "insert into receipt_counter (assessment_year, last_number) values (?, 1)"
                + " on duplicate key update last_number = last_number + 1 returning last_number")
        .param(year)
        .query(Integer.class)
        .single();
  }

  /** Keeps the filing and the claims and evidence as they are now; returns its number. */
  int add(long dossierId, SignedLetter letter, String by, LocalDateTime at) {
    int filingNo =
        sql.sql(
                "insert into filing (dossier_id, filing_no, letter_number, letter_date,"
                    + " letter_signer, letter_file, filed_by, filed_at)"
                    + " select ?, coalesce(max(filing_no), 0) + 1, ?, ?, ?, ?, ?, ? from filing"
                    + " where dossier_id = ? returning filing_no")
            .params(
                dossierId,
                letter.number(),
                letter.date(),
                letter.signer(),
                letter.fileId(),
                by,
                at,
                dossierId)
            .query(Integer.class)
            .single();
    sql.sql(
            "insert into filed_claim (dossier_id, filing_no, indicator_id, is_met, numerator,"
                + " denominator, second_numerator, second_denominator, amount, own_verdict, reason,"
                + " evidence) select c.dossier_id, ?, c.indicator_id, c.is_met, c.numerator,"
                + " c.denominator, c.second_numerator, c.second_denominator, c.amount,"
                + " c.own_verdict, c.reason, coalesce((select group_concat(e.id order by e.id"
                + " separator ',') from evidence e where e.dossier_id = c.dossier_id and"
                + " e.indicator_id = c.indicator_id and e.removed_at is null), '')"
                + " from indicator_claim c where c.dossier_id = ?")
        .params(filingNo, dossierId)
        .update();
    sql.sql("delete from draft_letter where dossier_id = ?").param(dossierId).update();
    return filingNo;
  }

  void recall(long dossierId, int filingNo, LocalDateTime at) {
    sql.sql("update filing set recalled_at = ? where dossier_id = ? and filing_no = ?")
        .params(at, dossierId, filingNo)
        .update();
  }

  /** The claims as they stood at a filing, by indicator. */
  Map<String, FiledClaim> claimsAt(long dossierId, int filingNo) {
    return sql
        .sql(
            "select indicator_id, is_met, numerator, denominator, second_numerator,"
                + " second_denominator, amount, own_verdict, reason, evidence from filed_claim"
                + " where dossier_id = ? and filing_no = ?")
        .params(dossierId, filingNo)
        .query(FiledClaim.class)
        .list()
        .stream()
        .collect(Collectors.toMap(FiledClaim::indicatorId, Function.identity()));
  }

  SignedLetter draftLetter(long dossierId) {
    return sql.sql(
            "select number, dated as date, signer, file_id from draft_letter where dossier_id = ?")
        .param(dossierId)
        .query(SignedLetter.class)
        .optional()
        .orElseGet(SignedLetter::none);
  }

  void keepDraftLetter(long dossierId, SignedLetter letter) {
    sql.sql(
            "replace into draft_letter (dossier_id, number, dated, signer, file_id)"
                + " values (?, ?, ?, ?, ?)")
        .params(dossierId, letter.number(), letter.date(), letter.signer(), letter.fileId())
        .update();
  }
}
