-- Verification (district, by criterion) and appraisal (province, by department and indicator).
create table review_round (
  id          bigint      not null auto_increment primary key,
  dossier_id  bigint      not null,
  stage       varchar(16) character set ascii collate ascii_bin not null comment 'VERIFICATION, APPRAISAL',
  opened_at   datetime(6) not null,
  closed_at   datetime(6) null,
  conclusion  varchar(4000) not null default '',
  constraint review_round_of_dossier unique (dossier_id, stage),
  constraint review_dossier foreign key (dossier_id) references dossier (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table review_assignment (
  round_id      bigint      not null,
  assignee_key  varchar(40) character set ascii collate ascii_bin not null comment 'PERSON@id of a verifier, DEPARTMENT_APPRAISER@code',
  concluded_by  varchar(150) null,
  concluded_at  datetime(6) null,
  silent_reason varchar(2000) null comment 'why it was closed over without an answer',
  version       int         not null default 0,
  primary key (round_id, assignee_key),
  constraint assignment_of_round foreign key (round_id) references review_round (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table finding (
  round_id     bigint      not null,
  assignee_key varchar(40) character set ascii collate ascii_bin not null,
  subject      varchar(40) character set ascii collate ascii_bin not null comment 'criterion number (verification) or indicator id (appraisal)',
  verdict      varchar(16) character set ascii collate ascii_bin null comment 'null: not yet judged',
  remark       varchar(4000) not null default '',
  recorded_by  varchar(150) null,
  recorded_at  datetime(6) null,
  version      int         not null default 0,
  primary key (round_id, assignee_key, subject),
  constraint finding_of_assignment foreign key (round_id, assignee_key) references review_assignment (round_id, assignee_key)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- The province officer's combined finding per criterion.
create table combined_finding (
  round_id     bigint      not null,
  criterion_no int         not null,
  verdict      varchar(16) character set ascii collate ascii_bin not null,
  remark       varchar(4000) not null default '',
  primary key (round_id, criterion_no),
  constraint combined_of_round foreign key (round_id) references review_round (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
