package vn.dienbien.ntm.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.Sentence;

/** What a version of the procedure has differently from another. */
public final class VersionDifference {

  private static final Sentence WHOLE = Sentence.of("procedure.field.whole");
  private static final Sentence ABSENT = Sentence.of("procedure.absent");
  private static final Sentence PRESENT = Sentence.of("procedure.present");

  private final Sentence subject;
  private final List<Difference> found = new ArrayList<>();

  private VersionDifference(Sentence subject) {
    this.subject = subject;
  }

  /** Everything that differs: name and term, steps in their order, figures, papers. */
  public static List<Difference> between(ProcedureVersion before, ProcedureVersion after) {
    List<Difference> all = new ArrayList<>(heads(VersionHead.of(before), VersionHead.of(after)));
    TreeSet<String> steps = new TreeSet<>(ProcedureOrder.ofSteps());
    steps.addAll(before.steps().keySet());
    steps.addAll(after.steps().keySet());
    steps.forEach(id -> all.addAll(steps(before.steps().get(id), after.steps().get(id))));
    keys(before.settings().keySet(), after.settings().keySet())
        .forEach(
            name -> all.addAll(settings(before.settings().get(name), after.settings().get(name))));
    Map<String, ProcedureDocument> mine = byKey(before.papers());
    Map<String, ProcedureDocument> theirs = byKey(after.papers());
    keys(mine.keySet(), theirs.keySet())
        .forEach(key -> all.addAll(papers(mine.get(key), theirs.get(key))));
    return all;
  }

  static List<Difference> heads(VersionHead before, VersionHead after) {
    return of(Sentence.of("procedure.head"), before, after)
        .field("procedure.field.name", before, after, head -> VersionWords.text(head.name()))
        .field("procedure.field.source", before, after, head -> VersionWords.text(head.source()))
        .field("procedure.field.from", before, after, head -> VersionWords.day(head.inForceFrom()))
        .field("procedure.field.to", before, after, head -> VersionWords.day(head.inForceTo()))
        .found;
  }

  static List<Difference> steps(ProcedureStep before, ProcedureStep after) {
    return of(VersionWords.step((before == null ? after : before).id()), before, after)
        .field("procedure.field.actor", before, after, step -> VersionWords.actor(step.actor()))
        .field(
            "procedure.field.place",
            before,
            after,
            step -> VersionWords.text(step.actorPlace().orElse("")))
        .field("procedure.field.duration", before, after, step -> VersionWords.duration(step))
        .field("procedure.field.cutoff", before, after, step -> VersionWords.cutoff(step.cutoff()))
        .field("procedure.field.source", before, after, step -> VersionWords.text(step.source()))
        .field(
            "procedure.field.confirmed",
            before,
            after,
            step -> VersionWords.confirmed(step.confirmed()))
        .found;
  }

  static List<Difference> settings(ProcedureSetting before, ProcedureSetting after) {
    return of(VersionWords.setting((before == null ? after : before).name()), before, after)
        .field(
            "procedure.field.value",
            before,
            after,
            one -> VersionWords.figure(one.unit(), one.value()))
        .field("procedure.field.source", before, after, one -> VersionWords.text(one.source()))
        .field(
            "procedure.field.confirmed",
            before,
            after,
            one -> VersionWords.confirmed(one.confirmed()))
        .found;
  }

  static List<Difference> papers(ProcedureDocument before, ProcedureDocument after) {
    return of(VersionWords.text((before == null ? after : before).name()), before, after)
        .field("procedure.field.name", before, after, one -> VersionWords.text(one.name()))
        .field("procedure.field.form", before, after, one -> VersionWords.text(one.formNumber()))
        .field(
            "procedure.field.required",
            before,
            after,
            one -> Sentence.of(one.isRequired() ? "procedure.yes" : "procedure.no"))
        .field(
            "procedure.field.attached",
            before,
            after,
            one -> Sentence.of(one.isAttached() ? "procedure.yes" : "procedure.no"))
        .field("procedure.field.source", before, after, one -> VersionWords.text(one.source()))
        .field(
            "procedure.field.confirmed",
            before,
            after,
            one -> VersionWords.confirmed(one.confirmed()))
        .found;
  }

  private static VersionDifference of(Sentence subject, Object before, Object after) {
    VersionDifference difference = new VersionDifference(subject);
    if (before == null || after == null) {
      difference.found.add(
          new Difference(
              subject, WHOLE, before == null ? ABSENT : PRESENT, after == null ? ABSENT : PRESENT));
    }
    return difference;
  }

  private <T> VersionDifference field(
      String field, T before, T after, Function<T, Sentence> value) {
    if (before != null && after != null && !value.apply(before).equals(value.apply(after))) {
      found.add(
          new Difference(subject, Sentence.of(field), value.apply(before), value.apply(after)));
    }
    return this;
  }

  private static TreeSet<String> keys(Collection<String> one, Collection<String> other) {
    return Stream.concat(one.stream(), other.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, ProcedureDocument> byKey(List<ProcedureDocument> papers) {
    return papers.stream()
        .collect(Collectors.toMap(paper -> paper.stepId() + ":" + paper.code(), paper -> paper));
  }
}
