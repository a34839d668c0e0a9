package vn.dienbien.ntm.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The database of a portal that was given none: {@code spring.datasource.url} is not set. The pool
 * is made from these details, so Spring stops the pool, and what stands on it, before the server.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoAddressGiven.class)
class EmbeddedDatabase {

  @Bean(destroyMethod = "giveBack")
  EmbeddedServer embeddedServer(@Value("${ntm.data}") String data) {
    return EmbeddedServer.take(Path.of(data));
  }

  /** Before the web server: who reads that the data cannot be opened need not wait for it. */
  @Bean
  static BeanFactoryPostProcessor databaseFirst() {
    return beans -> beans.getBean(EmbeddedServer.class);
  }

  @Bean
  JdbcConnectionDetails embeddedConnection(
      EmbeddedServer server, @Value("${ntm.schema:ntm}") String schema) {
    return new Details(server.jdbcUrl(schema));
  }

  private record Details(String getJdbcUrl) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
      return "root";
    }

    @Override
    public String getPassword() {
      return "";
    }
  }

  /** No external database is named. */
  static class NoAddressGiven implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
    }
  }
}
