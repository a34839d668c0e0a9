-- In a group of colleagues one may say "I do this". A courtesy, not a lock: it goes with the row.
alter table open_task
  add column claimed_by   bigint       null comment 'person of the group who took it on',
  add column claimed_name varchar(150) null comment 'as they were called then',
  add column claimed_at   datetime(6)  null,
  add constraint open_task_claimed foreign key (claimed_by) references person (id);
