-- Directory of units on a time axis. Codes were reused with another meaning after July 2025, so the
-- official code is no key: id is the code for its first holder, "code/year" for a later one.
create table unit (
  id          varchar(12)  character set ascii collate ascii_bin not null primary key,
  code        varchar(8)   character set ascii collate ascii_bin not null,
  level       varchar(10)  character set ascii collate ascii_bin not null comment 'PROVINCE, DISTRICT, COMMUNE',
  kind        varchar(12)  character set ascii collate ascii_bin not null comment 'TINH, HUYEN, THI_XA, THANH_PHO, XA, PHUONG, THI_TRAN',
  name        varchar(100) character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci not null comment 'without the kind',
  parent_id   varchar(12)  character set ascii collate ascii_bin null,
  position    int          not null comment 'order in which the province prints it',
  valid_from  date         not null,
  valid_to    date         null comment 'last day, null = still valid',
  successor_id varchar(12) character set ascii collate ascii_bin null comment 'unit it was merged into',
  search      varchar(400) character set ascii collate ascii_bin not null comment 'name and aliases, folded: no marks, d for đ, lower case',
  source      varchar(500) not null,
  confirmed   boolean      not null,
  constraint unit_code_period unique (code, valid_from),
  constraint unit_parent foreign key (parent_id) references unit (id),
  index unit_by_level (level, position)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table unit_alias (
  unit_id varchar(12)  character set ascii collate ascii_bin not null,
  alias   varchar(100) character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci not null,
  source  varchar(200) not null,
  primary key (unit_id, alias),
  constraint alias_of_unit foreign key (unit_id) references unit (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table department (
  code     varchar(12)  character set ascii collate ascii_bin not null primary key,
  name     varchar(150) not null,
  position int          not null
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
