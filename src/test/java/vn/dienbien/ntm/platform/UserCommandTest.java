package vn.dienbien.ntm.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** A step of a person that lost a race is tried again, each time in a transaction of its own. */
class UserCommandTest {

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext(
          PlatformConfig.class, Transactions.class, Step.class, Switch.class);
  private final List<String> story = context.getBean(Transactions.class).story;
  private final Step step = context.getBean(Step.class);

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void aLostRaceIsTriedAgainFromTheStart() {
    step.loseNext(2);

    step.take();

    assertThat(story).containsExactly("begin", "rollback", "begin", "rollback", "begin", "commit");
  }

  @Test
  void aRefusalIsNotTriedAgain() {
    assertThatIllegalStateException().isThrownBy(step::refuse);

    assertThat(story).containsExactly("begin", "rollback");
  }

  /** What a service looks like. */
  static class Step {

    private int losses;

    public void loseNext(int times) {
      losses = times;
    }

    @UserCommand
    public void take() {
      if (losses-- > 0) {
        throw new CannotAcquireLockException("deadlock");
      }
    }

    @UserCommand
    public void refuse() {
      throw new IllegalStateException("no");
    }
  }

  @EnableTransactionManagement(proxyTargetClass = true)
  static class Switch {}

  static class Transactions extends AbstractPlatformTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient List<String> story = new ArrayList<>();

    @Override
    protected Object doGetTransaction() {
      return this;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
      story.add("begin");
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      story.add("commit");
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
      story.add("rollback");
    }
  }
}
