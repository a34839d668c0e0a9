package vn.dienbien.ntm.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Rows of clocks. */
interface StepClockRepository extends JpaRepository<StepClock, StepClock.Key> {

  @Query("select c from StepClock c where c.subject in :subjects")
  List<StepClock> of(Collection<String> subjects);

  /** The step that stands still until an answer is there. */
  @Query("select c.stepId from StepClock c where c.subject = :subject and c.waitsFor = :answer")
  Optional<String> waitingFor(String subject, String answer);

  /** The clocks of steps that somebody has to do now and that count days. */
  @Query(
      value =
          "select distinct c.* from step_clock c join open_task t"
              + " on t.subject = c.subject and t.clock = c.step_id"
              + " where c.days is not null order by c.subject, c.step_id",
      nativeQuery = true)
  List<StepClock> running();
}
