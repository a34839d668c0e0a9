package vn.dienbien.ntm.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * One mail twice, as text and as HTML, while it is being written. Whatever is put into the HTML is
 * text there: markup in a name stays what it is.
 */
final class MailPage {

  private static final String FRAME = read("frame");
  private static final String LINE = read("line");
  private static final String LINK = read("link");
  private static final String NOTICE = read("notice");
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");
  private static final String BREAK = "\n";

  private final MailLanguage language;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private String foot = "";
  private String settings = "";

  MailPage(MailLanguage language) {
    this.language = language;
  }

  /** A line of its own. */
  void line(String words) {
    plain.append(words).append(BREAK);
    html.append(fill(LINE, Map.of("words", escaped(words))));
  }

  /** A line that leads somewhere. */
  void link(String words, String address) {
    plain.append(BREAK).append(words).append(BREAK).append(address).append(BREAK);
    html.append(fill(LINK, Map.of("words", escaped(words), "address", escaped(address))));
  }

  /** One notice: what happened, what somebody wrote, when, and where it leads. */
  void notice(String sentence, String said, String small, String open, String address) {
    plain.append(BREAK).append(sentence).append(BREAK);
    if (!said.isEmpty()) {
      plain.append("> ").append(said.replace(BREAK, BREAK + "> ")).append(BREAK);
    }
    plain.append(small).append(BREAK).append(address).append(BREAK);
    html.append(
        fill(
            NOTICE,
            Map.of(
                "sentence", escaped(sentence),
                "said", escaped(said),
                "small", escaped(small),
                "open", escaped(open),
                "address", escaped(address))));
  }

  /** Who sent this, and where that can be changed. */
  void foot(String words, String address) {
    foot = words;
    settings = address;
    plain.append(BREAK).append("-- ").append(BREAK).append(words).append(BREAK).append(address);
  }

  /** The finished mail. */
  MailText text(String sender, String subject) {
    String page =
        fill(
            FRAME,
            Map.of(
                "lang", language.code(),
                "title", escaped(subject),
                "sender", escaped(sender),
                "body", html.toString(),
                "foot", escaped(foot),
                "settings", escaped(settings)));
    return new MailText(sender, subject, plain.append(BREAK).toString(), page);
  }

  /** In one pass: what is put in is never looked at again. */
  private static String fill(String template, Map<String, String> values) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
  }

  private static String escaped(String words) {
    return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
  }

  private static String read(String name) {
    try (InputStream template = MailPage.class.getResourceAsStream("/mail/" + name + ".html")) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
