-- The council room: substitutes, conflicts of interest, secret or open ballot, written opinions, paper ballots,
-- recognition against an unmet criterion.

-- Figures that every version needs; where a version brings its own, that one stays.
insert ignore into procedure_setting (version_id, name, value, unit, source, confirmed)
select id, 'council.secret', 1, 'yesNo', 'Bỏ phiếu kín từng xã theo thực tế các kỳ họp; Quyết định 2540/QĐ-TTg chưa đối chiếu', false
from procedure_version
union all
select id, 'council.writtenOpinions', 1, 'yesNo', 'Thành viên vắng mặt gửi ý kiến bằng văn bản; cần đối chiếu với quy chế của Hội đồng', false
from procedure_version
union all
select id, 'council.entitled', 50, 'percent', 'Văn bản không quy định khi thành viên không được biểu quyết; cổng đặt, cần Hội đồng xác nhận', false
from procedure_version;

alter table council_session
  add column secret        boolean       null comment 'null: as the version of each dossier says',
  add column secret_reason varchar(500)  not null default '' comment 'why this session departs from the version';

alter table agenda_item
  add column secret       boolean       not null default true comment 'fixed when it was put on the agenda',
  add column unmet_reason varchar(2000) not null default '' comment 'why the council may recognise against an unmet criterion',
  add column unmet_by     varchar(150)  null,
  add column entitled     int           null comment 'of those present, who may vote on this dossier',
  add column votes_basic  int           null,
  add column invalid      int           null,
  modify column present   int           null comment 'present at the session, in person or by a written opinion';
update agenda_item set entitled = present, votes_basic = 0, invalid = 0 where outcome is not null;

-- A substitute stands in for a member between two days, or at one session.
create table council_substitute (
  id         int    not null auto_increment primary key,
  member_id  int    not null,
  person_id  bigint not null,
  from_day   date   not null,
  until_day  date   null,
  session_id int    null comment 'not null: at this session only',
  constraint substitute_member foreign key (member_id) references council_member (id),
  constraint substitute_person foreign key (person_id) references person (id),
  constraint substitute_session foreign key (session_id) references council_session (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- One row is one seat: the member sits on it or a substitute, never both.
alter table attendance
  add column substitute_id int null comment 'who sits for the member',
  add constraint attendance_substitute foreign key (substitute_id) references council_substitute (id);

-- From the opening on the roll is fixed: sessions already opened get the rows of those who were absent.
insert ignore into attendance (session_id, member_id, present)
select s.id, m.id, false
from council_session s
join council_member m on m.appointed_on <= s.held_on and (m.left_on is null or m.left_on >= s.held_on)
where s.status <> 'PLANNED';

-- Who may not vote on a dossier, and why. Found ones are fixed when the session is opened.
create table agenda_conflict (
  agenda_item_id int          not null,
  person_id      bigint       not null,
  kind           varchar(16)  character set ascii collate ascii_bin not null comment 'FILED, VERIFIED, APPRAISED, REGISTERED, UNIT, DECLARED',
  reason         varchar(500) not null default '' comment 'of a declared one',
  primary key (agenda_item_id, person_id, kind),
  constraint conflict_item foreign key (agenda_item_id) references agenda_item (id) on delete cascade,
  constraint conflict_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- Open ballots stand with the person; secret ones lie in ballot, which knows nobody.
create table open_ballot (
  agenda_item_id int         not null,
  member_id      int         not null,
  person_id      bigint      not null,
  choice         varchar(10) character set ascii collate ascii_bin not null comment 'FOR, FOR_BASIC, AGAINST, ABSTAIN',
  primary key (agenda_item_id, member_id),
  constraint open_taken foreign key (agenda_item_id, member_id) references ballot_taken (agenda_item_id, member_id),
  constraint open_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- The opinion that an absent member sent in writing. Late ones are kept and never counted.
create table written_opinion (
  agenda_item_id int         not null,
  member_id      int         not null,
  choice         varchar(10) character set ascii collate ascii_bin not null,
  file_id        bigint      not null,
  received_at    datetime(6) not null,
  recorded_by    varchar(150) not null,
  late           boolean     not null,
  counted        boolean     not null default false comment 'set when the session is opened and the member is absent',
  primary key (agenda_item_id, member_id),
  constraint opinion_item foreign key (agenda_item_id) references agenda_item (id) on delete cascade,
  constraint opinion_member foreign key (member_id) references council_member (id),
  constraint opinion_file foreign key (file_id) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- Ballots on paper, counted by the secretary, in place of electronic ones.
create table paper_count (
  agenda_item_id int          not null primary key,
  votes_for      int          not null,
  votes_basic    int          not null,
  against        int          not null,
  abstained      int          not null,
  invalid        int          not null,
  file_id        bigint       not null comment 'the scanned sheet',
  entered_by     varchar(150) not null,
  entered_at     datetime(6)  not null,
  constraint paper_item foreign key (agenda_item_id) references agenda_item (id),
  constraint paper_file foreign key (file_id) references stored_file (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
