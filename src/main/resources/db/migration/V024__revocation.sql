-- The re-check of a recognised commune and the revocation that may follow (QĐ 18/2022/QĐ-TTg). What the chair rules is a
-- row of the register beside all other decisions (outcome REVOKED or KEPT), so that a number is given once a year.
create table revocation (
  id            bigint       not null auto_increment primary key,
  decision_id   bigint       not null comment 'the recognition in question',
  set_id        varchar(24)  character set ascii collate ascii_bin not null comment 'the yardstick',
  version_id    varchar(24)  character set ascii collate ascii_bin not null,
  heard_unit_id varchar(12)  character set ascii collate ascii_bin not null comment 'who answers: the commune, or the unit it was merged into',
  status        varchar(12)  character set ascii collate ascii_bin not null comment 'CHECKING, HEARING, DECIDING, NO_GROUNDS, KEPT, REVOKED',
  status_since  datetime(6)  not null,
  opened_at     datetime(6)  not null,
  proposal      varchar(4000) not null default '' comment 'why it is proposed, or why the re-check ends without',
  proposed_at   datetime(6)  null,
  hearing_due   datetime(6)  null,
  answer        varchar(4000) not null default '',
  answered_at   datetime(6)  null,
  answered_late boolean      not null default false,
  ruling_id     bigint       null comment 'the decision that ends it',
  running       bigint       as (case when status in ('CHECKING', 'HEARING', 'DECIDING') then decision_id end) persistent,
  constraint revocation_running unique (running),
  constraint revocation_decision foreign key (decision_id) references decision (id),
  constraint revocation_set foreign key (set_id) references criteria_set (id),
  constraint revocation_version foreign key (version_id) references procedure_version (id),
  constraint revocation_heard foreign key (heard_unit_id) references unit (id),
  constraint revocation_ruling foreign key (ruling_id) references decision (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table revocation_finding (
  revocation_id bigint       not null,
  criterion_no  int          not null,
  met           boolean      not null,
  note          varchar(2000) not null default '',
  primary key (revocation_id, criterion_no),
  constraint finding_of_revocation foreign key (revocation_id) references revocation (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
