package vn.dienbien.ntm.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the background works; settings "ntm.notification.*".
 *
 * @param background whether this node passes news on and sends mails by itself
 * @param every how often it looks for what is left, in real time
 * @param kept how long notices stay, by the clock of the portal
 */
@ConfigurationProperties("ntm.notification")
record NotificationSettings(
    @DefaultValue("true") boolean background,
    @DefaultValue("3s") Duration every,
    @DefaultValue("730d") Duration kept) {}
