package vn.dienbien.ntm.village;

/**
 * A file that shows a criterion is met.
 *
 * @param id key
 * @param criterionNo the criterion
 * @param fileId the stored file
 * @param name what people call it
 * @param mediaType told by the content
 * @param size bytes
 */
public record VillageEvidence(
    long id, int criterionNo, long fileId, String name, String mediaType, long size) {}
