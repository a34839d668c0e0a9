package vn.dienbien.ntm.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.CurrentUser;

/** Writes the board, as it is filtered, into a file for Excel. */
@Service
@PreAuthorize(BoardRoles.SEE)
@Transactional(readOnly = true)
public class BoardExport {

  private static final int ROWS_AT_ONCE = 500;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final BoardService board;
  private final BoardFilterWords words;
  private final CurrentUser currentUser;
  private final Clock clock;

  BoardExport(BoardService board, BoardFilterWords words, CurrentUser currentUser, Clock clock) {
    this.board = board;
    this.words = words;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** A column of the table, after its head in the bundles. */
  private enum Column {
    COMMUNE(20, BoardRow::communeName),
    DISTRICT(18, BoardRow::districtName),
    RECEIPT(18, BoardRow::receiptNumber),
    YEAR(8, BoardRow::assessmentYear),
    STAGE(10, row -> say("BoardStage." + BoardStage.of(row.status()).name())),
    STEP(34, row -> say("step." + row.stepId())),
    SINCE(12, row -> row.since().toLocalDate()),
    DUE(12, row -> row.due() == null ? null : row.due().day()),
    LEVEL(14, row -> say("BoardLevel." + BoardLevel.of(row.due()).name())),
    LEFT(12, BoardExport::daysLeft),
    PEOPLE(40, row -> join(row, PersonSummary::displayName)),
    PHONES(30, row -> join(row, PersonSummary::phone));

    private final int width;
    private final Function<BoardRow, Object> value;

    Column(int width, Function<BoardRow, Object> value) {
      this.width = width;
      this.value = value;
    }
  }

  /** All pages of a filter; its page does not count. */
  public BoardFile file(BoardFilter filter) {
    LocalDate today = LocalDate.now(clock);
    int[] widths = Arrays.stream(Column.values()).mapToInt(column -> column.width).toArray();
    try (BoardSheet sheet = new BoardSheet(say("board.title"), widths)) {
      sheet.line(say("board.title"));
      sheet.line(
          OfficialWords.say(
              Sentence.of(
                  "board.export.head", DAY.format(today), currentUser.get().displayName())));
      sheet.line(OfficialWords.say(Sentence.of("board.export.filter", words.of(filter))));
      sheet.heads(
          Arrays.stream(Column.values())
              .map(column -> say("board.export.column." + column.name()))
              .toList());
      write(sheet, filter);
      return new BoardFile("bang-thoi-han-" + today + ".xlsx", sheet.bytes());
    }
  }

  private void write(BoardSheet sheet, BoardFilter filter) {
    List<BoardRow> rows;
    int offset = 0;
    do {
      rows = board.rows(filter, offset, ROWS_AT_ONCE);
      for (BoardRow row : rows) {
        sheet.values(
            Arrays.stream(Column.values()).map(column -> column.value.apply(row)).toList());
      }
      offset += ROWS_AT_ONCE;
    } while (rows.size() == ROWS_AT_ONCE);
  }

  /** Negative once the last day has passed; nothing while the clock stands still. */
  private static Integer daysLeft(BoardRow row) {
    return row.due() == null || row.due().isPaused() ? null : row.due().workingDays();
  }

  private static String join(BoardRow row, Function<PersonSummary, String> part) {
    return row.people().stream()
        .map(part)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String say(String key) {
    return OfficialWords.say(Sentence.of(key));
  }
}
