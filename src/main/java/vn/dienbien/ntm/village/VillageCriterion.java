package vn.dienbien.ntm.village;

/**
 * A criterion for villages, known by its name only.
 *
 * @param no its number
 * @param name its name
 */
public record VillageCriterion(int no, String name) {}
