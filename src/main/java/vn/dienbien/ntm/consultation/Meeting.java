package vn.dienbien.ntm.consultation;

/**
 * A meeting that voted on a dossier.
 *
 * @param level of the commune or of the district
 * @param meetingNo 1, 2, ... within the dossier and level
 * @param held what its minutes tell
 * @param recordedBy who recorded it
 */
public record Meeting(ConsultationLevel level, int meetingNo, NewMeeting held, String recordedBy) {}
