package vn.dienbien.ntm.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.dossier.DossierFacts;

/**
 * Everything of a dossier's consultations, meetings and surveys that the signed-in person may read,
 * and what of it is theirs to do.
 *
 * @param dossier where it is
 * @param limits what its procedure version asks for
 * @param consultations all rounds, the oldest first
 * @param meetings all meetings, the oldest first
 * @param surveys all surveys, the oldest first
 * @param files the files they show, by id
 * @param mine what the person may do now
 * @param today by the clock of the portal
 */
public record ConsultationPage(
    DossierFacts dossier,
    ConsultationLimits limits,
    List<Consultation> consultations,
    List<Meeting> meetings,
    List<Survey> surveys,
    Map<Long, StoredFileSummary> files,
    Set<Work> mine,
    LocalDate today) {

  /** What can be theirs to do. */
  public enum Work {
    PUBLISH,
    CONSULT,
    COMMUNE_MEETING,
    ANNOUNCE,
    SURVEY,
    DISTRICT_VOTE
  }

  /** Whether the person may do this now. */
  public boolean may(Work work) {
    return mine.contains(work);
  }

  /** The rounds of a level, the newest first. */
  public List<Consultation> rounds(ConsultationLevel level) {
    return newestFirst(consultations.stream().filter(round -> round.level() == level).toList());
  }

  /** The meetings of a level, the newest first. */
  public List<Meeting> meetings(ConsultationLevel level) {
    return newestFirst(meetings.stream().filter(meeting -> meeting.level() == level).toList());
  }

  /** A file that is shown; empty for null, or one that is gone. */
  public Optional<StoredFileSummary> file(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(files.get(id));
  }

  /** These files, without those that are gone. */
  public List<StoredFileSummary> files(List<Long> ids) {
    return ids.stream().flatMap(id -> file(id).stream()).toList();
  }

  /** The newest survey. */
  public Optional<Survey> survey() {
    return newestFirst(surveys).stream().findFirst();
  }

  private static <T> List<T> newestFirst(List<T> rows) {
    List<T> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    return turned;
  }
}
