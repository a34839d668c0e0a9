package vn.dienbien.ntm.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;

/** Asks the machine for the time instead of a clock that was handed in. */
final class CallsNow extends ArchCondition<JavaClass> {

  static final CallsNow WITHOUT_A_CLOCK = new CallsNow();

  private CallsNow() {
    super("ask for the time without a Clock");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getMethodCallsFromSelf().stream()
        .filter(CallsNow::isWithoutClock)
        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
  }

  private static boolean isWithoutClock(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    boolean hasClock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    return owner.startsWith("java.time.") && name.equals("now") && !hasClock
        || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
  }
}
