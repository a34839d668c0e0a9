-- Mails to be sent, sent and given up: of one notice, or of a day's notices of a person.
create table mail (
  id              bigint       not null auto_increment primary key,
  message_key     char(36)     character set ascii collate ascii_bin not null comment 'the Message-ID is made of it: a mail handed over twice is recognised as the same',
  person_id       bigint       not null,
  notice_id       bigint       null comment 'null: a digest',
  digest_on       date         null comment 'day of a digest, by the clock of the portal',
  state           varchar(12)  character set ascii collate ascii_bin not null comment 'GATHERING, WAITING, SENT, REFUSED, GIVEN_UP, DROPPED',
  attempts        int          not null default 0,
  next_attempt_at datetime(6)  not null comment 'real time; while a node sends it, when another may try; once it has failed, when',
  not_before      datetime(6)  null comment 'by the clock of the portal: end of the quiet hours',
  sent_at         datetime(6)  null comment 'real time',
  last_error      varchar(500) not null default '',
  constraint mail_of_notice unique (notice_id),
  constraint mail_of_day unique (person_id, digest_on),
  constraint mail_tells_notice foreign key (notice_id) references notice (id) on delete cascade,
  constraint mail_to_person foreign key (person_id) references person (id),
  index mail_to_send (state, next_attempt_at, id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- Where and how a person is told beside the portal's own list. Without a row: no mail.
create table notice_preference (
  person_id   bigint       not null primary key,
  address     varchar(254) character set ascii collate ascii_bin not null comment 'may be empty: no mail',
  refused     boolean      not null default false comment 'a mail server said that nobody is at this address',
  language    char(2)      character set ascii collate ascii_bin not null,
  quiet_from  time         not null,
  quiet_to    time         not null comment 'the same as quiet_from: no quiet hours; may lie on the next day',
  constraint preference_of_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- How a person wants to be told of a kind, where that is not the usual.
create table notice_way (
  person_id bigint      not null,
  kind      varchar(24) character set ascii collate ascii_bin not null,
  way       varchar(8)  character set ascii collate ascii_bin not null,
  primary key (person_id, kind),
  constraint way_of_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
