package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;

/**
 * One file attached to one indicator, or as one paper.
 *
 * @param id key of the attachment
 * @param indicatorId the indicator it proves; null for a paper
 * @param fileId key of the stored file
 * @param name name of the file as its sender called it
 * @param mediaType type told by the content
 * @param size bytes
 * @param attachedBy who attached it
 * @param attachedAt when
 * @param carriedYear year of the earlier round it was brought from; null if it was attached here
 */
public record EvidenceView(
    long id,
    String indicatorId,
    long fileId,
    String name,
    String mediaType,
    long size,
    String attachedBy,
    LocalDateTime attachedAt,
    Integer carriedYear) {}
