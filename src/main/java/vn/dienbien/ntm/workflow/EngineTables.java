package vn.dienbien.ntm.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's tables from the scripts in its own jar, with two changes without which it does
 * not run exactly on MariaDB: times keep milliseconds, texts take every character.
 */
@Component
class EngineTables implements JavaMigration {

  private static final List<String> PARTS =
      List.of(
          "engine",
          "history",
          "identity",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  private static final Pattern TIME_COLUMN =
      Pattern.compile("^(\\s+\\w+_\\s+)(datetime|timestamp)\\b", Pattern.MULTILINE);
  private static final Pattern CHARACTERS =
      Pattern.compile("CHARSET=utf8 COLLATE utf8_bin", Pattern.CASE_INSENSITIVE);

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("015");
  }

  @Override
  public String getDescription() {
    return "engine tables 7.24.0";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return false;
  }

  @Override
  public void migrate(Context context) throws IOException {
    for (String part : PARTS) {
      execute(context.getConnection(), forMariaDb(script(part)));
    }
  }

  /** A script of the engine as MariaDB needs it. */
  static String forMariaDb(String script) {
    String exact = TIME_COLUMN.matcher(script).replaceAll("$1$2(3)");
    return CHARACTERS.matcher(exact).replaceAll("CHARSET=utf8mb4 COLLATE utf8mb4_bin");
  }

  private static String script(String part) throws IOException {
    return new ClassPathResource(
            "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql")
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static void execute(Connection connection, String script) {
    ScriptUtils.executeSqlScript(
        connection, new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)));
  }
}
