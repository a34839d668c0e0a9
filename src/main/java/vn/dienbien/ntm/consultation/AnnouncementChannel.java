package vn.dienbien.ntm.consultation;

import java.util.List;

/** How an announcement reached the people. */
public enum AnnouncementChannel {
  LOUDSPEAKER,
  NOTICE_BOARD,
  VILLAGE_MEETING,
  RADIO,
  TELEVISION,
  WEBSITE,
  OTHER;

  /** The channels that a level has, the most used first. */
  public static List<AnnouncementChannel> of(ConsultationLevel level) {
    return switch (level) {
      case COMMUNE -> List.of(LOUDSPEAKER, NOTICE_BOARD, VILLAGE_MEETING, WEBSITE, OTHER);
      case DISTRICT -> List.of(RADIO, TELEVISION, WEBSITE, LOUDSPEAKER, OTHER);
    };
  }
}
