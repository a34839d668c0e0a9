package vn.dienbien.ntm.support;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The portal's views and error pages; Karibu's own search finds public classes only. */
final class TestRoutes {

  private TestRoutes() {}

  static Routes all() {
    Set<Class<? extends Component>> views = find(new AnnotationTypeFilter(Route.class));
    Set<Class<? extends HasErrorParameter<?>>> errors =
        find(new AssignableTypeFilter(HasErrorParameter.class)).stream()
            .map(TestRoutes::errorPage)
            .collect(Collectors.toCollection(HashSet::new));
    return new Routes(views, errors, true);
  }

  private static Set<Class<? extends Component>> find(TypeFilter filter) {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(filter);
    return scanner.findCandidateComponents("vn.dienbien.ntm").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .map(view -> view.asSubclass(Component.class))
        .collect(Collectors.toCollection(HashSet::new));
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends HasErrorParameter<?>> errorPage(Class<? extends Component> page) {
    return (Class<? extends HasErrorParameter<?>>) (Class<?>) page;
  }
}
