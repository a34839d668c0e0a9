-- Decisions and what is known of earlier recognitions. Rows without a number come from the report of 2021.
create table decision (
  id              bigint       not null auto_increment primary key,
  dossier_id      bigint       null,
  commune_id      varchar(12)  character set ascii collate ascii_bin not null,
  commune_name    varchar(100) character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci not null,
  level           varchar(16)  character set ascii collate ascii_bin not null,
  assessment_year int          null,
  outcome         varchar(24)  character set ascii collate ascii_bin not null comment 'RECOGNISED, REFUSED, AWAITING_OPINION',
  number          varchar(40)  null,
  decided_on      date         null,
  signer          varchar(150) null,
  reasons         varchar(4000) not null default '',
  source          varchar(300) not null default '',
  inferred        boolean      not null default false,
  published_at    datetime(6)  null,
  search          varchar(500) character set ascii collate ascii_bin not null,
  number_year     int          as (year(decided_on)) persistent,
  constraint decision_number unique (number, number_year),
  constraint decision_of_dossier unique (dossier_id),
  constraint decision_dossier foreign key (dossier_id) references dossier (id),
  constraint decision_commune foreign key (commune_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
