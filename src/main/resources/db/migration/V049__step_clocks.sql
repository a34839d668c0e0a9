-- The clock of each step: when it began, what stopped it for a while, by when the step must be done and how that was computed.
-- A clock outlives its step: after a return it goes on where it stood.
create table step_clock (
  subject        varchar(40) character set ascii collate ascii_bin not null comment 'e.g. dossier:12, village:7',
  step_id        varchar(40) character set ascii collate ascii_bin not null comment 'step of the model, or a piece of work with a time limit of its own',
  version_id     varchar(24) character set ascii collate ascii_bin not null,
  started_on     date        not null comment 'this day is not counted',
  days           int         null comment 'how long; null: until the cut-off, or no limit',
  day_kind       varchar(8)  character set ascii collate ascii_bin not null comment 'WORKING, CALENDAR',
  cutoff_kind    varchar(12) character set ascii collate ascii_bin null,
  cutoff         date        null comment 'exclusive: "trước ngày"',
  paused_since   date        null comment 'the ball is elsewhere since',
  pause_reason   varchar(8)  character set ascii collate ascii_bin null comment 'RETURN, SESSION',
  returned_days  int         not null default 0 comment 'days of finished pauses, of the same kind as days',
  session_days   int         not null default 0,
  extended_days  int         not null default 0,
  days_off       int         not null default 0 comment 'days between beginning and end that were not counted',
  due_at         datetime(6) null,
  last_mark      varchar(16) character set ascii collate ascii_bin null comment 'the last moment people were told of, or that had passed when the step began',
  version        int         not null default 0,
  primary key (subject, step_id),
  constraint clock_version foreign key (version_id) references procedure_version (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

alter table open_task
  add column clock varchar(40) character set ascii collate ascii_bin null comment 'step_clock.step_id that due_at follows; null: due_at is a day of its own' after due_at;

-- Work that is open already follows the clock of its step as soon as that step has one.
update open_task set clock = step_id where step_id in (select step_id from procedure_step);

alter table procedure_step
  add column day_kind varchar(8) character set ascii collate ascii_bin not null default 'WORKING' comment 'WORKING, CALENDAR' after duration;

-- A public notice hangs for so many days, holidays or not.
-- It can be summed up only when it is over, so that the step takes longer than the notice.
update procedure_step set day_kind = 'CALENDAR', duration = duration + 5,
  source = concat(source, '; thêm 05 ngày để tổng hợp ý kiến sau khi hết niêm yết, đề xuất, cần Ban Chỉ đạo xác nhận')
where step_id = 'consult';

-- An answer to a return is never late for the round: the first filing decides. It has a limit of its own.
update procedure_step set cutoff = null, duration = 10, confirmed = false,
  source = 'Chưa có văn bản quy định thời hạn bổ sung; đề xuất của Văn phòng Điều phối NTM tỉnh, cần Ban Chỉ đạo xác nhận'
where step_id in ('supplement', 'supplementForProvince');

insert into procedure_setting (version_id, name, value, unit, source, confirmed)
select v.id, s.name, s.value, 'workingDays', 'Chưa có văn bản quy định; đề xuất của Văn phòng Điều phối NTM tỉnh, cần Ban Chỉ đạo xác nhận', false
from procedure_version v
cross join (
  select 'deadline.firstReminder' as name, 3 as value
  union all select 'deadline.secondReminder', 1
  union all select 'deadline.leader', 1
  union all select 'deadline.province', 3) s;

-- The engine remembers less than before ("activity" instead of "full") and refuses to start while its own note says otherwise.
update ACT_GE_PROPERTY set VALUE_ = '1' where NAME_ = 'historyLevel';
