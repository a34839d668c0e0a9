-- The whole procedure in three versions: who acts at each step of the models, how long it may take, what is enough.
-- A version lacks the steps it does not know: qd18-2022 has no registration, two-tier-2025 no district, and only they
-- know the revocation. What nobody could read in the decisions themselves is marked unconfirmed.
-- 'announce' and 'survey' are no steps of the model: they are the two works of hearResidents, side by side.
alter table procedure_step
  add column actor_place varchar(12) character set ascii collate ascii_bin null
    comment 'where the actor holds the role; null: the unit of the dossier at the level of the role' after actor;

set @q2540 = 'QĐ 2540/QĐ-TTg ngày 30/12/2016; theo trí nhớ, cần đối chiếu với nguyên văn';
set @q18 = 'QĐ 18/2022/QĐ-TTg ngày 02/8/2022; theo trí nhớ, cần đối chiếu với nguyên văn';
set @two = 'QĐ 18/2022/QĐ-TTg đọc cùng NĐ 131/2025/NĐ-CP ngày 12/6/2025; cơ quan thay cấp huyện chưa đọc được nguyên văn, cần đối chiếu';
set @report = 'Báo cáo 1333/BC-BCĐ ngày 15/06/2021, phần nhiệm vụ 6 tháng cuối năm';
set @villages = 'Thủ tục công nhận thôn, bản ở tỉnh khác (Thanh Hóa); theo trí nhớ, cần đối chiếu với quy định của tỉnh Điện Biên';

insert into procedure_version (id, name, source) values
  ('qd18-2022', 'Xét, công nhận, thu hồi theo Quyết định 18/2022/QĐ-TTg', 'Quyết định 18/2022/QĐ-TTg ngày 02/8/2022 của Thủ tướng Chính phủ'),
  ('two-tier-2025', 'Xét, công nhận, thu hồi khi không còn cấp huyện (từ 01/7/2025)', 'Quyết định 18/2022/QĐ-TTg ngày 02/8/2022; Nghị định 131/2025/NĐ-CP ngày 12/6/2025; Thông tư 13/2025/TT-BNNMT ngày 19/6/2025');

-- qd2540: the steps that V006 does not have yet.
insert into procedure_step (version_id, step_id, actor, duration, cutoff, source, confirmed) values
  ('qd2540', 'register',           'COMMUNE_OFFICER',  null, null,       'Văn bản đăng ký của UBND xã, mẫu 1.1; congdichvucong.phuyen.gov.vn', true),
  ('qd2540', 'answerRegistration', 'DISTRICT_OFFICER',    5, null,       '05 ngày làm việc; thủ tục đăng ký công bố tại krongno.daknong.gov.vn', true),
  ('qd2540', 'consult',            'COMMUNE_OFFICER',    20, null,       @q2540, false),
  ('qd2540', 'communeMeeting',     'COMMUNE_OFFICER',  null, 'COMMUNE',  @q2540, false),
  ('qd2540', 'hearResidents',      'DISTRICT_OFFICER',   15, null,       @q2540, false),
  ('qd2540', 'announce',           'DISTRICT_OFFICER',   15, null,       @q2540, false),
  ('qd2540', 'survey',             'FRONT_OFFICER',      15, null,       '15 ngày làm việc từ khi bắt đầu đến khi tổng hợp xong, theo một tỉnh; cần đối chiếu', false),
  ('qd2540', 'districtVote',       'DISTRICT_OFFICER', null, 'DISTRICT', @q2540, false),
  ('qd2540', 'resubmitProvince',   'DISTRICT_LEADER',  null, null,       @q2540, false),
  ('qd2540', 'opinion',            'PROVINCE_OFFICER', null, null,       'Báo cáo 1333/BC-BCĐ: đang xin ý kiến Ban Thường vụ Tỉnh ủy; không có trong QĐ 2540', false),
  ('qd2540', 'villageRequest',     'COMMUNE_LEADER',   null, null,       @villages, false),
  ('qd2540', 'villageVerify',      'DISTRICT_OFFICER',   15, null,       @villages, false),
  ('qd2540', 'villageDecide',      'DISTRICT_LEADER',     5, null,       @villages, false);

