-- The 26 villages that report 1333/BC-BCĐ of 15/06/2021 prints as recognised by the end of 2020: 16 NTM, 10 kiểu mẫu. It gives
-- neither number nor date of the decisions. Where its footnote 2 spells a name otherwise than Biểu 02, that is an alias.
-- Of the villages recognised as kiểu mẫu the report does not tell when they were recognised as NTM.
set @report = 'Báo cáo 1333/BC-BCĐ ngày 15/06/2021, Biểu 02';
set @footnote = 'Báo cáo 1333/BC-BCĐ ngày 15/06/2021, chú thích 2';

insert into village (id, commune_id, name, bare, search, source) values
  (1, '03319', 'Bản Cò Chạy 1', 'co chay 1', 'ban co chay 1', @report),
  (2, '03319', 'Bản Cò Chạy 2', 'co chay 2', 'ban co chay 2', @report),
  (3, '03319', 'Bản Mường Pồn 1', 'muong pon 1', 'ban muong pon 1', @report),
  (4, '03319', 'Bản Mường Pồn 2', 'muong pon 2', 'ban muong pon 2', @report),
  (5, '03323', 'Bản Ten', 'ten', 'ban ten', @report),
  (6, '03323', 'Bản Tâu 3', 'tau 3', 'ban tau 3', @report),
  (7, '03364', 'Bản Nà Khoang', 'na khoang', 'ban na khoang', @report),
  (8, '03364', 'Bản Trung Tâm', 'trung tam', 'ban trung tam', @report),
  (9, '03364', 'Bản Na Phay 2', 'na phay 2', 'ban na phay 2', @report),
  (10, '03166', 'Bản Mới 1', 'moi 1', 'ban moi 1', @report),
  (11, '03166', 'Bản Mới 2', 'moi 2', 'ban moi 2', @report),
  (12, '03187', 'Bản Có', 'co', 'ban co ban pa co', @report),
  (13, '03187', 'Bản Nà Sự', 'na su', 'ban na su', @report),
  (14, '03187', 'Bản Cầu', 'cau', 'ban cau', @report),
  (15, '03187', 'Bản Nà Cang', 'na cang', 'ban na cang', @report),
  (16, '03187', 'Bản Nà Ín', 'na in', 'ban na in', @report),
  (17, '03328', 'Thôn Cộng Hòa', 'cong hoa', 'thon cong hoa', @report),
  (18, '03346', 'Thôn Việt Yên 4', 'viet yen 4', 'thon viet yen 4', @report),
  (19, '03349', 'Thôn A1', 'a1', 'thon a1', @report),
  (20, '03355', 'Thôn 10', '10', 'thon 10', @report),
  (21, '03352', 'Thôn Hợp Thành', 'hop thanh', 'thon hop thanh', @report),
  (22, '03343', 'Thôn Hoàng Công Chất', 'hoang cong chat', 'thon hoang cong chat', @report),
  (23, '03343', 'Bản Chiềng An', 'chieng an', 'ban chieng an', @report),
  (24, '03334', 'Thôn Đội 5', 'doi 5', 'thon doi 5', @report),
  (25, '03334', 'Thôn Đội 7', 'doi 7', 'thon doi 7', @report),
  (26, '03334', 'Thôn C9', 'c9', 'thon c9', @report);

insert into village_alias (village_id, alias, bare, source) values
  (6, 'Bản Tấu 3', 'tau 3', @footnote),
  (7, 'Bản Na Khoang', 'na khoang', @footnote),
  (12, 'Bản Pa Có', 'pa co', @footnote),
  (13, 'Bản Nà Sứ', 'na su', @footnote),
  (14, 'Bản Cấu', 'cau', @footnote);

insert into village_decision (village_id, level, assessment_year, outcome, source) values
  (1, 'NTM', 2020, 'RECOGNISED', @report),
  (2, 'NTM', 2020, 'RECOGNISED', @report),
  (3, 'NTM', 2020, 'RECOGNISED', @report),
  (4, 'NTM', 2020, 'RECOGNISED', @report),
  (5, 'NTM', 2020, 'RECOGNISED', @report),
  (6, 'NTM', 2020, 'RECOGNISED', @report),
  (7, 'NTM', 2020, 'RECOGNISED', @report),
  (8, 'NTM', 2020, 'RECOGNISED', @report),
  (9, 'NTM', 2020, 'RECOGNISED', @report),
  (10, 'NTM', 2020, 'RECOGNISED', @report),
  (11, 'NTM', 2020, 'RECOGNISED', @report),
  (12, 'NTM', 2020, 'RECOGNISED', @report),
  (13, 'NTM', 2020, 'RECOGNISED', @report),
  (14, 'NTM', 2020, 'RECOGNISED', @report),
  (15, 'NTM', 2020, 'RECOGNISED', @report),
  (16, 'NTM', 2020, 'RECOGNISED', @report),
  (17, 'KIEU_MAU', 2020, 'RECOGNISED', @report),
  (18, 'KIEU_MAU', 2020, 'RECOGNISED', @report),
  (19, 'KIEU_MAU', 2020, 'RECOGNISED', @report),
  (20, 'KIEU_MAU', 2020, 'RECOGNISED', @report),
  (21, 'KIEU_MAU', 2020, 'RECOGNISED', @report),
  (22, 'KIEU_MAU', 2020, 'RECOGNISED', @report),
  (23, 'KIEU_MAU', 2020, 'RECOGNISED', @report),
  (24, 'KIEU_MAU', 2020, 'RECOGNISED', @report),
  (25, 'KIEU_MAU', 2020, 'RECOGNISED', @report),
  (26, 'KIEU_MAU', 2020, 'RECOGNISED', @report);
