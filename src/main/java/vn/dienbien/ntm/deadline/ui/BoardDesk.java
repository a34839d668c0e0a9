package vn.dienbien.ntm.deadline.ui;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.deadline.BoardCalendar;
import vn.dienbien.ntm.deadline.BoardExport;
import vn.dienbien.ntm.deadline.BoardService;
import vn.dienbien.ntm.deadline.ForecastService;
import vn.dienbien.ntm.deadline.NudgeService;

/** The services behind the board, handed to its parts together. */
@Component
record BoardDesk(
    BoardService board,
    BoardCalendar calendar,
    ForecastService forecasts,
    BoardExport export,
    NudgeService nudges) {}
