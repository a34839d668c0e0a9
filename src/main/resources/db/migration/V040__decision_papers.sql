-- What stands around a decision: the opinion of the Standing Committee before it, who signed and in what capacity, the
-- announcement and the certificate after it, and the corrections that follow. A decision itself is never changed.
create table committee_opinion (
  dossier_id     bigint        not null primary key,
  request_number varchar(40)   not null comment 'the letter that asked',
  requested_on   date          not null,
  number         varchar(40)   not null comment 'the letter that answered',
  answered_on    date          not null,
  stance         varchar(16)   character set ascii collate ascii_bin not null comment 'AGREED, CONDITIONS, DISAGREED',
  text           varchar(4000) not null default '',
  file_id        bigint        null,
  recorded_by    varchar(150)  not null,
  recorded_at    datetime(6)   not null,
  constraint opinion_of_dossier foreign key (dossier_id) references dossier (id),
  constraint opinion_letter foreign key (file_id) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

alter table decision
  add column signing_mark varchar(4)   character set ascii collate ascii_bin null comment 'TM, KT, TUQ; null: in their own right' after signer,
  add column position     varchar(150) not null default '' comment 'of who signed' after signing_mark,
  add column file_id      bigint       null comment 'the signed document, scanned',
  add constraint decision_file foreign key (file_id) references stored_file (id);

-- A correction (đính chính) by another document. Both the values before and the values that hold from now on, all of
-- them, so that the newest correction alone says what is right.
create table decision_correction (
  id           bigint        not null auto_increment primary key,
  decision_id  bigint        not null,
  number       varchar(40)   not null,
  decided_on   date          not null,
  signer       varchar(150)  not null,
  signing_mark varchar(4)    character set ascii collate ascii_bin null,
  position     varchar(150)  not null,
  reason       varchar(4000) not null,
  was_number   varchar(40)   not null,
  was_on       date          not null,
  was_signer   varchar(150)  not null,
  was_name     varchar(100)  not null,
  right_number varchar(40)   not null,
  right_on     date          not null,
  right_signer varchar(150)  not null,
  right_name   varchar(100)  not null,
  recorded_by  varchar(150)  not null,
  recorded_at  datetime(6)   not null,
  index correction_by_decision (decision_id),
  constraint correction_of_decision foreign key (decision_id) references decision (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- How a recognition was made public, and when the certificate was handed over.
create table decision_announcement (
  decision_id  bigint       not null primary key,
  announced_on date         not null,
  media        varchar(500) not null,
  ceremony     boolean      not null,
  handed_on    date         null comment 'the certificate; null: not yet',
  recorded_by  varchar(150) not null,
  recorded_at  datetime(6)  not null,
  constraint announcement_of_decision foreign key (decision_id) references decision (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
