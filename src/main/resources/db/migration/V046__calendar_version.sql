-- Who changes a day says which version of it they saw; every node compares the version of the whole calendar.
alter table calendar_day
  add column version bigint not null default 0 comment 'of the calendar when the day was entered or changed last';

create table calendar_version (
  id      int    not null primary key,
  version bigint not null comment 'counts the changes of the calendar'
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

insert into calendar_version (id, version) values (1, 1);
