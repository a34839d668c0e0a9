-- The residents' survey of the Fatherland Front, and the meetings that vote on a dossier in the commune and in the district.
create table survey (
  id            bigint        not null auto_increment primary key,
  dossier_id    bigint        not null,
  round_no      int           not null comment 'the round of the district''s consultation it belongs to',
  households    int           null comment 'households of the commune',
  asked         int           null comment 'households asked',
  satisfied     int           null comment 'households satisfied, of those asked',
  method        varchar(2000) not null default '',
  opened_at     datetime(6)   not null,
  recorded_by   varchar(150)  null,
  recorded_at   datetime(6)   null,
  concluded_at  datetime(6)   null,
  concluded_by  varchar(150)  null,
  constraint survey_round unique (dossier_id, round_no),
  constraint survey_dossier foreign key (dossier_id) references dossier (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table survey_question (
  survey_id   bigint       not null,
  question_no int          not null,
  name        varchar(300) not null,
  asked       int          not null,
  satisfied   int          not null,
  primary key (survey_id, question_no),
  constraint question_survey foreign key (survey_id) references survey (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table survey_file (
  survey_id bigint not null,
  file_id   bigint not null,
  primary key (survey_id, file_id),
  constraint survey_file_survey foreign key (survey_id) references survey (id),
  constraint survey_file_file foreign key (file_id) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table meeting (
  id            bigint       not null auto_increment primary key,
  dossier_id    bigint       not null,
  level         varchar(16)  character set ascii collate ascii_bin not null comment 'COMMUNE, DISTRICT',
  meeting_no    int          not null comment '1, 2, ... within the dossier and level',
  held_on       date         not null,
  place         varchar(200) not null,
  chair         varchar(150) not null default '',
  secretary     varchar(150) not null default '',
  present       int          not null,
  votes_for     int          not null,
  against       int          not null,
  abstained     int          not null comment 'abstentions, invalid and missing ballots: they stay in the denominator',
  is_secret     boolean      not null,
  minutes_file  bigint       not null,
  recorded_by   varchar(150) not null,
  recorded_at   datetime(6)  not null,
  constraint meeting_of_dossier unique (dossier_id, level, meeting_no),
  constraint meeting_sum check (present = votes_for + against + abstained and present > 0),
  constraint meeting_dossier foreign key (dossier_id) references dossier (id),
  constraint meeting_minutes foreign key (minutes_file) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
