package vn.dienbien.ntm.worklist;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierLinks;

/** Knows for every task the page where it is done. Costs no query. */
@Component
public class TaskLinks {

  private final ObjectProvider<TaskLink> links;

  TaskLinks(ObjectProvider<TaskLink> links) {
    this.links = links;
  }

  /** The page of a task, relative to the root. */
  public String of(OpenTask task) {
    return find(task).orElseGet(() -> DossierLinks.of(task.dossierId()));
  }

  /** The page of a task that is about to be opened. */
  public String of(NewTask task) {
    return of(
        new OpenTask(
            task.subject(),
            task.stepId(),
            task.workKey(),
            task.actor(),
            task.communeName(),
            task.receiptNumber(),
            null,
            task.clock(),
            task.dueAt(),
            null,
            List.of(),
            null));
  }

  /**
   * The page of a step of a subject, whoever has it.
   *
   * @param subject as the log writes it, e.g. "dossier:12"
   */
  public String of(String subject, String stepId) {
    return of(
        new OpenTask(
            Subject.of(subject),
            stepId,
            stepId,
            null,
            "",
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null));
  }

  /** The page that a feature contributed for a task, if it is not the dossier's page. */
  public Optional<String> find(OpenTask task) {
    return links
        .orderedStream()
        .filter(link -> link.leads(task))
        .findFirst()
        .map(link -> link.address(task));
  }
}
