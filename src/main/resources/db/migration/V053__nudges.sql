-- Who politely asked whom to go on with a step: once a day for each step of each subject, whoever asks.
create table nudge (
  subject   varchar(40)  character set ascii collate ascii_bin not null comment 'e.g. dossier:12',
  step_id   varchar(40)  character set ascii collate ascii_bin not null,
  day       date         not null comment 'by the clock of the portal',
  person_id bigint       not null,
  nudged_by varchar(150) not null comment 'as they were called then',
  nudged_at datetime(6)  not null,
  primary key (subject, step_id, day)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
