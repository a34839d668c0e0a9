-- Criteria sets of 2021-2025 and 2026-2030, and what sets need beyond that of 2016-2020: thresholds by year,
-- criteria known by name only, criteria that weigh more when a recognition is revoked. Each row with its source.
alter table criterion
  add column is_key        boolean      not null default false comment 'weighs more in a revocation (QĐ 18/2022/QĐ-TTg)',
  add column key_source    varchar(300) not null default '',
  add column key_confirmed boolean      not null default false;

-- whole_criterion: the set is known by the names of its criteria only; this row stands for the whole criterion,
-- which people judge by hand with evidence until its indicators are imported.
alter table indicator
  add column whole_criterion boolean not null default false;

-- A threshold that rises from year to year; the year is the assessment year of the round.
-- Thresholds by group of communes (QĐ 51/2025/QĐ-TTg, groups 1 to 3) will be a table beside this one, keyed by
-- indicator and group: neither the indicators nor their figures are known yet.
create table indicator_threshold_year (
  indicator_id    varchar(40)   character set ascii collate ascii_bin not null,
  assessment_year int           not null,
  threshold       decimal(12,4) not null,
  source          varchar(500)  not null,
  confirmed       boolean       not null,
  primary key (indicator_id, assessment_year),
  constraint threshold_year_indicator foreign key (indicator_id) references indicator (id)
) default character set utf8mb4 collate utf8mb4_uca1400_vietnamese_as_ci;

-- 1. Communes 2021-2025: 19 criteria, 57 indicators. A number that nobody could read in the decision is null:
-- the province office enters it per round, with the document it read it in; until then people judge.
set @source = 'QĐ 318/QĐ-TTg 8/3/2022 (Phụ lục xã NTM), cột Trung du miền núi phía Bắc; từ trí nhớ, cần đối chiếu (from memory, to be confirmed)';
set @confidence_1 = 'count 19/57: confirmed; name: memory-medium; threshold: memory-low';
set @confidence_2 = 'count 19/57: confirmed; name: memory-medium; threshold: memory-medium';

