-- Procedure version qd2540: rounds of 2017-2021 under Decision 2540/QĐ-TTg of 30/12/2016. Who acts at each step
-- of the model, how long it may take and what counts as enough, each with its source. What nobody could read in
-- the decision itself is marked unconfirmed: it is data, to be put right by the next version.
-- 'file' is no step of the model: it is the leader's part of prepare and of the supplements.
set @from_memory = 'QĐ 2540/QĐ-TTg ngày 30/12/2016; theo trí nhớ, cần đối chiếu với nguyên văn';
set @report = 'Báo cáo 1333/BC-BCĐ ngày 15/06/2021, phần nhiệm vụ 6 tháng cuối năm';

insert into procedure_version (id, name, source) values
  ('qd2540', 'Xét, công nhận xã đạt chuẩn nông thôn mới theo Quyết định 2540/QĐ-TTg', 'Quyết định 2540/QĐ-TTg ngày 30/12/2016 của Thủ tướng Chính phủ; Quyết định 455/QĐ-UBND ngày 25/5/2017 của UBND tỉnh Điện Biên');

insert into procedure_step (version_id, step_id, actor, duration, cutoff, source, confirmed) values
  ('qd2540', 'prepare',               'COMMUNE_OFFICER',      null, 'COMMUNE',  @report, true),
  ('qd2540', 'file',                  'COMMUNE_LEADER',       null, 'COMMUNE',  @report, true),
  ('qd2540', 'receiveDistrict',       'DISTRICT_OFFICER',        3, null,       @from_memory, false),
  ('qd2540', 'supplement',            'COMMUNE_OFFICER',      null, 'COMMUNE',  @from_memory, false),
  ('qd2540', 'verify',                'DISTRICT_OFFICER',       15, null,       '15 ngày làm việc kể từ ngày nhận đủ hồ sơ; thủ tục công bố tại tthc.thuathienhue.gov.vn', true),
  ('qd2540', 'submitProvince',        'DISTRICT_LEADER',      null, 'DISTRICT', @report, true),
  ('qd2540', 'receiveProvince',       'PROVINCE_OFFICER',        3, null,       @from_memory, false),
  ('qd2540', 'supplementForProvince', 'COMMUNE_OFFICER',      null, null,       @from_memory, false),
  ('qd2540', 'appraise',              'PROVINCE_OFFICER',       15, null,       'Thông tư 40/2014/TT-BNNPTNT: 15 ngày; theo QĐ 2540 cần đối chiếu', false),
  ('qd2540', 'appraisalReport',       'PROVINCE_OFFICER',        5, null,       @from_memory, false),
  ('qd2540', 'council',               'COUNCIL_SECRETARY',    null, null,       'Theo ngày họp Hội đồng', false),
  ('qd2540', 'decide',                'PROVINCE_LEADER',         5, null,       @from_memory, false);

insert into procedure_setting (version_id, name, value, unit, source, confirmed) values
  ('qd2540', 'council.quorum',           70, 'percent', @from_memory, false),
  ('qd2540', 'council.approval',         90, 'percent', @from_memory, false),
  ('qd2540', 'commune.approval',         90, 'percent', @from_memory, false),
  ('qd2540', 'district.approval',        90, 'percent', @from_memory, false),
  ('qd2540', 'registration.answer',       5, 'workingDays', 'Thủ tục đăng ký xã đạt chuẩn NTM công bố tại krongno.daknong.gov.vn', true),
  ('qd2540', 'consultation.notice',      20, 'days', @from_memory, false),
  ('qd2540', 'district.announcements',    3, 'times', 'Ít nhất 03 lần trên phương tiện thông tin của huyện; QĐ 2540, theo bài của báo địa phương 2018-2020', true),
  ('qd2540', 'survey.householdsAsked',   70, 'percent', 'Hướng dẫn 122/HD-MTTW-BTT ngày 16/01/2019, theo thực hiện ở Tây Ninh và Ninh Thuận; cần đối chiếu', false),
  ('qd2540', 'survey.satisfied',         80, 'percent', 'Hướng dẫn 122/HD-MTTW-BTT ngày 16/01/2019; theo trí nhớ, cần đối chiếu', false),
  ('qd2540', 'standingCommittee.opinion', 1, 'yesNo', 'Báo cáo 1333/BC-BCĐ: đang xin ý kiến Ban Thường vụ Tỉnh ủy; không có trong QĐ 2540', false),
  ('qd2540', 'verdict.basicallyMet',      1, 'yesNo', 'Thực tế công nhận của tỉnh Điện Biên các năm 2018-2023', true);
