package vn.dienbien.ntm.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.ViewTest;

class ClockViewTest extends ViewTest {

  @Test
  void outsideADemoThereIsNoSuchPage() {
    signIn(new Office(Role.ADMIN, "11"));
    open("quan-tri/dong-ho");
    _assertOne(Span.class, s -> s.withText("Không tìm thấy trang"));
    _assertNone(DateTimePicker.class);
    _assertNone(SideNavItem.class, s -> s.withText("Đồng hồ tập huấn"));
  }
}
