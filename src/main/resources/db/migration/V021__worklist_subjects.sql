-- A row of work is about a dossier, a village, a revocation: its subject says which. Rows about
-- something else than a dossier have no dossier.
alter table open_task
  add column subject varchar(40) character set ascii collate ascii_bin not null default '' comment 'what it is about, e.g. dossier:12, village:7' after id;

update open_task set subject = concat('dossier:', dossier_id);

alter table open_task
  alter column subject drop default,
  modify column dossier_id bigint null comment 'null: about something else than a dossier',
  modify column work_key varchar(60) character set ascii collate ascii_bin not null comment 'unique per subject: engine task, review assignment, ballot',
  add index open_task_by_dossier (dossier_id),
  drop index open_task_key,
  add constraint open_task_key unique (subject, work_key);
