package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.shell.Texts;

/** Says what is unusual about a round before it is opened; a person may know better. */
class WarningDialog extends ConfirmDialog {

  WarningDialog(List<Sentence> warnings, Runnable confirmed) {
    UnorderedList list = new UnorderedList();
    warnings.forEach(warning -> list.add(new ListItem(Texts.of(warning))));
    setHeader(Texts.of("round.warning.title"));
    setText(list);
    setCancelable(true);
    setCancelText(Texts.of("confirm.cancel"));
    setConfirmText(Texts.of("round.warning.anyway"));
    addConfirmListener(event -> confirmed.run());
  }
}
