-- Versions of the procedure that an administrator makes: a draft is a copy, is edited, is published; publishing is
-- final. With each version the papers it asks for at a step, with their form numbers.
alter table procedure_version
  add column status        varchar(10)  character set ascii collate ascii_bin not null default 'PUBLISHED' comment 'DRAFT, PUBLISHED',
  add column in_force_from date         null,
  add column in_force_to   date         null comment 'the last day; null: still in force',
  add column copies        int          not null default 0 comment 'how many drafts were made of it and of its copies; a key is never used twice',
  add column made_from     varchar(24)  character set ascii collate ascii_bin null comment 'the version it was copied from',
  add constraint version_made_from foreign key (made_from) references procedure_version (id);

update procedure_version set in_force_from = '2016-12-30', in_force_to = '2022-08-01' where id = 'qd2540';
update procedure_version set in_force_from = '2022-08-02', in_force_to = '2025-06-30' where id = 'qd18-2022';
update procedure_version set in_force_from = '2025-07-01' where id = 'two-tier-2025';

alter table procedure_step
  modify column cutoff varchar(12) character set ascii collate ascii_bin null comment 'REGISTRATION, COMMUNE or DISTRICT: due at that cut-off of the round';
update procedure_step set cutoff = 'REGISTRATION' where step_id = 'register';

