package vn.dienbien.ntm.council.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.council.RoomChanged;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** What one person does in the room is seen by all others, and by nobody who has left it. */
@Import(A.class)
class RoomPushTest extends ViewTest {

  private static final int NO_SESSION = -1;

  @Autowired A a;
  @Autowired RoomBroadcaster broadcaster;
  @Autowired VotingService voting;
  @Autowired TransactionTemplate transactions;
  @Autowired ApplicationEventPublisher events;

  private final BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();

  @Test
  @DisplayName("a screen follows while it is on show, over an open line, and no longer")
  void noLeak() {
    DossierStory story = a.dossier().inSession(4);
    int before = broadcaster.screens();
    signIn(story.secretary());
    open("hoi-dong/" + story.sessionId());
    assertThat(broadcaster.screens()).isEqualTo(before + 1);
    assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);
    open("hoi-dong");
    assertThat(broadcaster.screens()).isEqualTo(before);
    open("hoi-dong/" + story.sessionId() + "/man-chieu");
    assertThat(broadcaster.screens()).isEqualTo(before + 1);
    VaadinSession.getCurrent().removeUI(UI.getCurrent());
    UI.setCurrent(null);
    assertThat(broadcaster.screens()).isEqualTo(before);
  }

  @Test
  @DisplayName("the number of voters comes to the others by itself")
  void live() throws InterruptedException {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE);
    signIn(a.member(2));
    open("hoi-dong/" + story.sessionId());
    _assertOne(Span.class, s -> s.withText("Đã bỏ phiếu 0/5"));
    Member other = memberOtherThan(story, a.member(2).personId());
    story.vote(other, Choice.AGAINST);
    toldToAll();
    MockVaadin.clientRoundtrip();
    _assertOne(Span.class, s -> s.withText("Đã bỏ phiếu 1/5"));
    _assertNone(Span.class, s -> s.withText("Không tán thành"));
  }

  @Test
  @DisplayName("the wall shows counts while open and results once closed, and nothing to click")
  void wall() throws InterruptedException {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE);
    signIn(story.secretary());
    open("hoi-dong/" + story.sessionId() + "/man-chieu");
    _assertOne(H2.class, s -> s.withText("1. Xã Mường Pồn"));
    _assertOne(Span.class, s -> s.withText("Đã bỏ phiếu 0/5"));
    story.votesFor(A.COUNCIL_SIZE);
    toldToAll();
    MockVaadin.clientRoundtrip();
    _assertOne(Span.class, s -> s.withText("Đã bỏ phiếu 5/5"));
    story.sessionClosed();
    toldToAll();
    MockVaadin.clientRoundtrip();
    _assertOne(Span.class, s -> s.withText("Thông qua"));
    _assertNone(Button.class);
    _assertNone(TextArea.class);
  }

  @Test
  @DisplayName("what is rolled back or refused is never told; what holds is told once it holds")
  void afterCommitOnly() throws InterruptedException {
    DossierStory story = a.dossier().inSession(4);
    int session = story.sessionId();
    Registration me = broadcaster.follow(heard::add);
    transactions.executeWithoutResult(
        transaction -> {
          events.publishEvent(new RoomChanged(NO_SESSION));
          transaction.setRollbackOnly();
        });
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.provinceOfficer(),
                    () -> voting.cast(session, story.itemId(), Choice.FOR)))
        .isInstanceOf(Refusal.class);
    transactions.executeWithoutResult(
        transaction -> {
          events.publishEvent(new RoomChanged(session));
          assertThat(heard).as("not yet committed").isEmpty();
        });
    assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(session);
    assertThat(heard).isEmpty();
    me.remove();
  }

  @Test
  @DisplayName("who has gone is told nothing")
  void gone() {
    List<Integer> told = new ArrayList<>();
    RoomBroadcaster direct = new RoomBroadcaster(Runnable::run);
    Registration first = direct.follow(told::add);
    direct.changed(new RoomChanged(1));
    first.remove();
    direct.changed(new RoomChanged(2));
    assertThat(told).containsExactly(1);
    assertThat(direct.screens()).isZero();
  }

  /** Waits until everything that was told before has been told to every screen. */
  private void toldToAll() throws InterruptedException {
    heard.clear();
    Registration me = broadcaster.follow(heard::add);
    broadcaster.changed(new RoomChanged(NO_SESSION));
    do {
      // The one thread tells in order: who hears this has been told the rest.
    } while (heard.poll(10, TimeUnit.SECONDS) != NO_SESSION);
    me.remove();
  }

  private static Member memberOtherThan(DossierStory story, long person) {
    return story.session().members().stream()
        .filter(member -> member.isPresent() && member.personId() != person)
        .findFirst()
        .orElseThrow();
  }
}
