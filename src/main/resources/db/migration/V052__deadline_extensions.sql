-- More time for a step: asked for by whoever has it, granted or refused by the leader of the unit above.
create table deadline_extension (
  id            bigint       not null auto_increment primary key,
  subject       varchar(40)  character set ascii collate ascii_bin not null,
  step_id       varchar(40)  character set ascii collate ascii_bin not null,
  days          int          not null comment 'of the kind the clock of the step counts',
  reason        varchar(1000) not null,
  asked_by      bigint       not null,
  asked_by_name varchar(150) not null,
  asked_at      datetime(6)  not null,
  decider_key   varchar(40)  character set ascii collate ascii_bin not null,
  state         varchar(8)   character set ascii collate ascii_bin not null comment 'ASKED, GRANTED, REFUSED, LAPSED: the step was over before',
  words         varchar(1000) not null default '',
  decided_by    varchar(150) null,
  decided_at    datetime(6)  null,
  constraint extension_asker foreign key (asked_by) references person (id),
  index extension_of_step (subject, step_id, id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

insert into procedure_setting (version_id, name, value, unit, source, confirmed)
select id, 'deadline.longestExtension', 10, 'workingDays', 'Chưa có văn bản quy định; đề xuất của Văn phòng Điều phối NTM tỉnh, cần Ban Chỉ đạo xác nhận', false
from procedure_version;
