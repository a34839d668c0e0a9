-- Public consultations: of the commune on its draft, of the district on its verification report.
-- A dossier that was turned down or taken back is consulted on again: each time is a round of its own and is kept.
create table consultation (
  id            bigint        not null auto_increment primary key,
  dossier_id    bigint        not null,
  level         varchar(16)   character set ascii collate ascii_bin not null comment 'COMMUNE, DISTRICT',
  round_no      int           not null comment '1, 2, ... within the dossier and level',
  starts_on     date          null comment 'public notice of the commune; null in the district',
  ends_on       date          null comment 'the last day of the notice',
  places        varchar(1000) not null default '' comment 'where the draft is posted',
  notice_file   bigint        null,
  summary       varchar(8000) not null default '',
  opened_at     datetime(6)   not null,
  opened_by     varchar(150)  not null,
  concluded_at  datetime(6)   null,
  concluded_by  varchar(150)  null,
  constraint consultation_round unique (dossier_id, level, round_no),
  constraint consultation_dossier foreign key (dossier_id) references dossier (id),
  constraint consultation_notice_file foreign key (notice_file) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table announcement (
  id              bigint       not null auto_increment primary key,
  consultation_id bigint       not null,
  announced_on    date         not null,
  channel         varchar(24)  character set ascii collate ascii_bin not null,
  reference       varchar(500) not null default '' comment 'programme, address of the page, place',
  recorded_by     varchar(150) not null,
  recorded_at     datetime(6)  not null,
  constraint announcement_consultation foreign key (consultation_id) references consultation (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table consultation_comment (
  id              bigint        not null auto_increment primary key,
  consultation_id bigint        not null,
  kind            varchar(16)   character set ascii collate ascii_bin not null comment 'ORGANISATION, RESIDENT',
  author          varchar(200)  not null,
  given_on        date          not null,
  words           varchar(4000) not null,
  answer          varchar(4000) not null default '',
  changed_draft   boolean       not null default false,
  file_id         bigint        null,
  recorded_by     varchar(150)  not null,
  recorded_at     datetime(6)   not null,
  version         int           not null default 0,
  constraint comment_consultation foreign key (consultation_id) references consultation (id),
  constraint comment_file foreign key (file_id) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
