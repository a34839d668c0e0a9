package vn.dienbien.ntm.worklist;

import java.util.List;

/**
 * Work came to people. Told inside the transaction, once for all rows that were opened together.
 *
 * @param tasks at least one
 */
public record TasksOpened(List<NewTask> tasks) {

  /** The tasks are copied. */
  public TasksOpened {
    tasks = List.copyOf(tasks);
  }
}
