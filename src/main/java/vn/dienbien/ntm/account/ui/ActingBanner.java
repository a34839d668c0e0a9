package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.ActsFor;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.shell.ActingButtons;
import vn.dienbien.ntm.shell.Banner;
import vn.dienbien.ntm.shell.Dates;

/** Says on every screen for whom the person acts, and when that has just ended by itself. */
@org.springframework.stereotype.Component
@Order(10)
class ActingBanner implements Banner {

  private final SubstitutionService substitutions;
  private final CurrentUser currentUser;

  ActingBanner(SubstitutionService substitutions, CurrentUser currentUser) {
    this.substitutions = substitutions;
    this.currentUser = currentUser;
  }

  @Override
  public Optional<Sentence> sentence() {
    return actsFor()
        .map(absent -> Sentence.of("substitution.banner", absent.name(), Dates.of(absent.until())))
        .or(
            () ->
                currentUser
                    .endedActing()
                    .map(absent -> Sentence.of("substitution.ended", absent.name())));
  }

  @Override
  public Optional<Component> action() {
    return actsFor().map(absent -> ActingButtons.back(substitutions));
  }

  private Optional<ActsFor> actsFor() {
    return currentUser.find().map(SignedIn::actsFor);
  }
}
