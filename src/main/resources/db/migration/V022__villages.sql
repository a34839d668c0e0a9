-- Villages (thôn, bản), their criteria sets, what communes ask for them and what was decided. A village belongs to the
-- commune of its time; "bare" is the folded name without thôn, bản, ...: two spellings of one name have the same.
create table village (
  id         bigint       not null auto_increment primary key,
  commune_id varchar(12)  character set ascii collate ascii_bin not null,
  name       varchar(100) not null comment 'with its kind: Bản Cò Chạy 1',
  bare       varchar(100) character set ascii collate ascii_bin not null,
  search     varchar(400) character set ascii collate ascii_bin not null comment 'name and aliases, folded',
  source     varchar(300) not null,
  constraint village_name unique (commune_id, name),
  constraint village_commune foreign key (commune_id) references unit (id),
  index village_by_bare (commune_id, bare)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table village_alias (
  village_id bigint       not null,
  alias      varchar(100) not null,
  bare       varchar(100) character set ascii collate ascii_bin not null,
  source     varchar(300) not null,
  primary key (village_id, alias),
  constraint village_alias_of foreign key (village_id) references village (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table village_criteria_set (
  id        varchar(24)  character set ascii collate ascii_bin not null primary key,
  level     varchar(16)  character set ascii collate ascii_bin not null comment 'NTM, KIEU_MAU',
  name      varchar(200) not null,
  source    varchar(500) not null,
  confirmed boolean      not null,
  position  int          not null comment 'the newest set of a level is the highest'
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table village_criterion (
  set_id varchar(24)  character set ascii collate ascii_bin not null,
  no     int          not null,
  name   varchar(200) not null,
  primary key (set_id, no),
  constraint village_criterion_of_set foreign key (set_id) references village_criteria_set (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- Which version of the procedure a year without a round follows.
create table village_procedure (
  from_year  int          not null primary key,
  version_id varchar(24)  character set ascii collate ascii_bin not null,
  source     varchar(300) not null,
  confirmed  boolean      not null
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table village_request (
  id              bigint       not null auto_increment primary key,
  village_id      bigint       not null,
  village_name    varchar(100) not null comment 'as it was then',
  commune_id      varchar(12)  character set ascii collate ascii_bin not null comment 'the commune that asks',
  commune_name    varchar(100) not null,
  district_id     varchar(12)  character set ascii collate ascii_bin not null comment 'the unit above it',
  level           varchar(16)  character set ascii collate ascii_bin not null,
  assessment_year int          not null,
  set_id          varchar(24)  character set ascii collate ascii_bin not null comment 'pinned for ever',
  version_id      varchar(24)  character set ascii collate ascii_bin not null comment 'pinned for ever',
  status          varchar(16)  character set ascii collate ascii_bin not null,
  status_since    datetime(6)  not null,
  opened_at       datetime(6)  not null,
  open_level      varchar(16)  character set ascii collate ascii_bin
    as (case when status in ('RECOGNISED', 'REFUSED', 'WITHDRAWN') then null else level end) persistent
    comment 'one request of a level at a time',
  constraint village_request_open unique (village_id, open_level),
  constraint village_request_of foreign key (village_id) references village (id),
  constraint village_request_set foreign key (set_id) references village_criteria_set (id),
  constraint village_request_version foreign key (version_id) references procedure_version (id),
  index village_request_by_commune (commune_id, status),
  index village_request_by_district (district_id, status)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- What the commune says of a criterion, and what the verification found.
create table village_verdict (
  request_id   bigint       not null,
  criterion_no int          not null,
  side         varchar(12)  character set ascii collate ascii_bin not null comment 'COMMUNE, VERIFICATION',
  verdict      varchar(16)  character set ascii collate ascii_bin null comment 'MET, BASICALLY_MET, NOT_MET, NOT_ASSESSED',
  note         varchar(2000) not null default '',
  changed_by   varchar(150) not null,
  changed_at   datetime(6)  not null,
  version      int          not null,
  primary key (request_id, criterion_no, side),
  constraint village_verdict_request foreign key (request_id) references village_request (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table village_evidence (
  id           bigint       not null auto_increment primary key,
  request_id   bigint       not null,
  criterion_no int          not null,
  file_id      bigint       not null,
  removed_at   datetime(6)  null comment 'taken off again; its readers may still open it',
  attached_by  varchar(150) not null,
  attached_at  datetime(6)  not null,
  constraint village_evidence_request foreign key (request_id) references village_request (id),
  constraint village_evidence_file foreign key (file_id) references stored_file (id),
  index village_evidence_by_request (request_id, criterion_no)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table village_return (
  request_id  bigint        not null,
  return_no   int           not null,
  instruction varchar(4000) not null,
  returned_by varchar(150)  not null,
  returned_at datetime(6)   not null,
  answered_at datetime(6)   null,
  primary key (request_id, return_no),
  constraint village_return_of_request foreign key (request_id) references village_request (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

create table village_return_item (
  request_id   bigint        not null,
  return_no    int           not null,
  criterion_no int           not null,
  reason       varchar(2000) not null,
  primary key (request_id, return_no, criterion_no),
  constraint village_item_of_return foreign key (request_id, return_no) references village_return (request_id, return_no)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- Decisions, and what an earlier source tells of them (then without a request, number or date).
create table village_decision (
  id              bigint       not null auto_increment primary key,
  request_id      bigint       null,
  village_id      bigint       not null,
  level           varchar(16)  character set ascii collate ascii_bin not null,
  assessment_year int          not null,
  outcome         varchar(12)  character set ascii collate ascii_bin not null comment 'RECOGNISED, REFUSED',
  number          varchar(40)  null,
  decided_on      date         null,
  signer          varchar(150) null,
  reasons         varchar(4000) not null default '',
  issuer_id       varchar(12)  character set ascii collate ascii_bin null comment 'unit whose number it is',
  source          varchar(300) not null default '',
  number_year     int          as (year(decided_on)) persistent,
  constraint village_decision_number unique (issuer_id, number, number_year),
  constraint village_decision_request unique (request_id),
  constraint village_decision_of_request foreign key (request_id) references village_request (id),
  constraint village_decision_of foreign key (village_id) references village (id),
  index village_decision_by_level (village_id, level, outcome)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

set @ntm = 'Quyết định 135/QĐ-UBND ngày 18/02/2019 của UBND tỉnh Điện Biên (Bộ tiêu chí thôn, bản nông thôn mới đến năm 2020): chưa đọc được nguyên văn. Tên tiêu chí theo trí nhớ về bộ tiêu chí thôn, bản của các tỉnh miền núi, cần đối chiếu';
set @model = 'Bộ tiêu chí thôn, bản nông thôn mới kiểu mẫu của tỉnh Điện Biên: chưa tìm thấy văn bản. Tên tiêu chí theo trí nhớ về bộ tiêu chí của các tỉnh khác, cần đối chiếu';
set @year = 'Hiệu lực của các quyết định về trình tự xét, công nhận; áp dụng cho thôn, bản cần đối chiếu với quy định của tỉnh';

insert into village_criteria_set (id, level, name, source, confirmed, position) values
  ('thon-ban-2020', 'NTM', 'Bộ tiêu chí thôn, bản đạt chuẩn nông thôn mới', @ntm, false, 1),
  ('thon-ban-km-2020', 'KIEU_MAU', 'Bộ tiêu chí thôn, bản nông thôn mới kiểu mẫu', @model, false, 1);

insert into village_criterion (set_id, no, name) values
  ('thon-ban-2020', 1, 'Giao thông'),
  ('thon-ban-2020', 2, 'Thủy lợi'),
  ('thon-ban-2020', 3, 'Điện'),
  ('thon-ban-2020', 4, 'Cơ sở vật chất văn hóa'),
  ('thon-ban-2020', 5, 'Thông tin và truyền thông'),
  ('thon-ban-2020', 6, 'Nhà ở dân cư'),
  ('thon-ban-2020', 7, 'Thu nhập'),
  ('thon-ban-2020', 8, 'Hộ nghèo'),
  ('thon-ban-2020', 9, 'Lao động có việc làm và tổ chức sản xuất'),
  ('thon-ban-2020', 10, 'Giáo dục'),
  ('thon-ban-2020', 11, 'Y tế'),
  ('thon-ban-2020', 12, 'Văn hóa'),
  ('thon-ban-2020', 13, 'Môi trường và an toàn thực phẩm'),
  ('thon-ban-2020', 14, 'Hệ thống chính trị, an ninh và trật tự xã hội'),
  ('thon-ban-km-2020', 1, 'Sản xuất, thu nhập và hộ nghèo'),
  ('thon-ban-km-2020', 2, 'Đường giao thông và nhà ở'),
  ('thon-ban-km-2020', 3, 'Vườn hộ và công trình phụ trợ'),
  ('thon-ban-km-2020', 4, 'Giáo dục, y tế, văn hóa'),
  ('thon-ban-km-2020', 5, 'Cảnh quan, môi trường'),
  ('thon-ban-km-2020', 6, 'An ninh, trật tự và hệ thống chính trị');

insert into village_procedure (from_year, version_id, source, confirmed) values
  (2017, 'qd2540', @year, false),
  (2022, 'qd18-2022', @year, false),
  (2025, 'two-tier-2025', @year, false);
