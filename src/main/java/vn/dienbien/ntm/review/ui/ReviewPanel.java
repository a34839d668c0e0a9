package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewPage;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** One review of a dossier: the person's own work, who else is at it, and all findings. */
class ReviewPanel extends Div {

  private final transient ReviewDesk desk;
  private final long dossierId;
  private final Stage stage;
  private final transient ClaimBook book;
  private final transient Map<ActorKey, MyWork> work = new HashMap<>();
  private final Div body = new Div();
  private final transient List<CriterionFindings> sections = new ArrayList<>();
  private transient ReviewPage page;
  private transient ReviewSheet sheet;
  private transient Assignees names;

  ReviewPanel(ReviewDesk desk, long dossierId, Stage stage) {
    this.desk = desk;
    this.dossierId = dossierId;
    this.stage = stage;
    book = desk.claims().book(dossierId);
    addClassName("ntm-review");
    show();
  }

  private void show() {
    read();
    names = new Assignees(desk, sheet.assignments());
    Map<Long, StoredFileSummary> files = desk.documents().summaries(fileIds());
    removeAll();
    work.clear();
    sheet.mine().forEach(this::addWork);
    if (stage == Stage.VERIFICATION) {
      addTeam(files);
    } else {
      sheet.assignments().stream()
          .filter(assignment -> sheet.confirmable().contains(assignment.assignee()))
          .forEach(own -> add(new ConfirmationForm(desk, dossierId, own, names, files)));
      addReport();
    }
    AssignmentList assignments = new AssignmentList(sheet, names, files);
    assignments.setOpened(
        sheet.mine().isEmpty() && !sheet.assignments().stream().allMatch(Assignment::isDone));
    add(assignments);
    addCloseOver();
    if (!sheet.mine().isEmpty()) {
      addToggle();
    }
    add(body);
    fill(!sheet.mine().isEmpty());
  }

  private List<Long> fileIds() {
    return Stream.concat(
            page.visits().stream().flatMap(visit -> visit.files().stream()),
            sheet.assignments().stream()
                .map(assignment -> assignment.confirmation().fileId())
                .filter(Objects::nonNull))
        .toList();
  }

  private void addTeam(Map<Long, StoredFileSummary> files) {
    boolean isOfficer = page.rights().may(DossierStatus.VERIFYING);
    if (isOfficer) {
      add(new VerificationDesk(desk, dossierId, book.set(), page, names));
    } else {
      add(new VerificationSummary(book.set(), sheet));
    }
    boolean mayRecord = isOfficer || !sheet.mine().isEmpty();
    if (mayRecord || !page.visits().isEmpty()) {
      add(new VisitList(desk, dossierId, page.visits(), files, mayRecord));
    }
  }

  private void read() {
    page =
        desk.queries()
            .page(dossierId, stage)
            .orElseThrow(() -> new NotThere(stage + " of " + DossierLinks.subject(dossierId)));
    sheet = page.sheet();
  }

  private void addWork(ActorKey assignee) {
    MyWork mine =
        new MyWork(names.nameOf(assignee), sheet, assignee, body, () -> this.conclude(assignee));
    work.put(assignee, mine);
    add(mine);
  }

  private void addReport() {
    if (page.rights().mayCombine()) {
      add(new CombinePanel(desk, dossierId, book.set(), page, names));
    } else if (!sheet.combined().isEmpty()) {
      add(new CombinedTable(book.set(), sheet));
    }
  }

  private void addCloseOver() {
    long silent = sheet.assignments().stream().filter(assignment -> !assignment.isDone()).count();
    if (stage == Stage.APPRAISAL && silent > 0 && page.rights().mayCloseAppraisal()) {
      add(
          new CloseOver(
              silent,
              page.awaitsSupplement(),
              reason -> {
                desk.appraisals().closeOver(dossierId, reason);
                Notices.success("review.closeOver.done");
                UI.getCurrent().refreshCurrentRoute(false);
              }));
    }
  }

  private void addToggle() {
    Button toggle = new Button(Texts.of("review.showAll"));
    toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    Paragraph keys = new Paragraph(Texts.of("review.keys"));
    keys.addClassName("ntm-hint");
    boolean[] onlyMine = {true};
    toggle.addClickListener(
        click -> {
          onlyMine[0] = !onlyMine[0];
          toggle.setText(Texts.of(onlyMine[0] ? "review.showAll" : "review.showMine"));
          read();
          fill(onlyMine[0]);
        });
    add(new Div(toggle, keys));
  }

  private void fill(boolean onlyMine) {
    body.removeAll();
    sections.clear();
    for (Criterion criterion : book.set().criteria()) {
      CriterionFindings section =
          new CriterionFindings(criterion, book, page, names, this::recorder, onlyMine);
      if (!section.isEmpty()) {
        body.add(section);
        sections.add(section);
      }
    }
  }

  private void conclude(ActorKey assignee) {
    try {
      desk.reviews().conclude(dossierId, stage, assignee);
    } finally {
      // Refused or not: what stands there now is shown.
      UI.getCurrent().refreshCurrentRoute(false);
    }
    Notices.success("review.concludedNow");
  }

  private FindingEditor.Recorder recorder(ActorKey assignee) {
    return new FindingEditor.Recorder() {
      @Override
      public Finding record(Finding before, Verdict verdict, String remark) {
        Finding after =
            desk.reviews()
                .record(
                    dossierId,
                    stage,
                    assignee,
                    before.subject(),
                    verdict,
                    remark,
                    before.version());
        work.get(assignee).recorded(after);
        sections.forEach(section -> section.recorded(after));
        return after;
      }

      @Override
      public void saved() {
        work.get(assignee).saved();
      }

      @Override
      public void unsaved() {
        work.get(assignee).unsaved();
      }
    };
  }
}
