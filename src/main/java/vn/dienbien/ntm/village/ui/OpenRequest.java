package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageRegister;
import vn.dienbien.ntm.village.VillageRequests;

/** The way to a new request, for the people of a commune. */
@Component
class OpenRequest {

  private final VillageRequests requests;
  private final VillageRegister register;
  private final UnitService units;
  private final Clock clock;

  OpenRequest(VillageRequests requests, VillageRegister register, UnitService units, Clock clock) {
    this.requests = requests;
    this.register = register;
    this.units = units;
    this.clock = clock;
  }

  /** The button; none for whoever speaks for no commune. */
  Optional<Button> button() {
    List<UnitSummary> communes = requests.ownCommunes().stream().map(units::byId).toList();
    if (communes.isEmpty()) {
      return Optional.empty();
    }
    Button button =
        new Button(
            Texts.of("village.open"),
            Glyph.PLUS.create(),
            click ->
                new OpenRequestDialog(
                        communes,
                        LocalDate.now(clock).getYear(),
                        requests,
                        register,
                        id -> UI.getCurrent().navigate(VillageLinks.of(id)))
                    .open());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return Optional.of(button);
  }
}
