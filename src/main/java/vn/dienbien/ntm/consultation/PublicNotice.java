package vn.dienbien.ntm.consultation;

import java.time.LocalDate;

/**
 * The public notice of a commune's draft. It may have begun before it is entered here: the paper on
 * the board comes first.
 *
 * @param startsOn the day it is posted; not counted
 * @param endsOn its last day
 * @param places where it is posted, at most 1000 characters
 * @param fileId a picture or scan of it; may be null
 */
public record PublicNotice(LocalDate startsOn, LocalDate endsOn, String places, Long fileId) {}
