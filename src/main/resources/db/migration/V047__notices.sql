-- What happened and who must be told. Written in the transaction of the step, in one batch; passed on to people afterwards.
create table news (
  id             bigint       not null auto_increment primary key,
  kind           varchar(24)  character set ascii collate ascii_bin not null,
  subject        varchar(40)  character set ascii collate ascii_bin not null comment 'what it is about, e.g. dossier:12, village:7',
  address        varchar(200) character set ascii collate ascii_bin not null comment 'where it leads, relative to the root',
  about          varchar(100) not null comment 'the subject as people call it: commune, or village and commune',
  receipt_number varchar(24)  character set ascii collate ascii_bin null,
  step_id        varchar(40)  character set ascii collate ascii_bin null,
  sentence       varchar(80)  character set ascii collate ascii_bin not null comment 'key of its words in the bundles',
  args           text         not null comment 'JSON list of texts',
  words          varchar(1000) not null comment 'what somebody wrote; may be empty',
  told           text         character set ascii collate ascii_bin not null comment 'actors, parted by blanks: ROLE@place or PERSON@id',
  but            bigint       null comment 'the person who did it is not told',
  once_key       varchar(120) character set ascii collate ascii_bin null comment 'a person is told only one of the news of the same key',
  created_at     datetime(6)  not null comment 'by the clock of the portal',
  passed_on_at   datetime(6)  null comment 'null until everybody has a notice; real time',
  index news_to_pass_on (passed_on_at, id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- One row for each person who is told of one thing.
create table notice (
  id         bigint       not null auto_increment primary key,
  news_id    bigint       not null,
  person_id  bigint       not null,
  kind       varchar(24)  character set ascii collate ascii_bin not null comment 'of the news; for the filter of the list',
  once_key   varchar(120) character set ascii collate ascii_bin null,
  created_at datetime(6)  not null comment 'of the news',
  read_at    datetime(6)  null comment 'by the clock of the portal',
  way        varchar(8)   character set ascii collate ascii_bin not null comment 'AT_ONCE, DIGEST or NONE: how a mail goes out',
  digest_id  bigint       null comment 'the mail of the day that tells it',
  constraint notice_once_a_person unique (news_id, person_id),
  constraint notice_once_a_key unique (person_id, once_key),
  constraint notice_of_news foreign key (news_id) references news (id) on delete cascade,
  constraint notice_of_person foreign key (person_id) references person (id),
  index notice_of_person_unread (person_id, read_at),
  index notice_of_person_newest (person_id, id),
  index notice_for_digest (way, digest_id, created_at)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