insert into procedure_step (version_id, step_id, actor, actor_place, duration, cutoff, source, confirmed) values
  ('qd18-2022', 'prepare',               'COMMUNE_OFFICER',  null,      null, 'COMMUNE',  @q18, false),
  ('qd18-2022', 'consult',               'COMMUNE_OFFICER',  null,        15, null,       @q18, false),
  ('qd18-2022', 'communeMeeting',        'COMMUNE_OFFICER',  null,      null, 'COMMUNE',  @q18, false),
  ('qd18-2022', 'file',                  'COMMUNE_LEADER',   null,      null, 'COMMUNE',  @q18, false),
  ('qd18-2022', 'receiveDistrict',       'DISTRICT_OFFICER', null,         3, null,       @q18, false),
  ('qd18-2022', 'supplement',            'COMMUNE_OFFICER',  null,      null, 'COMMUNE',  @q18, false),
  ('qd18-2022', 'verify',                'DISTRICT_OFFICER', null,        15, null,       @q18, false),
  ('qd18-2022', 'hearResidents',         'DISTRICT_OFFICER', null,        15, null,       @q18, false),
  ('qd18-2022', 'announce',              'DISTRICT_OFFICER', null,        15, null,       @q18, false),
  ('qd18-2022', 'survey',                'FRONT_OFFICER',    null,        15, null,       'Hướng dẫn 90/HD-MTTW-BTT ngày 20/9/2022; cần đối chiếu', false),
  ('qd18-2022', 'districtVote',          'DISTRICT_OFFICER', null,      null, 'DISTRICT', @q18, false),
  ('qd18-2022', 'submitProvince',        'DISTRICT_LEADER',  null,      null, 'DISTRICT', @q18, false),
  ('qd18-2022', 'receiveProvince',       'DEPARTMENT_DESK',  'SNNPTNT',    3, null,       'UBND tỉnh giao Sở NN&PTNT tiếp nhận hồ sơ; snnptnt các tỉnh, QĐ 18/2022/QĐ-TTg', true),
  ('qd18-2022', 'supplementForProvince', 'COMMUNE_OFFICER',  null,      null, null,       @q18, false),
  ('qd18-2022', 'resubmitProvince',      'DISTRICT_LEADER',  null,      null, null,       @q18, false),
  ('qd18-2022', 'appraise',              'DEPARTMENT_DESK',  'SNNPTNT',   15, null,       @q18, false),
  ('qd18-2022', 'appraisalReport',       'DEPARTMENT_DESK',  'SNNPTNT',    5, null,       @q18, false),
  ('qd18-2022', 'council',               'COUNCIL_SECRETARY', null,     null, null,       'Theo ngày họp Hội đồng', false),
  ('qd18-2022', 'opinion',               'DEPARTMENT_DESK',  'SNNPTNT', null, null,       'Theo thực tế của tỉnh Điện Biên; không có trong QĐ 18/2022/QĐ-TTg', false),
  ('qd18-2022', 'decide',                'PROVINCE_LEADER',  null,         5, null,       @q18, false),
  ('qd18-2022', 'villageRequest',        'COMMUNE_LEADER',   null,      null, null,       @villages, false),
  ('qd18-2022', 'villageVerify',         'DISTRICT_OFFICER', null,        15, null,       @villages, false),
  ('qd18-2022', 'villageDecide',         'DISTRICT_LEADER',  null,         5, null,       @villages, false),
  ('qd18-2022', 'revokePropose',         'DEPARTMENT_DESK',  'SNNPTNT', null, null,       'QĐ 18/2022/QĐ-TTg, Điều 23 và khoản 1 Điều 24; chi tiết cần đối chiếu', false),
  ('qd18-2022', 'revokeHear',            'COMMUNE_LEADER',   null,        10, null,       @q18, false),
  ('qd18-2022', 'revokeDecide',          'PROVINCE_LEADER',  null,         5, null,       @q18, false),
  ('two-tier-2025', 'prepare',               'COMMUNE_OFFICER',   null, null, 'COMMUNE', @two, false),
  ('two-tier-2025', 'consult',               'COMMUNE_OFFICER',   null,   15, null,      @two, false),
  ('two-tier-2025', 'communeMeeting',        'COMMUNE_OFFICER',   null, null, 'COMMUNE', @two, false),
  ('two-tier-2025', 'file',                  'COMMUNE_LEADER',    null, null, 'COMMUNE', @two, false),
  ('two-tier-2025', 'receiveProvince',       'PROVINCE_OFFICER',  null,    3, null,      @two, false),
  ('two-tier-2025', 'supplementForProvince', 'COMMUNE_OFFICER',   null, null, null,      @two, false),
  ('two-tier-2025', 'appraise',              'PROVINCE_OFFICER',  null,   15, null,      @two, false),
  ('two-tier-2025', 'appraisalReport',       'PROVINCE_OFFICER',  null,    5, null,      @two, false),
  ('two-tier-2025', 'council',               'COUNCIL_SECRETARY', null, null, null,      'Theo ngày họp Hội đồng', false),
  ('two-tier-2025', 'decide',                'PROVINCE_LEADER',   null,    5, null,      @two, false),
  ('two-tier-2025', 'villageRequest',        'COMMUNE_LEADER',    null, null, null,      @two, false),
  ('two-tier-2025', 'villageVerify',         'PROVINCE_OFFICER',  null,   15, null,      @two, false),
  ('two-tier-2025', 'villageDecide',         'PROVINCE_LEADER',   null,    5, null,      @two, false),
  ('two-tier-2025', 'revokePropose',         'PROVINCE_OFFICER',  null, null, null,      @two, false),
  ('two-tier-2025', 'revokeHear',            'COMMUNE_LEADER',    null,   10, null,      @two, false),
  ('two-tier-2025', 'revokeDecide',          'PROVINCE_LEADER',   null,    5, null,      @two, false);

