package vn.dienbien.ntm.deadline;

import java.time.LocalDate;

/**
 * Which running dossiers are wanted.
 *
 * @param districtId only this district's; null for all
 * @param stage only this part of the procedure; null for all
 * @param stepId only this step; "" for all
 * @param level only with so much time left; null for all
 * @param search part of a receipt number or a name, marks do not matter; "" for all
 * @param roundId only this round; null for all
 * @param day only with this last day; null for all
 * @param sort order
 * @param page 0 for the first
 */
public record BoardFilter(
    String districtId,
    BoardStage stage,
    String stepId,
    BoardLevel level,
    String search,
    Integer roundId,
    LocalDate day,
    BoardSort sort,
    int page) {

  /** Rows of a page. */
  public static final int ROWS = 20;

  /** Every running dossier, the most urgent first. */
  public static final BoardFilter ALL =
      new BoardFilter(null, null, "", null, "", null, null, BoardSort.DUE, 0);

  /** Keeps the page within what a page can be. */
  public BoardFilter {
    page = Math.max(0, page);
  }

  /** Whether anything is filtered out. */
  public boolean isNarrow() {
    return !new BoardFilter(null, null, "", null, "", null, null, sort, page).equals(this);
  }

  /** Another district, from the first page; null for all. */
  public BoardFilter withDistrict(String wanted) {
    return new BoardFilter(wanted, stage, stepId, level, search, roundId, day, sort, 0);
  }

  /** Another part of the procedure; a step of another part is given up. */
  public BoardFilter withStage(BoardStage wanted) {
    String step = wanted == null || wanted.steps().contains(stepId) ? stepId : "";
    return new BoardFilter(districtId, wanted, step, level, search, roundId, day, sort, 0);
  }

  /** Another step, from the first page; "" for all. */
  public BoardFilter withStep(String wanted) {
    return new BoardFilter(districtId, stage, wanted, level, search, roundId, day, sort, 0);
  }

  /** Another level, from the first page; null for all. */
  public BoardFilter withLevel(BoardLevel wanted) {
    return new BoardFilter(districtId, stage, stepId, wanted, search, roundId, day, sort, 0);
  }

  /** Another search, from the first page; "" for all. */
  public BoardFilter withSearch(String wanted) {
    return new BoardFilter(districtId, stage, stepId, level, wanted, roundId, day, sort, 0);
  }

  /** Another round, from the first page; null for all. */
  public BoardFilter withRound(Integer wanted) {
    return new BoardFilter(districtId, stage, stepId, level, search, wanted, day, sort, 0);
  }

  /** Another last day, from the first page; null for all. */
  public BoardFilter withDay(LocalDate wanted) {
    return new BoardFilter(districtId, stage, stepId, level, search, roundId, wanted, sort, 0);
  }

  /** Another order, from the first page. */
  public BoardFilter withSort(BoardSort wanted) {
    return new BoardFilter(districtId, stage, stepId, level, search, roundId, day, wanted, 0);
  }

  /** Another page, 0 for the first. */
  public BoardFilter withPage(int wanted) {
    return new BoardFilter(districtId, stage, stepId, level, search, roundId, day, sort, wanted);
  }
}
