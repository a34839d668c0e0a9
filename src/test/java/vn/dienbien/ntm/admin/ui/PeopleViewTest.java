package vn.dienbien.ntm.admin.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.ViewTest;

/** The administrator opens an account; its owner chooses a password and sees their profile. */
class PeopleViewTest extends ViewTest {

  private static final String USERNAME = "view.tester";

  @BeforeEach
  @AfterEach
  void clean() {
    jdbc.update(
        "delete o from person_office o join person p on p.id = o.person_id where username = ?",
        USERNAME);
    jdbc.update("delete from person where username = ?", USERNAME);
  }

  @Test
  void onlyAdministratorsSeeThePage() {
    signIn(new Office(Role.PROVINCE_OFFICER, "11"));
    open("quan-tri/nguoi-dung");
    _assertNone(Grid.class);
  }

  @Test
  void anAccountFromOpeningToItsOwnPassword() {
    signIn(new Office(Role.ADMIN, "11"));
    open("quan-tri/nguoi-dung");
    String password = openAccount();

    signIn(USERNAME);
    open("tai-khoan");
    _setValue(_get(PasswordField.class, s -> s.withLabel("Mật khẩu hiện tại")), password);
    _setValue(_get(PasswordField.class, s -> s.withLabel("Mật khẩu mới")), "ba con trâu xanh");
    _setValue(
        _get(PasswordField.class, s -> s.withLabel("Nhập lại mật khẩu mới")), "ba con trâu xanh");
    _click(_get(Button.class, s -> s.withText("Đổi mật khẩu")));

    open("tai-khoan");
    _setValue(_get(TextField.class, s -> s.withLabel("Số điện thoại")), "0215 000 0001");
    _click(_get(Button.class, s -> s.withText("Lưu số điện thoại")));
    assertThat(
            jdbc.queryForObject(
                "select phone from person where username = ?", String.class, USERNAME))
        .isEqualTo("0215 000 0001");
  }

  @Test
  void theSearchComesFromTheAddressAndAnAccountCanBeClosed() {
    signIn(new Office(Role.ADMIN, "11"));
    open("quan-tri/nguoi-dung");
    openAccount();
    open("quan-tri/nguoi-dung?tim=nguoi%20thu");
    Grid<?> grid = _get(Grid.class);
    assertThat(_size(grid)).isEqualTo(1);
    _click(_get(Button.class, s -> s.withText("Thêm người dùng")));
    _click(_get(Button.class, s -> s.withText("Hủy")));
    _assertNone(Dialog.class);
  }

  private String openAccount() {
    _click(_get(Button.class, s -> s.withText("Thêm người dùng")));
    _setValue(_get(TextField.class, s -> s.withLabel("Tên đăng nhập")), USERNAME);
    _setValue(_get(TextField.class, s -> s.withLabel("Họ tên hoặc chức danh")), "Người thử");
    chooseOffice();
    _click(_get(Button.class, s -> s.withText("Mở tài khoản")));
    String password = _get(Code.class).getText();
    _click(_get(Button.class, s -> s.withText("Tôi đã ghi lại")));
    assertThat(password).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
    return password;
  }

  @SuppressWarnings("unchecked")
  private static void chooseOffice() {
    ComboBox<Role> role = _get(ComboBox.class, s -> s.withLabel("Vai trò"));
    _setValue(role, Role.COMMUNE_OFFICER);
    ComboBox<Office> place = _get(ComboBox.class, s -> s.withLabel("Nơi giữ vai trò"));
    assertThat(place.getItemLabelGenerator().apply(new Office(Role.COMMUNE_OFFICER, "03319")))
        .isEqualTo("xã Mường Pồn, huyện Điện Biên");
    _setValue(place, new Office(Role.COMMUNE_OFFICER, "03319"));
  }
}
