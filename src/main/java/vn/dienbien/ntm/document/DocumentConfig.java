package vn.dienbien.ntm.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Reads the settings of the store and lets its sweep run. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(FileLimits.class)
class DocumentConfig {}
