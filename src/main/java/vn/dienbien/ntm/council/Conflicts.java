package vn.dienbien.ntm.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierPart;
import vn.dienbien.ntm.dossier.DossierStages;

/**
 * Finds conflicts of interest: whoever filed, verified or appraised a dossier, or holds an office
 * in its commune or district. Until a session is opened they are found anew each time; the opening
 * fixes them, so that an office given meanwhile changes no denominator.
 */
@Component
class Conflicts {

  private final ConflictRepository rows;
  private final DossierStages dossiers;

  Conflicts(ConflictRepository rows, DossierStages dossiers) {
    this.rows = rows;
    this.dossiers = dossiers;
  }

  /** The conflicts of the people of a session, by agenda item. */
  Map<Integer, List<Conflict>> of(
      SessionSummary session, List<AgendaRow> agenda, List<Member> members) {
    Map<Long, String> names = names(members);
    List<ConflictRepository.Row> all = new ArrayList<>(rows.kept(session.id()));
    if (session.status() == SessionStatus.PLANNED) {
      all.addAll(found(session.id(), agenda, names.keySet()));
    }
    return all.stream()
        .filter(row -> names.containsKey(row.personId()))
        .collect(
            Collectors.groupingBy(
                ConflictRepository.Row::itemId,
                Collectors.mapping(
                    row ->
                        new Conflict(
                            row.personId(), names.get(row.personId()), row.kind(), row.reason()),
                    Collectors.toList())));
  }

  /** Keeps what is found now for these people. */
  void fix(int sessionId, List<AgendaRow> agenda, Collection<Member> members) {
    rows.keep(found(sessionId, agenda, names(members).keySet()));
  }

  private List<ConflictRepository.Row> found(
      int sessionId, List<AgendaRow> agenda, Set<Long> people) {
    if (agenda.isEmpty() || people.isEmpty()) {
      return List.of();
    }
    Map<Long, Map<Long, Set<DossierPart>>> parts =
        dossiers.participants(agenda.stream().map(AgendaRow::dossierId).toList());
    Stream<ConflictRepository.Row> tookPart =
        agenda.stream()
            .flatMap(item -> tookPart(item, parts.getOrDefault(item.dossierId(), Map.of())));
    return Stream.concat(
            tookPart.filter(row -> people.contains(row.personId())),
            rows.ofUnits(sessionId, people).stream())
        .toList();
  }

  private static Stream<ConflictRepository.Row> tookPart(
      AgendaRow item, Map<Long, Set<DossierPart>> people) {
    return people.entrySet().stream()
        .flatMap(
            person ->
                person.getValue().stream()
                    .sorted()
                    .map(
                        part ->
                            new ConflictRepository.Row(
                                item.id(),
                                person.getKey(),
                                ConflictKind.valueOf(part.name()),
                                "")));
  }

  private static Map<Long, String> names(Collection<Member> members) {
    Map<Long, String> names =
        members.stream()
            .flatMap(member -> member.substitutes().stream())
            .collect(Collectors.toMap(Substitute::personId, Substitute::name, (one, same) -> one));
    members.forEach(member -> names.put(member.personId(), member.name()));
    return names;
  }
}
