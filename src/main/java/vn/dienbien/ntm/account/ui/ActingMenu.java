package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.core.annotation.Order;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.ActingButtons;
import vn.dienbien.ntm.shell.PersonMenuItems;

/** In the menu of one's name: act for an absent colleague, or for oneself again. */
@org.springframework.stereotype.Component
@Order(10)
class ActingMenu implements PersonMenuItems {

  private final SubstitutionService substitutions;
  private final CurrentUser currentUser;

  ActingMenu(SubstitutionService substitutions, CurrentUser currentUser) {
    this.substitutions = substitutions;
    this.currentUser = currentUser;
  }

  @Override
  public List<Component> items() {
    return currentUser.get().isActing()
        ? List.of(ActingButtons.back(substitutions))
        : currentUser.mayActFor().stream()
            .<Component>map(absent -> ActingButtons.start(substitutions, absent))
            .toList();
  }
}
