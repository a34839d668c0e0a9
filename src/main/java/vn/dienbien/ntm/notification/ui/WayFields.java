package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import vn.dienbien.ntm.notification.MailWay;
import vn.dienbien.ntm.notification.NoticeKind;
import vn.dienbien.ntm.notification.Preferences;
import vn.dienbien.ntm.shell.Texts;

/** For each kind of notice, whether a mail goes out. */
class WayFields extends Div {

  private final Map<NoticeKind, Select<MailWay>> fields = new EnumMap<>(NoticeKind.class);

  WayFields() {
    addClassName("ntm-notice-ways");
    for (NoticeKind kind : NoticeKind.values()) {
      Select<MailWay> field = new Select<>();
      field.setLabel(Texts.of(kind));
      field.setItems(MailWay.values());
      field.setItemLabelGenerator(Texts::of);
      fields.put(kind, field);
      add(field);
    }
  }

  void show(Preferences chosen) {
    fields.forEach((kind, field) -> field.setValue(chosen.way(kind)));
  }

  /** What is not the usual. */
  Map<NoticeKind, MailWay> chosen() {
    Map<NoticeKind, MailWay> ways = new EnumMap<>(NoticeKind.class);
    fields.forEach(
        (kind, field) -> {
          if (field.getValue() != kind.usual()) {
            ways.put(kind, field.getValue());
          }
        });
    return ways;
  }
}
