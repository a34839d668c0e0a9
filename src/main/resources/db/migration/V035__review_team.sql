-- The verification team with its decision, field visits, findings by indicator, and the written
-- confirmation of each department.
alter table review_round
  add column decision_number varchar(40) not null default '' comment 'Quyết định thành lập Đoàn thẩm tra' after opened_at,
  add column decision_date date null after decision_number;

alter table review_assignment
  add column confirmation_number varchar(40) not null default '' comment 'văn bản xác nhận của sở, ngành' after silent_reason,
  add column confirmation_date date null after confirmation_number,
  add column confirmation_file bigint null after confirmation_date,
  add constraint assignment_confirmation foreign key (confirmation_file) references stored_file (id);

create table field_visit (
  id           bigint        not null auto_increment primary key,
  round_id     bigint        not null,
  visited_on   date          not null,
  participants varchar(1000) not null,
  notes        varchar(4000) not null,
  recorded_by  varchar(150)  not null,
  recorded_at  datetime(6)   not null,
  constraint visit_of_round foreign key (round_id) references review_round (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table field_visit_file (
  visit_id bigint not null,
  file_id  bigint not null,
  primary key (visit_id, file_id),
  constraint file_of_visit foreign key (visit_id) references field_visit (id),
  constraint visit_file foreign key (file_id) references stored_file (id)
);

-- Verifications under way get their indicators too.
insert ignore into finding (round_id, assignee_key, subject)
select f.round_id, f.assignee_key, i.id
from finding f
join review_round r on r.id = f.round_id
join dossier d on d.id = r.dossier_id
join indicator i on i.set_id = d.set_id and cast(i.criterion_no as char character set ascii) = f.subject and not i.whole_criterion
where r.stage = 'VERIFICATION' and r.closed_at is null;
