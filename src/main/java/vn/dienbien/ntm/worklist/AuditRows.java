package vn.dienbien.ntm.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;

/** Reads the sentence of an entry of the log that stands in a row of a list. */
@Component
class AuditRows {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private final ObjectMapper json;

  AuditRows(ObjectMapper json) {
    this.json = json;
  }

  /** The sentence of the columns kind, args and actor_name. */
  Sentence sentence(ResultSet row) throws SQLException {
    List<String> args = new ArrayList<>(List.of(row.getString("actor_name")));
    try {
      args.addAll(json.readValue(row.getString("args"), TEXTS));
    } catch (JsonProcessingException e) {
      throw new SQLException("audit entry is not JSON", e);
    }
    return new Sentence("audit." + row.getString("kind"), List.copyOf(args));
  }
}
