-- Days on which offices do not work although they are Mondays to Fridays, and days of a weekend on which they do.
create table calendar_day (
  day       date         not null primary key,
  kind      varchar(16)  character set ascii collate ascii_bin not null comment 'HOLIDAY, COMPENSATION, LOCAL: off; MADE_UP: a Saturday that is worked',
  name      varchar(150) not null comment 'e.g. Tết Nguyên đán',
  source    varchar(300) not null,
  confirmed boolean      not null comment 'announced, or checked by a person against the announcement'
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
