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

  private LocalDateTime statusSince;
  private LocalDateTime openedAt;
  @Version private int version;

  /** For JPA. */
  protected Dossier() {}

  Dossier(RoundSummary round, UnitSummary commune, String search, LocalDateTime now) {
    this.roundId = round.id();
    this.setId = round.setId();
    this.versionId = round.versionId();
    this.communeId = commune.id();
    this.districtId = commune.parentId();
    this.communeName = commune.name();
    this.search = search;
    this.status = DossierStatus.DRAFT;
    this.openedAt = now;
    this.statusSince = now;
  }

  /** Files it, first or again. The number is given once; the first filing decides on lateness. */
  void file(String number, LocalDateTime at, boolean late) {
    if (receiptNumber == null) {
      receiptNumber = number;
      search = search + " " + vn.dienbien.ntm.base.SearchText.fold(number);
    }
    if (firstFiledAt == null) {
      firstFiledAt = at;
      isLate = late;
    }
    switch (status) {
      case DRAFT, SUPPLEMENTING -> move(DossierStatus.FILED, at);
      case SUPPLEMENTING_FOR_PROVINCE -> move(DossierStatus.VERIFIED, at);
      default -> throw new IllegalStateException("cannot file in " + status);
    }
  }

  /** Takes a filing back; a first filing taken back has not been made. */
  void recall(boolean wasFirstFiling, LocalDateTime at) {
    from(DossierStatus.FILED);
    if (wasFirstFiling) {
      firstFiledAt = null;
      isLate = false;
    }
    move(wasFirstFiling ? DossierStatus.DRAFT : DossierStatus.SUPPLEMENTING, at);
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

  /** Since when it has its status. */
  public LocalDateTime statusSince() {
    return statusSince;
  }

  /** The subject of its audit entries. */
  public String subject() {
    return DossierLinks.subject(id);
  }
}
