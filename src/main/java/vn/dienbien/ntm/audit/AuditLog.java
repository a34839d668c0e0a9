package vn.dienbien.ntm.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.SignedIn;

/** Appends to the log and reads it. An entry commits or rolls back with the step it tells of. */
@Service
@PreAuthorize("isAuthenticated()")
public class AuditLog {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private final JdbcTemplate jdbc;
  private final ObjectMapper json;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Clock realClock;

  AuditLog(
      JdbcTemplate jdbc,
      ObjectMapper json,
      CurrentUser currentUser,
      Clock clock,
      @Qualifier("realClock") Clock realClock) {
    this.jdbc = jdbc;
    this.json = json;
    this.currentUser = currentUser;
    this.clock = clock;
    this.realClock = realClock;
  }

  /**
   * Appends what the signed-in person did to a subject, in the running transaction.
   *
   * @param subject e.g. "dossier:12"
   * @param audience who may read it beside administrators
   * @param kind the sentence "audit.kind" of the bundles
   * @param args texts the sentence needs, after the actor's name, which is always {0}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(String subject, Audience audience, String kind, Object... args) {
    SignedIn actor = currentUser.get();
    jdbc.update(
        "insert into audit_entry (subject, kind, args, audience, actor_id, actor_name, business_at, real_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        subject,
        kind,
        write(Sentence.of(kind, args).args()),
        audience.name(),
        actor.personId() == 0 ? null : actor.personId(),
        actor.displayName(),
        LocalDateTime.now(clock),
        LocalDateTime.now(realClock));
  }

  /** All entries of a subject for the audiences, the oldest first. */
  @Transactional(readOnly = true)
  public List<AuditEntry> of(String subject, Set<Audience> audiences) {
    return jdbc
        .query(
            "select * from audit_entry where subject = ? order by seq",
            (row, index) -> read(row),
            subject)
        .stream()
        .filter(entry -> audiences.contains(entry.audience()))
        .toList();
  }

  /** The newest entry of a subject whose kind begins with the prefix, if any. */
  @Transactional(readOnly = true)
  public Optional<AuditEntry> lastOf(String subject, String kindPrefix) {
    return jdbc
        .query(
            "select * from audit_entry where subject = ? and kind like concat(?, '%')"
                + " order by seq desc limit 1",
            (row, index) -> read(row), subject, kindPrefix)
        .stream()
        .findFirst();
  }

  private AuditEntry read(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("seq"),
        row.getString("subject"),
        row.getString("kind"),
        parse(row.getString("args")),
        Audience.valueOf(row.getString("audience")),
        row.getString("actor_name"),
        row.getObject("business_at", LocalDateTime.class),
        row.getObject("real_at", LocalDateTime.class));
  }

  private String write(List<String> args) {
    try {
      return json.writeValueAsString(args);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of texts is always JSON", e);
    }
  }

  private List<String> parse(String args) {
    try {
      return json.readValue(args, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("audit entry is not JSON: " + args, e);
    }
  }
}
