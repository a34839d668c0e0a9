package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dienbien.ntm.notification.MailLanguage;
import vn.dienbien.ntm.notification.PreferenceService;
import vn.dienbien.ntm.notification.Preferences;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** How one wants to be told: where, in which language, of what, and when not. */
@Route(value = NoticeAddress.SETTINGS, layout = MainLayout.class)
@PermitAll
class SettingsView extends Div implements Titled {

  private final transient PreferenceService service;
  private final TextField address = new TextField(Texts.of("notice.settings.address"));
  private final Select<MailLanguage> language = new Select<>();
  private final QuietFields quiet = new QuietFields();
  private final WayFields ways = new WayFields();

  SettingsView(PreferenceService service) {
    this.service = service;
    StepButton save =
        new StepButton(Texts.of("notice.settings.save"), Glyph.CHECK, this::save).primary();
    PageHeader header = new PageHeader(Texts.of("notice.settings"), save);
    header.setLine(Texts.of("notice.settings.line"));
    Div cards =
        new Div(
            mail(),
            card("notice.settings.quiet", new Paragraph(help("quiet")), quiet),
            card("notice.settings.ways", new Paragraph(help("ways")), ways));
    cards.addClassName("ntm-cards");
    add(header, cards);
    show(service.mine());
  }

  @Override
  public String titleKey() {
    return "notice.settings";
  }

  private Section mail() {
    address.setWidthFull();
    address.setClearButtonVisible(true);
    address.setHelperText(help("address"));
    address.getElement().setAttribute("autocomplete", "email").setAttribute("inputmode", "email");
    language.setLabel(Texts.of("notice.settings.language"));
    language.setItems(MailLanguage.values());
    language.setItemLabelGenerator(Texts::of);
    Section card = card("notice.settings.mail");
    if (!service.sendsMails()) {
      card.add(new Paragraph(Texts.of("notice.settings.noServer")));
    }
    Div form = new Div(address, language);
    form.addClassName("ntm-form");
    card.add(form);
    return card;
  }

  private void show(Preferences chosen) {
    address.setValue(chosen.address());
    address.setErrorMessage(Texts.of("notice.settings.address.refused"));
    address.setInvalid(chosen.isRefused());
    language.setValue(chosen.language());
    quiet.show(chosen.quiet());
    ways.show(chosen);
  }

  private void save() {
    service.keep(
        new Preferences(
            address.getValue().strip(), false, language.getValue(), quiet.chosen(), ways.chosen()));
    show(service.mine());
    Notices.success("notice.settings.saved");
  }

  private static String help(String part) {
    return Texts.of("notice.settings.help." + part);
  }

  private static Section card(String title, Component... parts) {
    Section card = new Section(new H2(Texts.of(title)));
    card.add(parts);
    card.addClassName("ntm-card");
    return card;
  }
}