-- Whether a step is taken is told by its row: the two settings that said so before are not needed.
delete from procedure_setting where name in ('standingCommittee.opinion', 'registration.answer');

insert into procedure_setting (version_id, name, value, unit, source, confirmed) values
  ('qd2540', 'consultation.announcements',  1, 'times',   @q2540, false),
  ('qd2540', 'council.secret',              1, 'yesNo',   'Bỏ phiếu kín theo thực tế các hội đồng; cần đối chiếu', false),
  ('qd2540', 'council.writtenOpinions',     1, 'yesNo',   @q2540, false),
  ('qd18-2022', 'council.quorum',          70, 'percent', @q18, false),
  ('qd18-2022', 'council.approval',        90, 'percent', @q18, false),
  ('qd18-2022', 'commune.approval',        90, 'percent', @q18, false),
  ('qd18-2022', 'district.approval',       90, 'percent', @q18, false),
  ('qd18-2022', 'consultation.notice',     15, 'days',    @q18, false),
  ('qd18-2022', 'consultation.announcements', 5, 'times', @q18, false),
  ('qd18-2022', 'district.announcements',   3, 'times',   @q18, false),
  ('qd18-2022', 'survey.householdsAsked',  70, 'percent', 'Hướng dẫn 90/HD-MTTW-BTT ngày 20/9/2022; tỷ lệ chưa tìm thấy, lấy theo Hướng dẫn 122/HD-MTTW-BTT', false),
  ('qd18-2022', 'survey.satisfied',        90, 'percent', 'Hướng dẫn 90/HD-MTTW-BTT ngày 20/9/2022; theo trí nhớ, cần đối chiếu', false),
  ('qd18-2022', 'verdict.basicallyMet',     1, 'yesNo',   'Thực tế công nhận của tỉnh Điện Biên các năm 2018-2023', true),
  ('qd18-2022', 'council.secret',           1, 'yesNo',   'Bỏ phiếu kín theo thực tế các hội đồng; cần đối chiếu', false),
  ('qd18-2022', 'council.writtenOpinions',  1, 'yesNo',   @q18, false),
  ('qd18-2022', 'revocation.share',        50, 'percent', 'QĐ 18/2022/QĐ-TTg: từ 50 % số tiêu chí trở lên không còn đạt', true),
  ('qd18-2022', 'revocation.shareWithKey', 30, 'percent', 'QĐ 18/2022/QĐ-TTg: từ 30 % đến dưới 50 % số tiêu chí không còn đạt, trong đó có tiêu chí bắt buộc', true),
  ('two-tier-2025', 'council.quorum',      70, 'percent', @two, false),
  ('two-tier-2025', 'council.approval',    90, 'percent', @two, false),
  ('two-tier-2025', 'commune.approval',    90, 'percent', @two, false),
  ('two-tier-2025', 'consultation.notice', 15, 'days',    @two, false),
  ('two-tier-2025', 'consultation.announcements', 5, 'times', @two, false),
  ('two-tier-2025', 'verdict.basicallyMet', 1, 'yesNo',   'Thực tế công nhận của tỉnh Điện Biên các năm 2018-2023', true),
  ('two-tier-2025', 'council.secret',       1, 'yesNo',   @two, false),
  ('two-tier-2025', 'council.writtenOpinions', 1, 'yesNo', @two, false),
  ('two-tier-2025', 'revocation.share',    50, 'percent', @two, false),
  ('two-tier-2025', 'revocation.shareWithKey', 30, 'percent', @two, false);
