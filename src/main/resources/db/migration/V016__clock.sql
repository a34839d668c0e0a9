-- The training clock of a demo: one row, how far the portal's time is from real time.
create table training_clock (
  id             int         not null primary key,
  offset_seconds bigint      not null,
  changed_at     datetime(6) not null comment 'real time',
  changed_by     varchar(150) not null
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
