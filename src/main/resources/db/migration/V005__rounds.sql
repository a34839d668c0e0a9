-- Procedure versions (actors, durations, thresholds as data) and the rounds that name one.
create table procedure_version (
  id        varchar(24)  character set ascii collate ascii_bin not null primary key comment 'qd2540, ...',
  name      varchar(200) not null,
  source    varchar(500) not null
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table procedure_step (
  version_id   varchar(24) character set ascii collate ascii_bin not null,
  step_id      varchar(40) character set ascii collate ascii_bin not null comment 'id of the user task in the model',
  actor        varchar(24) character set ascii collate ascii_bin not null comment 'role that has the step',
  duration     int         null comment 'days; null = no limit of its own',
  cutoff       varchar(10) character set ascii collate ascii_bin null comment 'COMMUNE or DISTRICT: due at that cut-off of the round',
  source       varchar(300) not null,
  confirmed    boolean     not null,
  primary key (version_id, step_id),
  constraint step_of_version foreign key (version_id) references procedure_version (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table procedure_setting (
  version_id varchar(24)  character set ascii collate ascii_bin not null,
  name       varchar(60)  character set ascii collate ascii_bin not null,
  value      decimal(12,4) not null,
  unit       varchar(30)  not null,
  source     varchar(300) not null,
  confirmed  boolean      not null,
  primary key (version_id, name),
  constraint setting_of_version foreign key (version_id) references procedure_version (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table round (
  id              int          not null auto_increment primary key,
  assessment_year int          not null,
  level           varchar(16)  character set ascii collate ascii_bin not null,
  set_id          varchar(24)  character set ascii collate ascii_bin not null,
  version_id      varchar(24)  character set ascii collate ascii_bin not null,
  commune_cutoff  date         not null comment 'exclusive: "trước ngày"',
  district_cutoff date         not null comment 'exclusive: "trước ngày"',
  opened_at       datetime(6)  not null,
  constraint round_key unique (assessment_year, level),
  constraint round_set foreign key (set_id) references criteria_set (id),
  constraint round_version foreign key (version_id) references procedure_version (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table round_candidate (
  round_id int         not null,
  unit_id  varchar(12) character set ascii collate ascii_bin not null,
  origin   varchar(16) character set ascii collate ascii_bin not null comment 'CARRIED_OVER, PLANNED',
  source   varchar(300) not null,
  primary key (round_id, unit_id),
  constraint candidate_of_round foreign key (round_id) references round (id),
  constraint candidate_unit foreign key (unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- Thresholds the law leaves to the province, entered per round with the document they come from.
create table province_threshold (
  round_id         int          not null,
  indicator_id     varchar(40)  character set ascii collate ascii_bin not null,
  operator         varchar(2)   character set ascii collate ascii_bin not null,
  threshold        decimal(12,4) not null,
  document         varchar(300) not null,
  entered_by       varchar(150) not null,
  entered_at       datetime(6)  not null,
  primary key (round_id, indicator_id),
  constraint threshold_of_round foreign key (round_id) references round (id),
  constraint threshold_indicator foreign key (indicator_id) references indicator (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- What an earlier source says of a candidate's criteria; copied into the draft when it is opened.
create table candidate_note (
  round_id     int          not null,
  unit_id      varchar(12)  character set ascii collate ascii_bin not null,
  criterion_no int          not null,
  kind         varchar(40)  character set ascii collate ascii_bin not null comment 'REPORT_2020_MET, REPORT_2020_NOT_MET, REPORT_2020_DOUBTFUL',
  source       varchar(300) not null,
  primary key (round_id, unit_id, criterion_no, kind),
  constraint note_of_candidate foreign key (round_id, unit_id) references round_candidate (round_id, unit_id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
