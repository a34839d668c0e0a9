-- Who did what when. Also the timeline of a dossier. Append only.
create table audit_entry (
  seq         bigint       not null auto_increment primary key,
  subject     varchar(60)  character set ascii collate ascii_bin not null comment 'e.g. dossier:12',
  kind        varchar(60)  character set ascii collate ascii_bin not null comment 'key of the sentence: audit.<kind>',
  args        text         not null comment 'JSON array of texts that the sentence needs',
  audience    varchar(16)  character set ascii collate ascii_bin not null comment 'ALL, DISTRICT, PROVINCE: who may read it besides administrators',
  actor_id    bigint       null comment 'null: the system',
  actor_name  varchar(150) not null,
  business_at datetime(6)  not null comment 'by the clock of the portal (shifted in a demo)',
  real_at     datetime(6)  not null,
  index audit_by_subject (subject, seq),
  index audit_by_actor (actor_id, seq)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
