-- A return names indicators, single files of evidence and documents, each for a reason from a list
-- and in words. It may also come out of a running verification or appraisal.
create table return_reason (
  code       varchar(24)  character set ascii collate ascii_bin not null primary key,
  wording    varchar(300) not null comment 'as it stands in the request for supplement',
  position   int          not null,
  needs_text boolean      not null default false comment 'says nothing without words of its own',
  active     boolean      not null default true comment 'offered for new returns'
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

insert into return_reason (code, wording, position, needs_text) values
  ('MISSING',      'Thiếu tài liệu minh chứng', 10, false),
  ('UNREADABLE',   'Tài liệu mờ, thiếu trang hoặc không mở được', 20, false),
  ('UNSIGNED',     'Tài liệu chưa được ký, đóng dấu của cơ quan có thẩm quyền', 30, false),
  ('WRONG_PERIOD', 'Số liệu không đúng thời điểm, thời kỳ xét', 40, false),
  ('MISMATCH',     'Số liệu không khớp với tài liệu minh chứng', 50, true),
  ('WRONG_FORM',   'Không đúng mẫu, thể thức văn bản', 60, false),
  ('UNEXPLAINED',  'Chưa giải trình rõ cách tính, căn cứ đánh giá', 70, false),
  ('OTHER',        'Lý do khác', 80, true);

alter table return_item
  add column kind varchar(12) character set ascii collate ascii_bin not null default 'INDICATOR' comment 'INDICATOR, FILE, DOCUMENT' after return_no,
  change column indicator_id item_key varchar(40) character set ascii collate ascii_bin not null comment 'id of an indicator, id of an evidence row, name of a document',
  add column reason_code varchar(24) character set ascii collate ascii_bin null after item_key,
  drop primary key,
  add primary key (dossier_id, return_no, kind, item_key),
  add constraint item_reason foreign key (reason_code) references return_reason (code);
alter table return_item alter column kind drop default;

alter table return_round
  modify column stage varchar(12) character set ascii collate ascii_bin not null comment 'DISTRICT, PROVINCE: at reception; VERIFICATION, APPRAISAL: while the review goes on',
  add column answered_filing int null comment 'number of the filing that answers it' after answered_at;
