package vn.dienbien.ntm.e2e;

import java.util.regex.Pattern;
import vn.dienbien.ntm.support.Visitor;

/** What the secretary and the members of the council do, as they do it on the screen. */
final class CouncilHall {

  private final Visitor secretary;
  private String room;

  CouncilHall(Visitor secretary) {
    this.secretary = secretary;
  }

  /** Address of the session's room. */
  String room() {
    return room;
  }

  /** Takes a dossier off the session of that day. */
  void takeOff(String day, String commune) {
    secretary.at("/hoi-dong").link("Phiên họp ngày " + day).click();
    secretary.button("Rút hồ sơ " + commune + " khỏi chương trình").click();
    secretary.sees("Chương trình chưa có hồ sơ nào");
  }

  /** Plans a session and puts these dossiers on its agenda. */
  void plan(String day, String... communes) {
    secretary.at("/hoi-dong");
    secretary.typeDate("Ngày họp", day);
    secretary.type("Địa điểm họp", "Phòng họp số 1, UBND tỉnh");
    secretary.button("Lập phiên họp").click();
    secretary.page().waitForURL(Pattern.compile(".*/hoi-dong/\\d+"));
    room = secretary.page().url().replaceAll(".*(/hoi-dong/\\d+).*", "$1");
    for (int place = 0; place < communes.length; place++) {
      secretary.choose("Hồ sơ chờ họp", communes[place]);
      secretary.button("Đưa vào chương trình").click();
      secretary.sees((place + 1) + ". Xã " + communes[place]);
    }
  }

  /** All are there; the session begins. */
  void open(int members) {
    secretary.button("Tất cả có mặt").click();
    secretary.sees("Có mặt %d/%d".formatted(members, members));
    secretary.agree("Khai mạc phiên họp", "Khai mạc");
    secretary.sees("Đã bỏ phiếu 0/");
  }

  /** The secretary enters the paper ballots of a dossier. */
  void paper(String commune, int votesFor, int against) {
    secretary.button("Nhập phiếu giấy: " + commune).click();
    secretary.type("Tán thành", String.valueOf(votesFor));
    secretary.type("Không tán thành", String.valueOf(against));
    secretary.upload(secretary.page().locator("vaadin-dialog-overlay"), "phieu-kiem.pdf");
    secretary.dialogButton("Ghi kết quả kiểm phiếu").click();
    secretary.sees("Đã ghi kết quả kiểm phiếu giấy của xã " + commune);
  }

  /** A member agrees at their own screen. */
  void agree(Visitor member, String commune) {
    member.button("Tán thành: xã " + commune).click();
    member.dialogButton("Bỏ phiếu").click();
    member.sees("Bạn đã bỏ phiếu cho hồ sơ này");
  }

  /** The session ends for good; the ballots are counted. */
  void close() {
    secretary.at(room).agree("Kết thúc phiên họp", "Kết thúc và kiểm phiếu");
    secretary.sees("Phiên họp đã kết thúc, kết quả ở dưới.");
  }
}
