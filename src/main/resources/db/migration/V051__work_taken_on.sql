-- In a group of colleagues one may say "I do this". A courtesy, not a lock: it goes with the row.
alter table open_task
  add column taken_by   bigint       null comment 'person of the group who took it on',
  add column taken_name varchar(150) null comment 'as they were called then',
  add column taken_at   datetime(6)  null,
  add constraint open_task_taken foreign key (taken_by) references person (id);
