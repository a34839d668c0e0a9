package vn.dienbien.ntm.unit;

/**
 * A department or body of the province that appraises indicators.
 *
 * @param code its short code, e.g. SYT
 * @param name its official name
 */
public record Department(String code, String name) {}
