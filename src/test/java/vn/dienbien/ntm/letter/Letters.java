package vn.dienbien.ntm.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Letters that tests write. */
final class Letters {

  private Letters() {}

  /** A report with a bit of everything and a table of so many rows. */
  static Letter report(int rows) {
    return new Letter(
        new LetterHead(
            "Ủy ban nhân dân tỉnh Điện Biên",
            "Ban Chỉ đạo các Chương trình mục tiêu quốc gia",
            "1333",
            LetterKind.BAO_CAO.symbol("BCĐ"),
            "Điện Biên",
            LocalDate.of(2021, 1, 5)),
        LetterKind.BAO_CAO,
        "Kết quả thẩm tra hồ sơ đề nghị xét, công nhận xã Mường Pồn, huyện Điện Biên đạt chuẩn"
            + " nông thôn mới năm 2020",
        List.of(
            new Part.Heading(1, "I. Căn cứ thẩm tra"),
            new Part.Paragraph(
                "Thực hiện Quyết định số 2540/QĐ-TTg ngày 30/12/2016 của Thủ tướng Chính phủ, Đoàn"
                    + " thẩm tra đã kiểm tra thực tế tại xã và tổng hợp kết quả như sau:"),
            new Part.Heading(2, "1. Kết quả từng tiêu chí"),
            new Part.Item("-", "Số tiêu chí đạt: 17/19, bằng 89,47 %;"),
            new Part.Item("a)", "Số tiêu chí chưa đạt: 02."),
            new Part.Table(
                List.of(
                    Part.Column.marks("TT", 1),
                    Part.Column.words("Tên tiêu chí", 5),
                    Part.Column.numbers("Tỷ lệ", 2),
                    Part.Column.marks("Kết quả", 2)),
                IntStream.rangeClosed(1, rows)
                    .mapToObj(
                        no ->
                            List.of(
                                "" + no,
                                "Tỷ lệ đường thôn, bản, ấp và đường liên thôn được cứng hóa, bảo"
                                    + " đảm ô tô đi lại thuận tiện quanh năm",
                                "96,40 %",
                                "Đạt"))
                    .toList()),
            new Part.Paragraph("Trên đây là báo cáo kết quả thẩm tra, kính trình xem xét.")),
        List.of(
            Signature.of("Phó Trưởng ban\nGiám đốc Sở Nông nghiệp và PTNT", "Nguyễn Văn A")
                .as(SigningMark.KT, "Trưởng ban")
                .as(SigningMark.TM, "Ban Chỉ đạo")),
        List.of("Thường trực Tỉnh ủy", "Hội đồng thẩm định tỉnh", "Lưu: VT, VPĐP"));
  }

  /** A notice that consists of these parts. */
  static Letter of(Part... parts) {
    return new Letter(
        LetterHead.draft("", "Ủy ban nhân dân xã Mường Pồn", "TB-UBND", "Mường Pồn"),
        LetterKind.THONG_BAO,
        "",
        List.of(parts),
        List.of(Signature.of("Chủ tịch", "")),
        List.of());
  }

  /** A decision without number and date. */
  static Letter decision() {
    return new Letter(
        LetterHead.draft("", "Ủy ban nhân dân tỉnh Điện Biên", "QĐ-UBND", "Điện Biên"),
        LetterKind.QUYET_DINH,
        "Về việc công nhận xã Mường Pồn, huyện Điện Biên đạt chuẩn nông thôn mới năm 2020",
        List.of(
            new Part.Centred("Chủ tịch Ủy ban nhân dân tỉnh Điện Biên"),
            new Part.Basis(
                List.of(
                    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
                    "Căn cứ Quyết định số 2540/QĐ-TTg ngày 30 tháng 12 năm 2016 của Thủ tướng Chính"
                        + " phủ ban hành Quy định điều kiện, trình tự, thủ tục, hồ sơ xét, công nhận và"
                        + " công bố địa phương đạt chuẩn nông thôn mới",
                    "Theo đề nghị của Chánh Văn phòng Điều phối nông thôn mới tỉnh")),
            new Part.Resolves(),
            new Part.Article(
                1, "Công nhận xã Mường Pồn, huyện Điện Biên đạt chuẩn nông thôn mới năm 2020."),
            new Part.Article(2, "Quyết định này có hiệu lực kể từ ngày ký."),
            new Part.Article(
                3,
                "Chánh Văn phòng UBND tỉnh, thủ trưởng các sở, ngành, Chủ tịch UBND huyện Điện Biên"
                    + " và Chủ tịch UBND xã Mường Pồn chịu trách nhiệm thi hành Quyết định này.")),
        List.of(
            Signature.of("Phó Chủ tịch", "Lò Văn B")
                .as(SigningMark.KT, "Chủ tịch")
                .as(SigningMark.TM, "Ủy ban nhân dân")),
        List.of("Như Điều 3", "Bộ Nông nghiệp và PTNT", "Lưu: VT, NN"));
  }

  /** Minutes with two who sign, of whom one is not known. */
  static Letter minutes() {
    return new Letter(
        new LetterHead(
            "Ủy ban nhân dân tỉnh Điện Biên", "Hội đồng thẩm định", "", "BB-HĐTĐ", "", null),
        LetterKind.BIEN_BAN,
        "Họp Hội đồng thẩm định xét, công nhận xã đạt chuẩn nông thôn mới",
        List.of(
            new Part.Field("Thời gian bắt đầu", "08 giờ 00, ngày 05/01/2021"),
            new Part.Field("Địa điểm", ""),
            new Part.Paragraph("Cuộc họp kết thúc vào 11 giờ 30 ngày 05/01/2021")),
        List.of(Signature.of("Thư ký", "Trần Thị C"), Signature.of("Chủ tọa", "")),
        List.of("Thành viên Hội đồng", "Lưu: Hồ sơ"));
  }

  /** A plain letter to two bodies. */
  static Letter plain() {
    return new Letter(
        new LetterHead(
            "",
            "Ủy ban nhân dân huyện Điện Biên",
            "45",
            "UBND-NN",
            "Điện Biên",
            LocalDate.of(2021, 11, 15)),
        LetterKind.CONG_VAN,
        "đề nghị thẩm định, xét, công nhận xã Mường Pồn đạt chuẩn nông thôn mới năm 2021",
        List.of(
            new Part.To(List.of("Ủy ban nhân dân tỉnh Điện Biên", "Văn phòng Điều phối NTM tỉnh")),
            new Part.Paragraph("Ủy ban nhân dân huyện kính đề nghị xem xét")),
        List.of(Signature.of("Chánh Văn phòng", "Quàng Văn D").as(SigningMark.TL, "Chủ tịch")),
        List.of("Như trên", "Lưu: VT"));
  }
}
