package vn.dienbien.ntm.support;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Counts the SQL statements of an action, as the budgets do: one for each round trip, a batch once,
 * commits not at all, those of the engine too, those of other threads not.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount implements BeanPostProcessor {

  private final ThreadLocal<Cost> running = new ThreadLocal<>();

  /**
   * What an action cost.
   *
   * @param statements each as the server got it
   * @param commits one entry for each transaction that was committed
   */
  public record Cost(List<String> statements, List<String> commits) {}

  /**
   * The statements of an action, each as the server got it.
   *
   * @param action runs in this thread
   */
  public List<String> of(Action action) {
    return costOf(action).statements();
  }

  /** The statements and commits of an action that runs in this thread. */
  public Cost costOf(Action action) {
    Cost seen = new Cost(new ArrayList<>(), new ArrayList<>());
    running.set(seen);
    try {
      action.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      running.remove();
    }
    return seen;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof DataSource pool && !(bean instanceof ProxyDataSource)) {
      return ProxyDataSourceBuilder.create(pool)
          .listener(new Listener())
          .methodListener(new Commits())
          .build();
    }
    return bean;
  }

  /** What is counted. */
  @FunctionalInterface
  public interface Action {

    /** Does it. */
    void run() throws Exception;
  }

  private final class Listener implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      // counted when done
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      Cost seen = running.get();
      if (seen != null && !queries.isEmpty()) {
        seen.statements().add(queries.get(0).getQuery());
      }
    }
  }

  private final class Commits implements MethodExecutionListener {

    @Override
    public void beforeMethod(MethodExecutionContext call) {
      // counted when done
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
      Cost seen = running.get();
      if (seen != null
          && call.getTarget() instanceof Connection
          && call.getMethod().getName().equals("commit")) {
        seen.commits().add("commit");
      }
    }
  }
}
