-- Criteria sets: the law as data, each row with its source and how sure we are of it.
create table criteria_set (
  id         varchar(24)  character set ascii collate ascii_bin not null primary key comment 'e.g. xa-2016-2020',
  name       varchar(200) not null,
  level      varchar(16)  character set ascii collate ascii_bin not null comment 'NTM, NANG_CAO, KIEU_MAU',
  period     varchar(9)   character set ascii collate ascii_bin not null,
  source     varchar(500) not null,
  confirmed  boolean      not null
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table criterion (
  set_id     varchar(24)  character set ascii collate ascii_bin not null,
  no         int          not null,
  name       varchar(200) not null,
  group_no   int          not null,
  group_name varchar(200) not null,
  primary key (set_id, no),
  constraint criterion_of_set foreign key (set_id) references criteria_set (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table indicator (
  id               varchar(40)  character set ascii collate ascii_bin not null primary key comment 'set:no, e.g. xa-2016-2020:17.1',
  set_id           varchar(24)  character set ascii collate ascii_bin not null,
  criterion_no     int          not null,
  no               varchar(8)   character set ascii collate ascii_bin not null,
  position         int          not null,
  name             varchar(500) not null,
  value_type       varchar(16)  character set ascii collate ascii_bin not null comment 'BOOLEAN, PERCENT, PERCENT_DUAL, NUMBER, MONEY',
  operator         varchar(2)   character set ascii collate ascii_bin null comment '>=, <=, =',
  threshold        decimal(12,4) null comment 'null when left to the province or a yes/no indicator',
  second_threshold decimal(12,4) null comment 'the second share of PERCENT_DUAL',
  left_to_province boolean      not null,
  unit             varchar(60)  not null,
  lead_department  varchar(12)  character set ascii collate ascii_bin not null,
  co_departments   varchar(60)  character set ascii collate ascii_bin not null default '' comment 'codes parted by ;',
  source           varchar(500) not null,
  confidence       varchar(300) not null,
  constraint indicator_no unique (set_id, no),
  constraint indicator_of_criterion foreign key (set_id, criterion_no) references criterion (set_id, no),
  constraint indicator_lead foreign key (lead_department) references department (code)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
