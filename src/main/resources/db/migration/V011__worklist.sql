-- One row per thing a person or group must do. Opened and closed in the transaction of the step.
create table open_task (
  id             bigint       not null auto_increment primary key,
  dossier_id     bigint       not null,
  step_id        varchar(40)  character set ascii collate ascii_bin not null comment 'step of the model, or a piece of work inside it',
  work_key       varchar(60)  character set ascii collate ascii_bin not null comment 'unique per dossier: engine task, review assignment, ballot',
  actor_key      varchar(40)  character set ascii collate ascii_bin not null comment 'ROLE@place or PERSON@id',
  commune_id     varchar(12)  character set ascii collate ascii_bin not null,
  district_id    varchar(12)  character set ascii collate ascii_bin not null,
  commune_name   varchar(100) character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci not null,
  receipt_number varchar(24)  character set ascii collate ascii_bin null,
  search         varchar(500) character set ascii collate ascii_bin not null,
  opened_at      datetime(6)  not null,
  due_at         datetime(6)  null,
  due_order      datetime(6)  as (coalesce(due_at, timestamp'9999-12-31 00:00:00')) persistent comment 'without a time limit last',
  constraint open_task_key unique (dossier_id, work_key),
  constraint open_task_dossier foreign key (dossier_id) references dossier (id),
  index open_task_by_actor (actor_key, due_order, id),
  index open_task_by_district (district_id, due_order, id),
  index open_task_by_commune (commune_id, due_order, id),
  index open_task_by_due (due_order, id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
