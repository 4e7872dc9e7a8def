package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Section;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The words around the content: titles and labels, in the language of the content.
 *
 * <p>They are read by name and nothing else: the locale of the JVM has no say.
 */
final class Words {
  private final Properties texts;
  private final Audience audience;

  private Words(Properties texts, Audience audience) {
    this.texts = texts;
    this.audience = audience;
  }

  /** {@return the words for a condition; English where its language has none} */
  static Words of(Condition condition, Audience audience) {
    String language = Locale.forLanguageTag(condition.edition().language()).getLanguage();
    return new Words(read(language), audience);
  }

  /** {@return the words that are the same for every audience} */
  static Words of(Condition condition) {
    return of(condition, Audience.PATIENTS);
  }

  private static Properties read(String language) {
    Properties texts = new Properties();
    try {
      texts.load(
          new StringReader(
              Resource.find("words-" + language + ".properties")
                  .orElseGet(() -> Resource.text("words-en.properties"))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words of the language " + language, e);
    }
    return texts;
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

  /** {@return a label with its places filled: {0} and {1}} */
  String format(String key, String... values) {
    String text = text(key);
    for (int place = 0; place < values.length; place++) {
      text = text.replace("{" + place + "}", values[place]);
    }
    return text;
  }

  /** {@return a date in words, such as 25 November 2026} */
  String date(String isoDate) {
    String[] parts = isoDate.split("-", -1);
    String day = String.valueOf(Integer.parseInt(parts[2]));
    return format("date", day, text("month." + parts[1]), parts[0]);
  }
}
