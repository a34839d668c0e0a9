-- People who sign in, and the offices they hold. A person may hold several.
create table person (
  id                   bigint       not null auto_increment primary key,
  username             varchar(60)  character set ascii collate ascii_general_ci not null,
  display_name         varchar(150) not null,
  phone                varchar(20)  not null default '',
  search               varchar(300) character set ascii collate ascii_bin not null comment 'both names and the phone, folded: no marks, d for đ, lower case',
  password_hash        varchar(100) character set ascii collate ascii_bin not null,
  must_change_password boolean      not null default false,
  closed               boolean      not null default false,
  demo                 boolean      not null default false comment 'made for a demo, with a known password: nobody signs in with it outside demo',
  version              int          not null default 0,
  constraint person_username unique (username),
  index person_by_name (display_name, id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table person_office (
  person_id bigint      not null,
  role      varchar(24) character set ascii collate ascii_bin not null,
  place     varchar(12) character set ascii collate ascii_bin not null comment 'id of the unit, or code of the department',
  primary key (person_id, role, place),
  constraint office_of_person foreign key (person_id) references person (id),
  index office_holders (role, place)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;
