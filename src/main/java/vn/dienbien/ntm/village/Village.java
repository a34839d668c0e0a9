package vn.dienbien.ntm.village;

import java.util.List;

/**
 * A village of the directory, with what it is recognised as.
 *
 * @param id key
 * @param communeId unit id of its commune
 * @param communeName the commune
 * @param districtName its district
 * @param name its name with the word for "village"
 * @param aliases other spellings
 * @param recognitions its recognitions, the lowest level first
 */
public record Village(
    long id,
    String communeId,
    String communeName,
    String districtName,
    String name,
    List<String> aliases,
    List<Recognition> recognitions) {}
