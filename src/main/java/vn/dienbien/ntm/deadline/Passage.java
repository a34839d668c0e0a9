package vn.dienbien.ntm.deadline;

/**
 * A step that was passed.
 *
 * @param districtId district of the dossier
 * @param workingDays from its beginning to its end
 */
record Passage(String stepId, String districtId, int workingDays) {}