create table procedure_document (
  version_id  varchar(24)  character set ascii collate ascii_bin not null,
  step_id     varchar(40)  character set ascii collate ascii_bin not null comment 'the step that sends or makes it',
  code        varchar(40)  character set ascii collate ascii_bin not null,
  position    int          not null,
  name        varchar(300) not null,
  form_number varchar(40)  not null default '' comment 'as the law prints it, e.g. M2.1',
  required    boolean      not null,
  source      varchar(300) not null,
  confirmed   boolean      not null,
  primary key (version_id, step_id, code),
  constraint document_of_version foreign key (version_id) references procedure_version (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- The commune's papers are those of TT 40/2014/TT-BNNPTNT; the later decisions keep them, from memory.
set @tt40 = 'TT 40/2014/TT-BNNPTNT, thủ tục công bố ở Vĩnh Phúc; QĐ 2540/QĐ-TTg giữ các giấy tờ này theo trí nhớ, cần đối chiếu';
set @registration = 'Mẫu 1.1, thủ tục đăng ký xã đạt chuẩn NTM công bố ở Lâm Đồng, Phú Yên';
set @q2540 = 'QĐ 2540/QĐ-TTg ngày 30/12/2016; theo trí nhớ, cần đối chiếu với nguyên văn';
set @q18 = 'QĐ 18/2022/QĐ-TTg ngày 02/8/2022; theo trí nhớ, cần đối chiếu với nguyên văn';
set @two = 'QĐ 18/2022/QĐ-TTg đọc cùng NĐ 131/2025/NĐ-CP ngày 12/6/2025; cần đối chiếu với nguyên văn';
set @district = 'Mẫu số 05 theo hướng dẫn của tỉnh Thanh Hóa giai đoạn 2017-2020; cần đối chiếu';

insert into procedure_document (version_id, step_id, code, position, name, form_number, required, source, confirmed) values
  ('qd2540', 'register', 'registration', 1, 'Văn bản đăng ký xã đạt chuẩn nông thôn mới của UBND xã', 'Mẫu 1.1', true, @registration, true),
  ('qd2540', 'file', 'letter',   1, 'Tờ trình của UBND xã đề nghị thẩm tra, xét công nhận', 'M2.1', true, @tt40, false),
  ('qd2540', 'file', 'results',  2, 'Báo cáo kết quả thực hiện các tiêu chí, kèm biểu chi tiết', 'M3.1', true, @tt40, false),
  ('qd2540', 'file', 'comments', 3, 'Báo cáo tổng hợp ý kiến của các tổ chức, đoàn thể xã và nhân dân', 'M4.1', true, @tt40, false),
  ('qd2540', 'file', 'minutes',  4, 'Biên bản cuộc họp của Ban Chỉ đạo xã, Ban Quản lý xã, các Ban Phát triển thôn', 'M5.1', true, @tt40, false),
  ('qd2540', 'file', 'debts',    5, 'Báo cáo tình hình nợ đọng xây dựng cơ bản', '', true, @q2540, false),
  ('qd2540', 'submitProvince', 'letter',       1, 'Tờ trình của UBND huyện về việc thẩm định, xét, công nhận xã', 'Mẫu số 05', true, @district, false),
  ('qd2540', 'submitProvince', 'verification', 2, 'Báo cáo thẩm tra của huyện', '', true, @q2540, false),
  ('qd2540', 'submitProvince', 'comments',     3, 'Báo cáo tổng hợp ý kiến cấp huyện', '', true, @q2540, false),
  ('qd2540', 'submitProvince', 'survey',       4, 'Báo cáo kết quả lấy ý kiến về sự hài lòng của người dân của MTTQ huyện', '', true, @q2540, false),
  ('qd2540', 'submitProvince', 'minutes',      5, 'Biên bản họp Ban Chỉ đạo huyện', '', true, @q2540, false),
  ('qd2540', 'appraise',        'confirmation', 1, 'Văn bản xác nhận của từng sở, ngành', '', true, @q2540, false),
  ('qd2540', 'appraisalReport', 'report',       1, 'Báo cáo thẩm định', '', true, @q2540, false),
  ('qd2540', 'council', 'minutes', 1, 'Biên bản họp Hội đồng thẩm định', '', true, @q2540, false),
  ('qd2540', 'council', 'count',   2, 'Biên bản kiểm phiếu', '', true, @q2540, false),
  ('qd2540', 'decide', 'letter',      1, 'Tờ trình trình Chủ tịch UBND tỉnh', '', true, @q2540, false),
  ('qd2540', 'decide', 'decision',    2, 'Quyết định công nhận', '', true, @q2540, false),
  ('qd2540', 'decide', 'certificate', 3, 'Bằng công nhận', '', false, @q2540, false),
  ('qd18-2022', 'file', 'letter',   1, 'Tờ trình của UBND xã đề nghị thẩm tra, xét công nhận', '', true, @q18, false),
  ('qd18-2022', 'file', 'results',  2, 'Báo cáo kết quả thực hiện các tiêu chí, kèm biểu chi tiết', '', true, @q18, false),
  ('qd18-2022', 'file', 'comments', 3, 'Báo cáo tổng hợp ý kiến của các tổ chức, đoàn thể xã và nhân dân', '', true, @q18, false),
  ('qd18-2022', 'file', 'minutes',  4, 'Biên bản cuộc họp của Ban Chỉ đạo xã, Ban Quản lý xã, các Ban Phát triển thôn', '', true, @q18, false),
  ('qd18-2022', 'file', 'debts',    5, 'Báo cáo tình hình nợ đọng xây dựng cơ bản', '', true, @q18, false),
  ('qd18-2022', 'file', 'pictures', 6, 'Hình ảnh, đoạn phim minh họa kết quả xây dựng nông thôn mới của xã', '', false, @q18, false),
  ('qd18-2022', 'submitProvince', 'letter',       1, 'Tờ trình của UBND huyện về việc thẩm định, xét, công nhận xã', '', true, @q18, false),
  ('qd18-2022', 'submitProvince', 'verification', 2, 'Báo cáo thẩm tra của huyện', '', true, @q18, false),
  ('qd18-2022', 'submitProvince', 'comments',     3, 'Báo cáo tổng hợp ý kiến cấp huyện', '', true, @q18, false),
  ('qd18-2022', 'submitProvince', 'survey',       4, 'Báo cáo kết quả lấy ý kiến về sự hài lòng của người dân của MTTQ huyện', '', true, @q18, false),
  ('qd18-2022', 'submitProvince', 'minutes',      5, 'Biên bản họp Ban Chỉ đạo huyện', '', true, @q18, false),
  ('qd18-2022', 'appraise',        'confirmation', 1, 'Văn bản xác nhận của từng sở, ngành', '', true, @q18, false),
  ('qd18-2022', 'appraisalReport', 'report',       1, 'Báo cáo thẩm định', '', true, @q18, false),
  ('qd18-2022', 'council', 'minutes', 1, 'Biên bản họp Hội đồng thẩm định', '', true, @q18, false),
  ('qd18-2022', 'council', 'count',   2, 'Biên bản kiểm phiếu', '', true, @q18, false),
  ('qd18-2022', 'decide', 'letter',      1, 'Tờ trình của Sở Nông nghiệp và PTNT', '', true, @q18, false),
  ('qd18-2022', 'decide', 'decision',    2, 'Quyết định công nhận', '', true, @q18, false),
  ('qd18-2022', 'decide', 'certificate', 3, 'Bằng công nhận', '', false, @q18, false),
  ('two-tier-2025', 'file', 'letter',   1, 'Tờ trình của UBND xã đề nghị thẩm định, xét công nhận', '', true, @two, false),
  ('two-tier-2025', 'file', 'results',  2, 'Báo cáo kết quả thực hiện các tiêu chí, kèm biểu chi tiết', '', true, @two, false),
  ('two-tier-2025', 'file', 'comments', 3, 'Báo cáo tổng hợp ý kiến của các tổ chức, đoàn thể xã và nhân dân', '', true, @two, false),
  ('two-tier-2025', 'file', 'minutes',  4, 'Biên bản cuộc họp của xã', '', true, @two, false),
  ('two-tier-2025', 'file', 'debts',    5, 'Báo cáo tình hình nợ đọng xây dựng cơ bản', '', true, @two, false),
  ('two-tier-2025', 'file', 'pictures', 6, 'Hình ảnh, đoạn phim minh họa kết quả xây dựng nông thôn mới của xã', '', false, @two, false),
  ('two-tier-2025', 'appraise',        'confirmation', 1, 'Văn bản xác nhận của từng sở, ngành', '', true, @two, false),
  ('two-tier-2025', 'appraisalReport', 'report',       1, 'Báo cáo thẩm định', '', true, @two, false),
  ('two-tier-2025', 'council', 'minutes', 1, 'Biên bản họp Hội đồng thẩm định', '', true, @two, false),
  ('two-tier-2025', 'council', 'count',   2, 'Biên bản kiểm phiếu', '', true, @two, false),
  ('two-tier-2025', 'decide', 'letter',      1, 'Tờ trình trình Chủ tịch UBND tỉnh', '', true, @two, false),
  ('two-tier-2025', 'decide', 'decision',    2, 'Quyết định công nhận', '', true, @two, false),
  ('two-tier-2025', 'decide', 'certificate', 3, 'Bằng công nhận', '', false, @two, false);
