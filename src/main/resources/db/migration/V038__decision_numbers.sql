-- The number of a document of the province's chair is given once a year, whatever the document is for: decisions, their
-- corrections, revocations. A correction may give a number back, so the decisions themselves no longer hold it unique.
create table decision_number (
  number      varchar(40) not null,
  number_year int         not null,
  subject     varchar(40) character set ascii collate ascii_bin not null comment 'whose it is, e.g. decision:12, correction:3',
  primary key (number, number_year),
  index number_by_subject (subject)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

insert into decision_number (number, number_year, subject)
select number, year(decided_on), concat('decision:', id) from decision
where number is not null and decided_on is not null;

alter table decision drop index decision_number;
