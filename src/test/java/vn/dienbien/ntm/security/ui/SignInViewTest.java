package vn.dienbien.ntm.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.support.ViewTest;

class SignInViewTest extends ViewTest {

  @Test
  void theFormIsVietnamese() {
    open("dang-nhap");
    assertThat(_get(LoginForm.class).isError()).isFalse();
    assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Đăng nhập");
  }

  @Test
  void aWrongPasswordAndAWaitAreSaid() {
    open("dang-nhap?error");
    assertThat(_get(LoginForm.class).isError()).isTrue();
    open("dang-nhap?wait=95");
    assertThat(_get(LoginForm.class).getElement().getProperty("i18n", "")).isNotNull();
    assertThat(_get(LoginForm.class).isError()).isTrue();
  }
}
