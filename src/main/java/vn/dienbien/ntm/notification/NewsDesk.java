package vn.dienbien.ntm.notification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Takes what must be told during a transaction and writes it down once, just before the commit: a
 * step has little room for further statements. What is rolled back was never told.
 */
@Component
class NewsDesk {

  private final NewsRepository news;
  private final NoticeBackground background;
  private final CurrentUser currentUser;

  NewsDesk(NewsRepository news, NoticeBackground background, CurrentUser currentUser) {
    this.news = news;
    this.background = background;
    this.currentUser = currentUser;
  }

  /** Takes tidings; needs a running transaction. */
  void tell(Tidings tidings) {
    if (!tidings.told().isEmpty()) {
      page().add(tidings);
    }
  }

  /** The page of the running transaction; one that is suspended has its own. */
  private Page page() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Page.class::isInstance)
        .map(Page.class::cast)
        .filter(page -> page.desk() == this)
        .findFirst()
        .orElseGet(
            () -> {
              Page page = new Page();
              TransactionSynchronizationManager.registerSynchronization(page);
              return page;
            });
  }

  private final class Page implements TransactionSynchronization {

    private final List<Tidings> tidings = new ArrayList<>();

    NewsDesk desk() {
      return NewsDesk.this;
    }

    /** What says the same is one thing for more people. */
    void add(Tidings more) {
      for (int i = 0; i < tidings.size(); i++) {
        Tidings known = tidings.get(i);
        if (known.saysTheSameAs(more)) {
          Set<ActorKey> all = new LinkedHashSet<>(known.told());
          all.addAll(more.told());
          tidings.set(i, known.to(all));
          return;
        }
      }
      tidings.add(more);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      List<Tidings> told = NotTwice.leftOver(tidings);
      if (!told.isEmpty()) {
        news.add(
            told, currentUser.find().map(SignedIn::personId).filter(id -> id > 0).orElse(null));
      }
    }

    @Override
    public void afterCommit() {
      background.news();
    }
  }
}
