-- The registration of a commune for a year (form 1.1) and its answer: taken into a plan, or refused; the reasons of a
-- refusal end the dossier and stand there.
create table registration (
  dossier_id    bigint       not null primary key,
  letter_number varchar(40)  not null default '',
  letter_date   date         null,
  letter_signer varchar(150) not null default '',
  letter_file   bigint       null,
  sent_by       varchar(150) null comment 'null while it is being prepared',
  sent_at       datetime(6)  null,
  late          boolean      not null default false comment 'after the last day of the round; accepted all the same',
  accepted      boolean      null comment 'null until it is answered',
  plan_number   varchar(40)  not null default '' comment 'the plan that the commune is taken into',
  plan_date     date         null,
  answered_by   varchar(150) null,
  answered_at   datetime(6)  null,
  constraint registration_of_dossier foreign key (dossier_id) references dossier (id),
  constraint registration_letter foreign key (letter_file) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
