-- Who does the work of whom, from which day to which: a person who is away names a colleague.
create table substitution (
  id            bigint        not null auto_increment primary key,
  absent_id     bigint        not null,
  substitute_id bigint        not null,
  from_day      date          not null,
  until_day     date          not null comment 'the last day, inclusive',
  reason        varchar(500)  not null,
  named_by      varchar(150)  not null,
  named_at      datetime(6)   not null,
  revoked_by    varchar(150)  null,
  revoked_at    datetime(6)   null,
  constraint substitution_absent foreign key (absent_id) references person (id),
  constraint substitution_substitute foreign key (substitute_id) references person (id),
  index substitution_by_substitute (substitute_id, until_day),
  index substitution_by_absent (absent_id, until_day)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