insert into criteria_set (id, name, level, period, source, confirmed) values
  ('xa-2021-2025', 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025', 'NTM', '2021-2025', @source, false);

insert into criterion (set_id, no, name, group_no, group_name) values
  ('xa-2021-2025', 1, 'Quy hoạch', 1, 'Quy hoạch'),
  ('xa-2021-2025', 2, 'Giao thông', 2, 'Hạ tầng kinh tế - xã hội'),
  ('xa-2021-2025', 3, 'Thủy lợi và phòng, chống thiên tai', 2, 'Hạ tầng kinh tế - xã hội'),
  ('xa-2021-2025', 4, 'Điện', 2, 'Hạ tầng kinh tế - xã hội'),
  ('xa-2021-2025', 5, 'Trường học', 2, 'Hạ tầng kinh tế - xã hội'),
  ('xa-2021-2025', 6, 'Cơ sở vật chất văn hóa', 2, 'Hạ tầng kinh tế - xã hội'),
  ('xa-2021-2025', 7, 'Cơ sở hạ tầng thương mại nông thôn', 2, 'Hạ tầng kinh tế - xã hội'),
  ('xa-2021-2025', 8, 'Thông tin và Truyền thông', 2, 'Hạ tầng kinh tế - xã hội'),
  ('xa-2021-2025', 9, 'Nhà ở dân cư', 2, 'Hạ tầng kinh tế - xã hội'),
  ('xa-2021-2025', 10, 'Thu nhập', 3, 'Kinh tế và tổ chức sản xuất'),
  ('xa-2021-2025', 11, 'Nghèo đa chiều', 3, 'Kinh tế và tổ chức sản xuất'),
  ('xa-2021-2025', 12, 'Lao động', 3, 'Kinh tế và tổ chức sản xuất'),
  ('xa-2021-2025', 13, 'Tổ chức sản xuất và phát triển kinh tế nông thôn', 3, 'Kinh tế và tổ chức sản xuất'),
  ('xa-2021-2025', 14, 'Giáo dục và Đào tạo', 4, 'Văn hóa - xã hội - môi trường'),
  ('xa-2021-2025', 15, 'Y tế', 4, 'Văn hóa - xã hội - môi trường'),
  ('xa-2021-2025', 16, 'Văn hóa', 4, 'Văn hóa - xã hội - môi trường'),
  ('xa-2021-2025', 17, 'Môi trường và an toàn thực phẩm', 4, 'Văn hóa - xã hội - môi trường'),
  ('xa-2021-2025', 18, 'Hệ thống chính trị và tiếp cận pháp luật', 5, 'Hệ thống chính trị'),
  ('xa-2021-2025', 19, 'Quốc phòng và An ninh', 5, 'Hệ thống chính trị');

insert into indicator (id, set_id, criterion_no, no, position, name, value_type, operator, threshold, second_threshold, left_to_province, unit, lead_department, co_departments, source, confidence) values
  ('xa-2021-2025:1.1', 'xa-2021-2025', 1, '1.1', 1, 'Có quy hoạch chung xây dựng xã còn thời hạn hoặc đã được rà soát, điều chỉnh, có khu chức năng dịch vụ hỗ trợ kinh tế nông thôn, công bố công khai đúng thời hạn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SXD', '', @source, @confidence_2),
  ('xa-2021-2025:1.2', 'xa-2021-2025', 1, '1.2', 2, 'Ban hành quy định quản lý quy hoạch chung xây dựng xã và tổ chức thực hiện theo quy hoạch', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SXD', '', @source, @confidence_2),
  ('xa-2021-2025:2.1', 'xa-2021-2025', 2, '2.1', 3, 'Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, ô tô đi lại thuận tiện quanh năm', 'PERCENT', null, null, null, true, '%', 'SGTVT', '', @source, @confidence_2),
  ('xa-2021-2025:2.2', 'xa-2021-2025', 2, '2.2', 4, 'Tỷ lệ đường thôn, bản, ấp và đường liên thôn ít nhất được cứng hóa', 'PERCENT', null, null, null, true, '%', 'SGTVT', '', @source, @confidence_2),
  ('xa-2021-2025:2.3', 'xa-2021-2025', 2, '2.3', 5, 'Tỷ lệ đường ngõ, xóm sạch và đi lại thuận tiện quanh năm', 'PERCENT', null, null, null, true, '%', 'SGTVT', '', @source, @confidence_2),
  ('xa-2021-2025:2.4', 'xa-2021-2025', 2, '2.4', 6, 'Tỷ lệ đường trục chính nội đồng bảo đảm vận chuyển hàng hóa thuận tiện quanh năm', 'PERCENT', null, null, null, true, '%', 'SGTVT', '', @source, @confidence_2),
  ('xa-2021-2025:3.1', 'xa-2021-2025', 3, '3.1', 7, 'Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động', 'PERCENT', '>=', 80, null, false, '%', 'SNNPTNT', '', @source, @confidence_2),
  ('xa-2021-2025:3.2', 'xa-2021-2025', 3, '3.2', 8, 'Bảo đảm yêu cầu chủ động về phòng chống thiên tai theo phương châm 4 tại chỗ', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, @confidence_2),
  ('xa-2021-2025:4.1', 'xa-2021-2025', 4, '4.1', 9, 'Hệ thống điện đạt chuẩn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SCT', '', @source, @confidence_2),
  ('xa-2021-2025:4.2', 'xa-2021-2025', 4, '4.2', 10, 'Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện an toàn, tin cậy và ổn định', 'PERCENT', '>=', 95, null, false, '%', 'SCT', '', @source, @confidence_1),
  ('xa-2021-2025:5', 'xa-2021-2025', 5, '5', 11, 'Tỷ lệ trường học các cấp đạt tiêu chuẩn cơ sở vật chất theo quy định của Bộ GD&ĐT', 'PERCENT', '>=', 70, null, false, '%', 'SGDDT', '', @source, @confidence_1),
  ('xa-2021-2025:6.1', 'xa-2021-2025', 6, '6.1', 12, 'Xã có nhà văn hóa hoặc hội trường đa năng và sân thể thao', 'BOOLEAN', null, null, null, true, 'Đạt', 'SVHTTDL', '', @source, @confidence_2),
  ('xa-2021-2025:6.2', 'xa-2021-2025', 6, '6.2', 13, 'Xã có điểm vui chơi, giải trí và thể thao cho trẻ em và người cao tuổi', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SVHTTDL', '', @source, @confidence_2),
  ('xa-2021-2025:6.3', 'xa-2021-2025', 6, '6.3', 14, 'Tỷ lệ thôn, bản, ấp có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao phục vụ cộng đồng', 'PERCENT', '=', 100, null, false, '%', 'SVHTTDL', '', @source, @confidence_2),
  ('xa-2021-2025:7', 'xa-2021-2025', 7, '7', 15, 'Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa', 'BOOLEAN', null, null, null, true, 'Đạt', 'SCT', '', @source, @confidence_2),
  ('xa-2021-2025:8.1', 'xa-2021-2025', 8, '8.1', 16, 'Xã có điểm phục vụ bưu chính', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STTTT', '', @source, @confidence_2),
  ('xa-2021-2025:8.2', 'xa-2021-2025', 8, '8.2', 17, 'Xã có dịch vụ viễn thông, internet', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STTTT', '', @source, @confidence_2),
  ('xa-2021-2025:8.3', 'xa-2021-2025', 8, '8.3', 18, 'Xã có đài truyền thanh và hệ thống loa đến các thôn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STTTT', '', @source, @confidence_2),
  ('xa-2021-2025:8.4', 'xa-2021-2025', 8, '8.4', 19, 'Xã có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STTTT', '', @source, @confidence_2),
  ('xa-2021-2025:9.1', 'xa-2021-2025', 9, '9.1', 20, 'Nhà tạm, dột nát', 'NUMBER', '=', 0, null, false, 'nhà', 'SXD', '', @source, @confidence_2),
  ('xa-2021-2025:9.2', 'xa-2021-2025', 9, '9.2', 21, 'Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố', 'PERCENT', '>=', 75, null, false, '%', 'SXD', '', @source, @confidence_1),
  ('xa-2021-2025:10', 'xa-2021-2025', 10, '10', 22, 'Thu nhập bình quân đầu người (ngưỡng theo năm 2021|2022|2023|2024|2025)', 'MONEY', '>=', null, null, false, 'triệu đồng/người/năm', 'CTK', '', @source, @confidence_1),
  ('xa-2021-2025:11', 'xa-2021-2025', 11, '11', 23, 'Tỷ lệ nghèo đa chiều giai đoạn 2021-2025', 'PERCENT', '<=', 13, null, false, '%', 'SLDTBXH', '', @source, @confidence_1),
  ('xa-2021-2025:12.1', 'xa-2021-2025', 12, '12.1', 24, 'Tỷ lệ lao động qua đào tạo (áp dụng đạt cho cả nam và nữ)', 'PERCENT', '>=', 60, null, false, '%', 'SLDTBXH', '', @source, @confidence_1),
  ('xa-2021-2025:12.2', 'xa-2021-2025', 12, '12.2', 25, 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ (cả nam và nữ)', 'PERCENT', '>=', 20, null, false, '%', 'SLDTBXH', '', @source, @confidence_1),
  ('xa-2021-2025:13.1', 'xa-2021-2025', 13, '13.1', 26, 'Xã có hợp tác xã hoạt động hiệu quả và theo đúng Luật Hợp tác xã', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, @confidence_2),
  ('xa-2021-2025:13.2', 'xa-2021-2025', 13, '13.2', 27, 'Xã có mô hình liên kết sản xuất gắn với tiêu thụ sản phẩm chủ lực bảo đảm bền vững', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, @confidence_2),
  ('xa-2021-2025:13.3', 'xa-2021-2025', 13, '13.3', 28, 'Thực hiện truy xuất nguồn gốc sản phẩm chủ lực gắn với vùng nguyên liệu được chứng nhận VietGAP hoặc tương đương', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, @confidence_2),
  ('xa-2021-2025:13.4', 'xa-2021-2025', 13, '13.4', 29, 'Có kế hoạch và triển khai bảo tồn, phát triển làng nghề (nếu có) gắn với hạ tầng bảo vệ môi trường', 'BOOLEAN', '=', null, null, false, 'Đạt / không áp dụng', 'SNNPTNT', '', @source, @confidence_2),
  ('xa-2021-2025:13.5', 'xa-2021-2025', 13, '13.5', 30, 'Có tổ khuyến nông cộng đồng hoạt động hiệu quả', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, @confidence_2),
  ('xa-2021-2025:14.1', 'xa-2021-2025', 14, '14.1', 31, 'Phổ cập giáo dục mầm non 5 tuổi, tiểu học, THCS; xóa mù chữ', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SGDDT', '', @source, @confidence_2),
  ('xa-2021-2025:14.2', 'xa-2021-2025', 14, '14.2', 32, 'Tỷ lệ học sinh tốt nghiệp THCS được tiếp tục học trung học', 'PERCENT', '>=', 70, null, false, '%', 'SGDDT', '', @source, @confidence_1),
  ('xa-2021-2025:15.1', 'xa-2021-2025', 15, '15.1', 33, 'Tỷ lệ người dân tham gia bảo hiểm y tế (cả nam và nữ)', 'PERCENT', '>=', 90, null, false, '%', 'SYT', '', @source, @confidence_1),
  ('xa-2021-2025:15.2', 'xa-2021-2025', 15, '15.2', 34, 'Xã đạt tiêu chí quốc gia về y tế', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SYT', '', @source, @confidence_2),
  ('xa-2021-2025:15.3', 'xa-2021-2025', 15, '15.3', 35, 'Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi', 'PERCENT', '<=', null, null, false, '%', 'SYT', '', @source, @confidence_1),
  ('xa-2021-2025:15.4', 'xa-2021-2025', 15, '15.4', 36, 'Tỷ lệ dân số có sổ khám chữa bệnh điện tử', 'PERCENT', '>=', 50, null, false, '%', 'SYT', '', @source, @confidence_1),
  ('xa-2021-2025:16', 'xa-2021-2025', 16, '16', 37, 'Tỷ lệ thôn, bản, ấp đạt tiêu chuẩn văn hóa, có và thực hiện kế hoạch xây dựng nông thôn mới', 'PERCENT', '>=', 70, null, false, '%', 'SVHTTDL', '', @source, @confidence_1),
  ('xa-2021-2025:17.1', 'xa-2021-2025', 17, '17.1', 38, 'Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn (ngưỡng kép: tổng | từ hệ thống cấp nước tập trung)', 'PERCENT_DUAL', '>=', 30, 10, false, '%', 'SNNPTNT', '', @source, @confidence_1),
  ('xa-2021-2025:17.2', 'xa-2021-2025', 17, '17.2', 39, 'Tỷ lệ cơ sở sản xuất - kinh doanh, nuôi trồng thủy sản, làng nghề bảo đảm quy định về bảo vệ môi trường', 'PERCENT', '>=', null, null, false, '%', 'STNMT', '', @source, @confidence_1),
  ('xa-2021-2025:17.3', 'xa-2021-2025', 17, '17.3', 40, 'Cảnh quan xanh - sạch - đẹp, an toàn; không để tồn đọng nước thải sinh hoạt tại khu dân cư tập trung', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STNMT', '', @source, @confidence_2),
  ('xa-2021-2025:17.4', 'xa-2021-2025', 17, '17.4', 41, 'Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn', 'NUMBER', '>=', 2, null, false, 'm2/người', 'SXD', '', @source, @confidence_1),
  ('xa-2021-2025:17.5', 'xa-2021-2025', 17, '17.5', 42, 'Mai táng, hỏa táng phù hợp với quy định và theo quy hoạch', 'BOOLEAN', null, null, null, true, 'Đạt', 'STNMT', '', @source, @confidence_2),
  ('xa-2021-2025:17.6', 'xa-2021-2025', 17, '17.6', 43, 'Tỷ lệ chất thải rắn sinh hoạt và chất thải rắn không nguy hại được thu gom, xử lý theo quy định', 'PERCENT', '>=', null, null, false, '%', 'STNMT', '', @source, @confidence_1),
  ('xa-2021-2025:17.7', 'xa-2021-2025', 17, '17.7', 44, 'Tỷ lệ bao gói thuốc BVTV sau sử dụng và chất thải rắn y tế được thu gom, xử lý', 'PERCENT', '=', 100, null, false, '%', 'STNMT', '', @source, @confidence_1),
  ('xa-2021-2025:17.8', 'xa-2021-2025', 17, '17.8', 45, 'Tỷ lệ hộ có nhà tiêu, nhà tắm, thiết bị chứa nước sinh hoạt hợp vệ sinh và bảo đảm 3 sạch', 'PERCENT', '>=', 70, null, false, '%', 'SYT', '', @source, @confidence_1),
  ('xa-2021-2025:17.9', 'xa-2021-2025', 17, '17.9', 46, 'Tỷ lệ cơ sở chăn nuôi bảo đảm quy định về vệ sinh thú y, chăn nuôi và bảo vệ môi trường', 'PERCENT', '>=', 60, null, false, '%', 'SNNPTNT', '', @source, @confidence_1),
  ('xa-2021-2025:17.10', 'xa-2021-2025', 17, '17.10', 47, 'Tỷ lệ hộ gia đình và cơ sở sản xuất, kinh doanh thực phẩm tuân thủ quy định an toàn thực phẩm', 'PERCENT', '=', 100, null, false, '%', 'SNNPTNT', '', @source, @confidence_1),
  ('xa-2021-2025:17.11', 'xa-2021-2025', 17, '17.11', 48, 'Tỷ lệ hộ gia đình thực hiện phân loại chất thải rắn tại nguồn', 'PERCENT', '>=', 30, null, false, '%', 'STNMT', '', @source, @confidence_1),
  ('xa-2021-2025:17.12', 'xa-2021-2025', 17, '17.12', 49, 'Tỷ lệ chất thải nhựa phát sinh được thu gom, tái sử dụng, tái chế, xử lý theo quy định', 'PERCENT', '>=', 50, null, false, '%', 'STNMT', '', @source, @confidence_1),
  ('xa-2021-2025:18.1', 'xa-2021-2025', 18, '18.1', 50, 'Cán bộ, công chức xã đạt chuẩn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNV', '', @source, @confidence_2),
  ('xa-2021-2025:18.2', 'xa-2021-2025', 18, '18.2', 51, 'Đảng bộ, chính quyền xã được xếp loại chất lượng hoàn thành tốt nhiệm vụ trở lên', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNV', '', @source, @confidence_2),
  ('xa-2021-2025:18.3', 'xa-2021-2025', 18, '18.3', 52, 'Tổ chức chính trị - xã hội của xã được xếp loại hoàn thành tốt nhiệm vụ trở lên', 'PERCENT', '=', 100, null, false, '%', 'MTTQ', '', @source, @confidence_2),
  ('xa-2021-2025:18.4', 'xa-2021-2025', 18, '18.4', 53, 'Xã đạt chuẩn tiếp cận pháp luật theo quy định', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STP', '', @source, @confidence_2),
  ('xa-2021-2025:18.5', 'xa-2021-2025', 18, '18.5', 54, 'Bảo đảm bình đẳng giới, phòng chống bạo lực gia đình, xâm hại trẻ em; bảo vệ người dễ bị tổn thương', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SLDTBXH', '', @source, @confidence_2),
  ('xa-2021-2025:18.6', 'xa-2021-2025', 18, '18.6', 55, 'Có kế hoạch và triển khai bồi dưỡng kiến thức xây dựng NTM cho người dân, nâng cao năng lực cộng đồng, Ban Phát triển thôn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, @confidence_2),
  ('xa-2021-2025:19.1', 'xa-2021-2025', 19, '19.1', 56, 'Xây dựng lực lượng dân quân "vững mạnh, rộng khắp" và hoàn thành chỉ tiêu quân sự, quốc phòng', 'BOOLEAN', '=', null, null, false, 'Đạt', 'BCHQS', '', @source, @confidence_2),
  ('xa-2021-2025:19.2', 'xa-2021-2025', 19, '19.2', 57, 'Không có hoạt động xâm phạm an ninh quốc gia, khiếu kiện đông người kéo dài trái pháp luật...; tội phạm, tệ nạn, TNGT, cháy nổ được kiềm chế, giảm', 'BOOLEAN', '=', null, null, false, 'Đạt', 'CAT', '', @source, @confidence_2);

insert into indicator_threshold_year (indicator_id, assessment_year, threshold, source, confirmed) values
  ('xa-2021-2025:10', 2021, 36, @source, false),
  ('xa-2021-2025:10', 2022, 39, @source, false),
  ('xa-2021-2025:10', 2023, 42, @source, false),
  ('xa-2021-2025:10', 2024, 45, @source, false),
  ('xa-2021-2025:10', 2025, 48, @source, false);

-- 2. Advanced communes 2021-2025: 19 criteria by name; the 75 indicators are not known.
set @source = 'QĐ 318/QĐ-TTg 8/3/2022, bộ tiêu chí xã NTM nâng cao; from memory, to be confirmed';
insert into criteria_set (id, name, level, period, source, confirmed) values
  ('xa-nangcao-2021-2025', 'Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025', 'NANG_CAO', '2021-2025', @source, false);

insert into criterion (set_id, no, name, group_no, group_name) values
  ('xa-nangcao-2021-2025', 1, 'Quy hoạch', 0, ''),
  ('xa-nangcao-2021-2025', 2, 'Giao thông', 0, ''),
  ('xa-nangcao-2021-2025', 3, 'Thủy lợi và phòng, chống thiên tai', 0, ''),
  ('xa-nangcao-2021-2025', 4, 'Điện', 0, ''),
  ('xa-nangcao-2021-2025', 5, 'Giáo dục', 0, ''),
  ('xa-nangcao-2021-2025', 6, 'Văn hóa', 0, ''),
  ('xa-nangcao-2021-2025', 7, 'Cơ sở hạ tầng thương mại nông thôn', 0, ''),
  ('xa-nangcao-2021-2025', 8, 'Thông tin và Truyền thông', 0, ''),
  ('xa-nangcao-2021-2025', 9, 'Nhà ở dân cư', 0, ''),
  ('xa-nangcao-2021-2025', 10, 'Thu nhập', 0, ''),
  ('xa-nangcao-2021-2025', 11, 'Nghèo đa chiều', 0, ''),
  ('xa-nangcao-2021-2025', 12, 'Lao động', 0, ''),
  ('xa-nangcao-2021-2025', 13, 'Tổ chức sản xuất và phát triển kinh tế nông thôn', 0, ''),
  ('xa-nangcao-2021-2025', 14, 'Y tế', 0, ''),
  ('xa-nangcao-2021-2025', 15, 'Hành chính công', 0, ''),
  ('xa-nangcao-2021-2025', 16, 'Tiếp cận pháp luật', 0, ''),
  ('xa-nangcao-2021-2025', 17, 'Môi trường', 0, ''),
  ('xa-nangcao-2021-2025', 18, 'Chất lượng môi trường sống', 0, ''),
  ('xa-nangcao-2021-2025', 19, 'Quốc phòng và An ninh', 0, '');

insert into indicator (id, set_id, criterion_no, no, position, name, value_type, operator, threshold, second_threshold, left_to_province, unit, lead_department, co_departments, source, confidence, whole_criterion) values
  ('xa-nangcao-2021-2025:1', 'xa-nangcao-2021-2025', 1, '1', 1, 'Quy hoạch', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SXD', '', @source, 'name: confirmed (Điện Biên council news / revocation rule); department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:2', 'xa-nangcao-2021-2025', 2, '2', 2, 'Giao thông', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SGTVT', '', @source, 'name: memory-medium; department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:3', 'xa-nangcao-2021-2025', 3, '3', 3, 'Thủy lợi và phòng, chống thiên tai', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, 'name: memory-medium; department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:4', 'xa-nangcao-2021-2025', 4, '4', 4, 'Điện', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SCT', '', @source, 'name: memory-medium; department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:5', 'xa-nangcao-2021-2025', 5, '5', 5, 'Giáo dục', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SGDDT', '', @source, 'name: memory-medium; department: inferred from the subject of the criterion', true),
  ('xa-nangcao-2021-2025:6', 'xa-nangcao-2021-2025', 6, '6', 6, 'Văn hóa', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SVHTTDL', '', @source, 'name: memory-medium; department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:7', 'xa-nangcao-2021-2025', 7, '7', 7, 'Cơ sở hạ tầng thương mại nông thôn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SCT', '', @source, 'name: confirmed (Điện Biên council news 2023-2024); department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:8', 'xa-nangcao-2021-2025', 8, '8', 8, 'Thông tin và Truyền thông', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STTTT', '', @source, 'name: memory-medium; department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:9', 'xa-nangcao-2021-2025', 9, '9', 9, 'Nhà ở dân cư', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SXD', '', @source, 'name: memory-medium; department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:10', 'xa-nangcao-2021-2025', 10, '10', 10, 'Thu nhập', 'BOOLEAN', '=', null, null, false, 'Đạt', 'CTK', '', @source, 'name: confirmed (Điện Biên council news / revocation rule); department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:11', 'xa-nangcao-2021-2025', 11, '11', 11, 'Nghèo đa chiều', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SLDTBXH', '', @source, 'name: confirmed (Điện Biên council news 2023-2024); department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:12', 'xa-nangcao-2021-2025', 12, '12', 12, 'Lao động', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SLDTBXH', '', @source, 'name: memory-medium; department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:13', 'xa-nangcao-2021-2025', 13, '13', 13, 'Tổ chức sản xuất và phát triển kinh tế nông thôn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, 'name: confirmed (Điện Biên council news / revocation rule); department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:14', 'xa-nangcao-2021-2025', 14, '14', 14, 'Y tế', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SYT', '', @source, 'name: confirmed (Điện Biên council news / revocation rule); department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-nangcao-2021-2025:15', 'xa-nangcao-2021-2025', 15, '15', 15, 'Hành chính công', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNV', '', @source, 'name: memory-medium; department: inferred from the subject of the criterion', true),
  ('xa-nangcao-2021-2025:16', 'xa-nangcao-2021-2025', 16, '16', 16, 'Tiếp cận pháp luật', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STP', '', @source, 'name: confirmed (Điện Biên council news 2023-2024); department: inferred from the subject of the criterion', true),
  ('xa-nangcao-2021-2025:17', 'xa-nangcao-2021-2025', 17, '17', 17, 'Môi trường', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STNMT', '', @source, 'name: confirmed (Điện Biên council news / revocation rule); department: inferred from the subject of the criterion', true),
  ('xa-nangcao-2021-2025:18', 'xa-nangcao-2021-2025', 18, '18', 18, 'Chất lượng môi trường sống', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STNMT', '', @source, 'name: confirmed (Điện Biên council news / revocation rule); department: inferred from the subject of the criterion', true),
  ('xa-nangcao-2021-2025:19', 'xa-nangcao-2021-2025', 19, '19', 19, 'Quốc phòng và An ninh', 'BOOLEAN', '=', null, null, false, 'Đạt', 'BCHQS', 'CAT', @source, 'name: confirmed (Điện Biên council news / revocation rule); department: inferred from the subject of the criterion', true);

-- 3. Communes 2026-2030: 10 criteria by name; the 47 indicators and their thresholds by group of communes are not known.
set @source = 'QĐ 51/2025/QĐ-TTg 29/12/2025 Phụ lục I, hiệu lực 15/02/2026; thoibaotaichinhvietnam.vn, vneconomy.vn';
insert into criteria_set (id, name, level, period, source, confirmed) values
  ('xa-2026-2030', 'Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030, phần áp dụng cho xã', 'NTM', '2026-2030', @source, false);

insert into criterion (set_id, no, name, group_no, group_name) values
  ('xa-2026-2030', 1, 'Quy hoạch', 0, ''),
  ('xa-2026-2030', 2, 'Hạ tầng kinh tế - xã hội', 0, ''),
  ('xa-2026-2030', 3, 'Phát triển kinh tế nông thôn', 0, ''),
  ('xa-2026-2030', 4, 'Đào tạo nguồn nhân lực nông thôn', 0, ''),
  ('xa-2026-2030', 5, 'Văn hóa, giáo dục, y tế', 0, ''),
  ('xa-2026-2030', 6, 'Giảm nghèo và an sinh xã hội', 0, ''),
  ('xa-2026-2030', 7, 'Khoa học công nghệ và chuyển đổi số', 0, ''),
  ('xa-2026-2030', 8, 'Môi trường và cảnh quan nông thôn', 0, ''),
  ('xa-2026-2030', 9, 'Xây dựng hệ thống chính trị và hành chính công', 0, ''),
  ('xa-2026-2030', 10, 'Tiếp cận pháp luật và an ninh, quốc phòng', 0, '');

insert into indicator (id, set_id, criterion_no, no, position, name, value_type, operator, threshold, second_threshold, left_to_province, unit, lead_department, co_departments, source, confidence, whole_criterion) values
  ('xa-2026-2030:1', 'xa-2026-2030', 1, '1', 1, 'Quy hoạch', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SXD', '', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: inferred from the criterion of the same name in xa-2021-2025', true),
  ('xa-2026-2030:2', 'xa-2026-2030', 2, '2', 2, 'Hạ tầng kinh tế - xã hội', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: unknown, the programme''s lead department', true),
  ('xa-2026-2030:3', 'xa-2026-2030', 3, '3', 3, 'Phát triển kinh tế nông thôn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNNPTNT', '', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: unknown, the programme''s lead department', true),
  ('xa-2026-2030:4', 'xa-2026-2030', 4, '4', 4, 'Đào tạo nguồn nhân lực nông thôn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SLDTBXH', '', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: inferred from the subject of the criterion', true),
  ('xa-2026-2030:5', 'xa-2026-2030', 5, '5', 5, 'Văn hóa, giáo dục, y tế', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SVHTTDL', 'SGDDT;SYT', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: inferred from the subject of the criterion', true),
  ('xa-2026-2030:6', 'xa-2026-2030', 6, '6', 6, 'Giảm nghèo và an sinh xã hội', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SLDTBXH', '', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: inferred from the subject of the criterion', true),
  ('xa-2026-2030:7', 'xa-2026-2030', 7, '7', 7, 'Khoa học công nghệ và chuyển đổi số', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STTTT', '', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: inferred from the subject of the criterion', true),
  ('xa-2026-2030:8', 'xa-2026-2030', 8, '8', 8, 'Môi trường và cảnh quan nông thôn', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STNMT', '', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: inferred from the subject of the criterion', true),
  ('xa-2026-2030:9', 'xa-2026-2030', 9, '9', 9, 'Xây dựng hệ thống chính trị và hành chính công', 'BOOLEAN', '=', null, null, false, 'Đạt', 'SNV', '', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: inferred from the subject of the criterion', true),
  ('xa-2026-2030:10', 'xa-2026-2030', 10, '10', 10, 'Tiếp cận pháp luật và an ninh, quốc phòng', 'BOOLEAN', '=', null, null, false, 'Đạt', 'STP', 'CAT;BCHQS', @source, 'name: criterion names, counts and groups confirmed (press + government portal); numbering order as printed in press; department: inferred from the subject of the criterion', true);

-- 4. Key criteria: a recognition is revoked when 30 % to under 50 % of the criteria fail and one of these is among
-- them (QĐ 18/2022/QĐ-TTg). The decision names them by name; the set of 2016-2020 is read in the same sense.
set @key_source = 'QĐ 18/2022/QĐ-TTg ngày 2/8/2022, điều kiện thu hồi: Thu nhập; Môi trường và an toàn thực phẩm; Môi trường; Chất lượng môi trường sống; Quốc phòng và An ninh';
update criterion set is_key = true, key_source = @key_source, key_confirmed = true
  where set_id in ('xa-2021-2025', 'xa-nangcao-2021-2025')
    and name in ('Thu nhập', 'Môi trường và an toàn thực phẩm', 'Môi trường', 'Chất lượng môi trường sống', 'Quốc phòng và An ninh');
update criterion set is_key = true, key_source = @key_source, key_confirmed = false
  where set_id = 'xa-2016-2020'
    and name in ('Thu nhập', 'Môi trường và an toàn thực phẩm', 'Quốc phòng và An ninh');
