package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Section;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The words around the content: titles and labels, in the language of the content where there are
 * any, else in English.
 *
 * <p>They are read by name and nothing else: the locale of the JVM has no say.
 */
final class Words {
  private final Properties texts = new Properties();
  private final Audience audience;
  private final String lang;

  private Words(String language, Audience audience) {
    this.audience = audience;
    Optional<String> own = Resource.find("words-" + language + ".properties");
    lang = own.isPresent() ? "" : "en";
    try {
      texts.load(new StringReader(own.orElseGet(() -> Resource.text("words-en.properties"))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words of the language " + language, e);
    }
  }

  /** {@return the words for a condition; English where its language has none} */
  static Words of(Condition condition, Audience audience) {
    return new Words(Locale.forLanguageTag(condition.edition().language()).getLanguage(), audience);
  }

  /**
   * {@return the tag of the language of a condition in the usual letters} BCP 47 has {@code EN-gb}
   * and {@code en-GB} mean the same, a key or an address does not.
   */
  static String language(Condition condition) {
    return Locale.forLanguageTag(condition.edition().language()).toLanguageTag();
  }

  /** {@return the words that are the same for every audience} */
  static Words of(Condition condition) {
    return of(condition, Audience.PATIENTS);
  }

  /**
   * {@return the language of the words where it is not that of the content; else empty} For an
   * element that holds words, and names of the content at most: names are excepted from WCAG 3.1.2.
   */
  String lang() {
    return lang;
  }

  /** {@return the title of a section, for the audience; English ones are the model's own} */
  String title(Section section) {
    boolean plain = audience == Audience.PATIENTS;
    return texts.getProperty(
        "Section." + section.name() + "." + audience.name(),
        plain ? section.plainTitle() : section.technicalTitle());
  }

  /** {@return the words for a constant of the model} */
  String of(Enum<?> constant) {
    String type = constant.getDeclaringClass().getName();
    String name = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return text(name + "." + constant.name());
  }

  /** {@return a label by its key} */
  String text(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no word for '" + key + "'"));
  }

  /** {@return a label by its key; empty when there is none} */
  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  /** {@return a label with its places filled: {0} and {1}; a value is text, whatever is in it} */
  String format(String key, String... values) {
    return new MessageFormat(text(key), Locale.ROOT).format(values);
  }

  /** {@return a date in words, such as 25 November 2026} */
  String date(String isoDate) {
    String[] parts = isoDate.split("-", -1);
    String day = String.valueOf(Integer.parseInt(parts[2]));
    return format("date", day, text("month." + parts[1]), parts[0]);
  }
}
