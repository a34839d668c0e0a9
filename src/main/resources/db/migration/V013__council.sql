-- The provincial appraisal council: members, sessions, attendance, ballots.
create table council_member (
  id         int         not null auto_increment primary key,
  person_id  bigint      not null,
  chair      boolean     not null default false,
  appointed_on date      not null,
  left_on    date        null,
  constraint council_person unique (person_id, appointed_on),
  constraint council_member_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table council_session (
  id        int         not null auto_increment primary key,
  held_on   date        not null,
  place     varchar(200) not null,
  status    varchar(10) character set ascii collate ascii_bin not null comment 'PLANNED, OPEN, CLOSED',
  opened_at datetime(6) null,
  closed_at datetime(6) null,
  version   int         not null default 0
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table agenda_item (
  id         int         not null auto_increment primary key,
  session_id int         not null,
  dossier_id bigint      not null,
  position   int         not null,
  outcome    varchar(16) character set ascii collate ascii_bin null comment 'null until closed; PASSED, NOT_PASSED, NO_QUORUM',
  appointed  int         null,
  present    int         null,
  votes_for  int         null,
  against    int         null,
  abstained  int         null,
  constraint agenda_once unique (session_id, dossier_id),
  constraint agenda_session foreign key (session_id) references council_session (id),
  constraint agenda_dossier foreign key (dossier_id) references dossier (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table attendance (
  session_id int     not null,
  member_id  int     not null,
  present    boolean not null,
  primary key (session_id, member_id),
  constraint attendance_session foreign key (session_id) references council_session (id),
  constraint attendance_member foreign key (member_id) references council_member (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- That a member has voted is kept here; what was voted lies in ballot, which knows no member, time or order.
create table ballot_taken (
  agenda_item_id int not null,
  member_id      int not null,
  primary key (agenda_item_id, member_id),
  constraint taken_item foreign key (agenda_item_id) references agenda_item (id),
  constraint taken_member foreign key (member_id) references council_member (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table ballot (
  id             binary(16)  not null primary key comment 'random',
  agenda_item_id int         not null,
  choice         varchar(10) character set ascii collate ascii_bin not null comment 'FOR, AGAINST, ABSTAIN',
  constraint ballot_item foreign key (agenda_item_id) references agenda_item (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
