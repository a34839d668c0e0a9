package vn.dienbien.ntm.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets many people click in the same moment. */
public final class Together {

  private Together() {}

  /**
   * What became of one click.
   *
   * @param result what it returned; null if it failed
   * @param failure what it threw; null if it succeeded
   */
  public record Click(Object result, Throwable failure) {}

  /** Runs all actions at once, each in a thread of its own, and waits for all. */
  public static List<Click> click(List<? extends Callable<?>> actions) {
    ExecutorService people = Executors.newFixedThreadPool(actions.size());
    try {
      CyclicBarrier moment = new CyclicBarrier(actions.size());
      List<Future<?>> running = new ArrayList<>();
      for (Callable<?> action : actions) {
        running.add(
            people.submit(
                () -> {
                  moment.await();
                  return action.call();
                }));
      }
      return running.stream().map(Together::outcome).toList();
    } finally {
      people.shutdownNow();
    }
  }

  /** What the clicks threw. */
  public static List<Throwable> failures(List<Click> clicks) {
    return clicks.stream().map(Click::failure).filter(Objects::nonNull).toList();
  }

  private static Click outcome(Future<?> click) {
    try {
      return new Click(click.get(), null);
    } catch (ExecutionException e) {
      return new Click(null, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
