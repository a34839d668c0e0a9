package vn.dienbien.ntm.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

/** The file for Excel, read back. */
@Transactional
class BoardExportTest extends DatabaseTest {

  private static final int HEADS = 3;
  private static final SignedIn PROVINCE = Acting.holder(Role.PROVINCE_OFFICER, A.PROVINCE);

  @Autowired BoardExport export;
  @Autowired Clock clock;
  private LocalDate today;
  private Running running;

  @BeforeEach
  void anEmptyRound() {
    today = LocalDate.now(clock);
    running = new Running(jdbc, a.round(), today);
  }

  @Test
  void a_row_has_texts_days_and_numbers() {
    SignedIn officer = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT);
    jdbc.update("update person set phone = '0215 3825 000' where id = ?", officer.personId());
    long dossier = due(A.COMMUNE, today);
    running.work(dossier, "receiveDistrict", ActorKey.ofPerson(officer.personId()));
    Row row = sheet(BoardFilter.ALL).getRow(HEADS + 1);
    assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Mường Pồn");
    assertThat(row.getCell(2)).isNull();
    assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Huyện tiếp nhận hồ sơ");
    Cell last = row.getCell(7);
    assertThat(DateUtil.isCellDateFormatted(last)).isTrue();
    assertThat(last.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(today);
    assertThat(row.getCell(8).getStringCellValue()).isEqualTo("Hạn hôm nay");
    assertThat(row.getCell(9).getNumericCellValue()).isZero();
    assertThat(row.getCell(10).getStringCellValue()).isEqualTo(officer.displayName());
    assertThat(row.getCell(11).getCellType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(11).getStringCellValue()).isEqualTo("0215 3825 000");
  }

  @Test
  void what_looks_like_a_formula_stays_text() {
    List<String> names = List.of("=1+1", "+84", "-2", "@SUM(A1)", "=HYPERLINK(\"http://x\")");
    List<String> communes = communes(names.size());
    IntStream.range(0, names.size())
        .forEach(
            i ->
                jdbc.update(
                    "update dossier set commune_name = ? where id = ?",
                    names.get(i),
                    running.dossier(communes.get(i), DossierStatus.DRAFT)));
    Sheet sheet = sheet(BoardFilter.ALL);
    assertThat(
            IntStream.range(0, names.size()).mapToObj(i -> sheet.getRow(HEADS + 1 + i).getCell(0)))
        .allSatisfy(
            cell -> {
              assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            })
        .extracting(Cell::getStringCellValue)
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void the_head_says_what_was_filtered_when_and_by_whom() {
    due(A.COMMUNE, today.minusDays(1));
    running.dossier(A.OTHER_COMMUNE, DossierStatus.DRAFT);
    Sheet sheet =
        sheet(BoardFilter.ALL.withLevel(BoardLevel.LATE).withDistrict(A.DISTRICT).withSearch("=x"));
    assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
        .contains(PROVINCE.displayName(), String.valueOf(today.getYear()));
    assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
        .contains("Huyện: Điện Biên", "Mức: Quá hạn", "=x");
    assertThat(sheet.getLastRowNum()).isEqualTo(HEADS);
    assertThat(sheet(BoardFilter.ALL.withLevel(BoardLevel.LATE)).getLastRowNum())
        .isEqualTo(HEADS + 1);
  }

  @Test
  void a_file_of_several_portions_has_every_dossier_once() {
    int count = 0;
    List<Running> rounds =
        IntStream.range(0, 6).mapToObj(i -> new Running(jdbc, a.round(), today)).toList();
    for (Running round : rounds) {
      for (String commune : communes(90)) {
        jdbc.update(
            "update dossier set search = 'portion' where id = ?",
            round.dossier(commune, DossierStatus.DRAFT));
        count++;
      }
    }
    Sheet sheet =
        read(Acting.as(PROVINCE, () -> export.file(BoardFilter.ALL.withSearch("portion"))));
    assertThat(count).isGreaterThan(500);
    assertThat(sheet.getLastRowNum()).isEqualTo(HEADS + count);
  }

  @Test
  void the_name_has_no_marks() {
    BoardFile file =
        Acting.as(PROVINCE, () -> export.file(BoardFilter.ALL.withRound(running.round())));
    assertThat(file.name()).isEqualTo("bang-thoi-han-" + today + ".xlsx");
  }

  @Test
  void a_district_takes_its_own_away() {
    due(A.COMMUNE, today);
    due("03253", today);
    Sheet sheet =
        read(
            Acting.as(
                Acting.holder(Role.DISTRICT_OFFICER, A.DISTRICT),
                () -> export.file(BoardFilter.ALL.withRound(running.round()))));
    assertThat(sheet.getLastRowNum()).isEqualTo(HEADS + 1);
  }

  private long due(String commune, LocalDate last) {
    return running.due(running.dossier(commune, DossierStatus.FILED), DossierStatus.FILED, last);
  }

  private List<String> communes(int count) {
    return jdbc.queryForList(
        "select c.id from unit c join unit d on d.id = c.parent_id and d.level = 'DISTRICT'"
            + " where c.level = 'COMMUNE' order by c.id limit ?",
        String.class,
        count);
  }

  private Sheet sheet(BoardFilter filter) {
    return read(Acting.as(PROVINCE, () -> export.file(filter.withRound(running.round()))));
  }

  private static Sheet read(BoardFile file) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
      return book.getSheetAt(0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
