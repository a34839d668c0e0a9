-- Stored files. The bytes lie on disk under their SHA-256; a file no row names is swept later.
create table stored_file (
  id          bigint       not null auto_increment primary key,
  sha256      char(64)     character set ascii collate ascii_bin not null,
  name        varchar(255) not null comment 'as the sender called it: data, never a path',
  media_type  varchar(100) character set ascii collate ascii_bin not null comment 'told by the content',
  size        bigint       not null,
  stored_by   bigint       not null,
  stored_at   datetime(6)  not null,
  index file_by_hash (sha256)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
