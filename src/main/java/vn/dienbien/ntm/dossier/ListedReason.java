package vn.dienbien.ntm.dossier;

/**
 * A reason for a return, from the province's list.
 *
 * @param code its key
 * @param wording as it stands in the request for supplement
 * @param needsText whether it says nothing without words of its own
 */
public record ListedReason(String code, String wording, boolean needsText) {}
