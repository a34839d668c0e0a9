package vn.dienbien.ntm.village;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** The directory of villages and what they are recognised as; read by everybody. */
@Service
@PreAuthorize("isAuthenticated()")
public class VillageRegister {

  private final VillageRepository villages;
  private final RecognitionRepository recognitions;
  private final VillageAccess access;
  private final OwnCommunes own;
  private final AuditLog audit;
  private final CurrentUser currentUser;

  VillageRegister(
      VillageRepository villages,
      RecognitionRepository recognitions,
      VillageAccess access,
      OwnCommunes own,
      AuditLog audit,
      CurrentUser currentUser) {
    this.villages = villages;
    this.recognitions = recognitions;
    this.access = access;
    this.own = own;
    this.audit = audit;
    this.currentUser = currentUser;
  }

  /** A page of the register, in the order in which the province prints communes. */
  @Transactional(readOnly = true)
  public List<Village> page(VillageFilter filter, int offset, int limit) {
    List<VillageRepository.Row> rows = villages.page(filter, offset, limit);
    List<Long> ids = rows.stream().map(VillageRepository.Row::id).toList();
    Map<Long, List<String>> aliases =
        villages.aliases(ids).stream()
            .collect(
                Collectors.groupingBy(
                    VillageRepository.Alias::villageId,
                    Collectors.mapping(VillageRepository.Alias::alias, Collectors.toList())));
    Map<Long, List<Recognition>> known = recognitionsOf(ids);
    return rows.stream()
        .map(
            row ->
                new Village(
                    row.id(),
                    row.communeId(),
                    row.communeName(),
                    row.districtName(),
                    row.name(),
                    aliases.getOrDefault(row.id(), List.of()),
                    known.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** A request that the person may not see is not named. */
  private Map<Long, List<Recognition>> recognitionsOf(List<Long> villageIds) {
    List<Recognition> found = recognitions.ofVillages(villageIds);
    Set<Long> visible =
        access.visible(
            found.stream().map(Recognition::requestId).filter(Objects::nonNull).toList());
    return found.stream()
        .map(r -> r.requestId() == null || visible.contains(r.requestId()) ? r : r.withoutRequest())
        .collect(Collectors.groupingBy(Recognition::villageId));
  }

  /** How many villages the filter finds. */
  @Transactional(readOnly = true)
  public int count(VillageFilter filter) {
    return villages.count(filter);
  }

  /**
   * Enters a village into the directory of one's own commune.
   *
   * @param isAnother whether the person has seen the villages of a like name and it is none of them
   * @return its id
   * @throws Refusal naming the villages of a like name, spelt so or otherwise
   */
  @UserCommand
  public long enter(String communeId, String name, boolean isAnother) {
    if (!own.communes().contains(communeId)) {
      throw new Refusal("village.notYours");
    }
    String clean = name.strip().replaceAll("\\s+", " ");
    if (VillageName.bare(clean).isEmpty() || clean.length() > VillageName.LONGEST) {
      throw new Refusal("village.name.bad", VillageName.LONGEST);
    }
    List<VillageEntry> like = villages.like(communeId, clean);
    if (!isAnother && !like.isEmpty()) {
      throw new Refusal(
          "village.name.like",
          like.stream().map(VillageEntry::name).collect(Collectors.joining(", ")));
    }
    try {
      long id = villages.add(communeId, clean, currentUser.get().displayName());
      audit.append(VillageLinks.directorySubject(id), Audience.ALL, "villageEntered", clean);
      return id;
    } catch (DuplicateKeyException e) {
      throw new Refusal("village.name.taken", clean);
    }
  }
}
