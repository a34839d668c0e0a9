package vn.dienbien.ntm.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.unit.UnitSummary;

/**
 * The dossier of one commune in one round. Guards its own status: a transition from a status it
 * does not start in throws {@link IllegalStateException}; services ask first and answer with a
 * sentence.
 */
@Entity
@Table(name = "dossier")
public class Dossier {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private int roundId;
  private String communeId;
  private String districtId;
  private String setId;
  private String versionId;

  @Enumerated(EnumType.STRING)
  private DossierStatus status;

  private String receiptNumber;
  private String communeName;
  private String search;
  private LocalDateTime firstFiledAt;

  @Column(name = "late")
  private boolean isLate;

  private Boolean submittedLate;
  private LocalDateTime statusSince;
  private LocalDateTime openedAt;

  @Enumerated(EnumType.STRING)
  private DossierStatus endedFrom;

  private String endReasons = "";
  private Boolean districtVoteReached;
  @Version private int version;

  /** For JPA. */
  protected Dossier() {}

  Dossier(
      RoundSummary round,
      UnitSummary commune,
      String search,
      DossierStatus first,
      LocalDateTime now) {
    this.roundId = round.id();
    this.setId = round.setId();
    this.versionId = round.versionId();
    this.communeId = commune.id();
    this.districtId = commune.parentId();
    this.communeName = commune.name();
    this.search = search;
    this.status = first;
    this.openedAt = now;
    this.statusSince = now;
  }

  /** Files it, first or again. The number is given once; the first filing decides on lateness. */
  void file(String number, LocalDateTime at, boolean late, boolean hasDistrict) {
    if (receiptNumber == null) {
      receiptNumber = number;
      search = search + " " + SearchText.fold(number);
    }
    if (firstFiledAt == null) {
      firstFiledAt = at;
      isLate = late;
    }
    switch (status) {
      case READY, SUPPLEMENTING ->
          move(hasDistrict ? DossierStatus.FILED : DossierStatus.SUBMITTED, at);
      case SUPPLEMENTING_FOR_PROVINCE ->
          move(hasDistrict ? DossierStatus.SUPPLEMENTED : DossierStatus.SUBMITTED, at);
      default -> throw new IllegalStateException("cannot file in " + status);
    }
  }

  /** Takes a filing back; a first filing taken back has not been made. */
  void recall(DossierStatus to, boolean wasFirstFiling, LocalDateTime at) {
    if (wasFirstFiling) {
      firstFiledAt = null;
      isLate = false;
    }
    move(to, at);
  }

  /** The district sends it to the province; the first time decides on lateness. */
  void submit(DossierStatus from, boolean late, LocalDateTime at) {
    if (submittedLate == null) {
      submittedLate = late;
    }
    advance(from, DossierStatus.SUBMITTED, at);
  }

  /** The district takes back what it sent; a first submission taken back has not been made. */
  void recallSubmission(boolean wasFirst, LocalDateTime at) {
    if (wasFirst) {
      submittedLate = null;
    }
    advance(DossierStatus.SUBMITTED, DossierStatus.SUPPLEMENTED, at);
  }

  /** Keeps what the district's vote came to: a dossier that fell short is not sent on. */
  void districtVoted(boolean reached) {
    districtVoteReached = reached;
  }

  /** Ends it before its time, for reasons that everybody who sees it may read. */
  void end(DossierStatus expected, DossierStatus ended, String reasons, LocalDateTime at) {
    from(expected);
    endReasons = reasons;
    move(ended, at);
  }

  void advance(DossierStatus expected, DossierStatus next, LocalDateTime at) {
    from(expected);
    move(next, at);
  }

  private void from(DossierStatus expected) {
    if (status != expected) {
      throw new IllegalStateException("expected " + expected + " but is " + status);
    }
  }

  private void move(DossierStatus next, LocalDateTime at) {
    if (next.isEnded() && !status.isEnded()) {
      endedFrom = status;
    }
    status = next;
    statusSince = at;
  }

  /** Its key; the business key of its process. */
  public long id() {
    return id;
  }

  /** Key of the round. */
  public int roundId() {
    return roundId;
  }

  /** Unit id of the commune. */
  public String communeId() {
    return communeId;
  }

  /** Unit id of the district. */
  public String districtId() {
    return districtId;
  }

  /** The criteria set it is pinned to. */
  public String setId() {
    return setId;
  }

  /** The procedure version it is pinned to. */
  public String versionId() {
    return versionId;
  }

  /** Where it is. */
  public DossierStatus status() {
    return status;
  }

  /** The receipt number; null before the first filing. */
  public String receiptNumber() {
    return receiptNumber;
  }

  /** Name of the commune when the dossier was opened. */
  public String communeName() {
    return communeName;
  }

  /** Folded text it is found by. */
  public String search() {
    return search;
  }

  /** When it was first filed; null before. */
  public LocalDateTime firstFiledAt() {
    return firstFiledAt;
  }

  /** Whether the first filing came after the round's cut-off. Late filings are marked, not lost. */
  public boolean isLate() {
    return isLate;
  }

  /** Whether the district has sent it, and not taken that back. */
  boolean isSubmitted() {
    return submittedLate != null;
  }

  /** Whether the district first sent it after its own cut-off. */
  public boolean isSubmittedLate() {
    return Boolean.TRUE.equals(submittedLate);
  }

  /** Since when it has its status. */
  public LocalDateTime statusSince() {
    return statusSince;
  }

  /** The last status before it ended; its status while it runs. */
  public DossierStatus reached() {
    return endedFrom == null ? status : endedFrom;
  }

  /** Why it was refused, not proposed or withdrawn; "" otherwise. */
  public String endReasons() {
    return endReasons;
  }

  /** Whether the district voted and fell short of its threshold. */
  boolean isTurnedDownByDistrict() {
    return Boolean.FALSE.equals(districtVoteReached);
  }

  /** The subject of its audit entries. */
  public String subject() {
    return DossierLinks.subject(id);
  }
}
