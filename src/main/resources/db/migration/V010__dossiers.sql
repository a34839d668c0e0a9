-- The dossier: one claim of one commune in one round. The record; the engine is only the itinerary.
create table dossier (
  id              bigint      not null auto_increment primary key,
  round_id        int         not null,
  commune_id      varchar(12) character set ascii collate ascii_bin not null,
  district_id     varchar(12) character set ascii collate ascii_bin not null,
  set_id          varchar(24) character set ascii collate ascii_bin not null comment 'pinned for ever',
  version_id      varchar(24) character set ascii collate ascii_bin not null comment 'pinned for ever',
  status          varchar(32) character set ascii collate ascii_bin not null,
  receipt_number  varchar(24) character set ascii collate ascii_bin null,
  commune_name    varchar(100) character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci not null comment 'as it was then',
  search          varchar(500) character set ascii collate ascii_bin not null,
  first_filed_at  datetime(6) null comment 'the first filing decides whether it was late',
  late            boolean     not null default false,
  status_since    datetime(6) not null,
  opened_at       datetime(6) not null,
  version         int         not null default 0,
  constraint dossier_key unique (round_id, commune_id),
  constraint dossier_receipt unique (receipt_number),
  constraint dossier_round foreign key (round_id) references round (id),
  constraint dossier_commune foreign key (commune_id) references unit (id),
  index dossier_by_district (district_id, status),
  index dossier_by_status (status, status_since)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- Last receipt number given out, per year.
create table receipt_counter (
  assessment_year int not null primary key,
  last_number     int not null
);

create table indicator_claim (
  dossier_id         bigint      not null,
  indicator_id       varchar(40) character set ascii collate ascii_bin not null,
  is_met             boolean     null comment 'yes/no indicators',
  numerator          decimal(18,4) null,
  denominator        decimal(18,4) null,
  second_numerator   decimal(18,4) null,
  second_denominator decimal(18,4) null,
  amount             decimal(18,4) null comment 'numbers and money',
  own_verdict        varchar(16) character set ascii collate ascii_bin null comment 'MET, BASICALLY_MET, NOT_MET, NOT_ASSESSED',
  reason             varchar(2000) not null default '',
  changed_by         varchar(150) not null,
  changed_at         datetime(6) not null,
  version            int         not null default 0,
  primary key (dossier_id, indicator_id),
  constraint claim_of_dossier foreign key (dossier_id) references dossier (id),
  constraint claim_indicator foreign key (indicator_id) references indicator (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- What an earlier source says of a criterion, e.g. "năm 2020 (Biểu 01)". Never a value.
create table criterion_note (
  dossier_id   bigint       not null,
  criterion_no int          not null,
  kind         varchar(40)  character set ascii collate ascii_bin not null comment 'REPORT_2020_MET, REPORT_2020_NOT_MET, REPORT_2020_DOUBTFUL',
  source       varchar(300) not null,
  primary key (dossier_id, criterion_no, kind),
  constraint note_of_dossier foreign key (dossier_id) references dossier (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table evidence (
  id           bigint      not null auto_increment primary key,
  dossier_id   bigint      not null,
  indicator_id varchar(40) character set ascii collate ascii_bin not null,
  file_id      bigint      not null,
  removed_at   datetime(6) null comment 'taken off again; kept because an earlier filing shows it',
  attached_by  varchar(150) not null,
  attached_at  datetime(6) not null,
  constraint evidence_of_dossier foreign key (dossier_id) references dossier (id),
  constraint evidence_indicator foreign key (indicator_id) references indicator (id),
  constraint evidence_file foreign key (file_id) references stored_file (id),
  index evidence_by_indicator (dossier_id, indicator_id),
  index evidence_by_file (file_id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- A filing with its signed letter (tờ trình).
create table filing (
  dossier_id    bigint       not null,
  filing_no     int          not null comment '1, 2, ...: first filing, filing again after a return',
  letter_number varchar(40)  not null,
  letter_date   date         not null,
  letter_signer varchar(150) not null,
  letter_file   bigint       not null,
  filed_by      varchar(150) not null,
  filed_at      datetime(6)  not null comment 'time of the first service call, Asia/Ho_Chi_Minh',
  recalled_at   datetime(6)  null,
  primary key (dossier_id, filing_no),
  constraint filing_of_dossier foreign key (dossier_id) references dossier (id),
  constraint filing_letter foreign key (letter_file) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- The claims as they stood at a filing; two filings side by side show what changed.
create table filed_claim (
  dossier_id         bigint      not null,
  filing_no          int         not null,
  indicator_id       varchar(40) character set ascii collate ascii_bin not null,
  is_met             boolean     null,
  numerator          decimal(18,4) null,
  denominator        decimal(18,4) null,
  second_numerator   decimal(18,4) null,
  second_denominator decimal(18,4) null,
  amount             decimal(18,4) null,
  own_verdict        varchar(16) character set ascii collate ascii_bin null,
  reason             varchar(2000) not null,
  evidence           text        not null comment 'ids of the evidence rows, ascending, parted by ,',
  primary key (dossier_id, filing_no, indicator_id),
  constraint filed_claim_of_filing foreign key (dossier_id, filing_no) references filing (dossier_id, filing_no)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- A return for supplement, by named indicator.
create table return_round (
  dossier_id  bigint       not null,
  return_no   int          not null,
  stage       varchar(12)  character set ascii collate ascii_bin not null comment 'DISTRICT, PROVINCE',
  instruction varchar(4000) not null default '',
  returned_by varchar(150) not null,
  returned_at datetime(6)  not null,
  answered_at datetime(6)  null,
  primary key (dossier_id, return_no),
  constraint return_of_dossier foreign key (dossier_id) references dossier (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table return_item (
  dossier_id   bigint       not null,
  return_no    int          not null,
  indicator_id varchar(40)  character set ascii collate ascii_bin not null,
  reason       varchar(2000) not null,
  primary key (dossier_id, return_no, indicator_id),
  constraint item_of_return foreign key (dossier_id, return_no) references return_round (dossier_id, return_no)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- Who may see or act on a dossier beside its own unit, and why.
create table dossier_grant (
  dossier_id bigint      not null,
  actor_key  varchar(40) character set ascii collate ascii_bin not null comment 'ROLE@place or PERSON@id',
  reason     varchar(40) character set ascii collate ascii_bin not null comment 'APPRAISAL, VERIFICATION, COUNCIL',
  primary key (dossier_id, actor_key),
  constraint grant_of_dossier foreign key (dossier_id) references dossier (id),
  index grant_by_actor (actor_key)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- The letter of the next filing, kept while it is being prepared so that nothing typed is lost.
create table draft_letter (
  dossier_id bigint       not null primary key,
  number     varchar(40)  not null default '',
  dated      date         null,
  signer     varchar(150) not null default '',
  file_id    bigint       null,
  constraint draft_letter_of_dossier foreign key (dossier_id) references dossier (id),
  constraint draft_letter_file foreign key (file_id) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
