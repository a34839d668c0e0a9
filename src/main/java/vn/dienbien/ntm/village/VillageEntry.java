package vn.dienbien.ntm.village;

/**
 * A row of the directory.
 *
 * @param id key
 * @param communeId its commune
 * @param name its name
 */
record VillageEntry(long id, String communeId, String name) {}
