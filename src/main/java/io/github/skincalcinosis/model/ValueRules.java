package io.github.skincalcinosis.model;

import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Problems;
import io.github.skincalcinosis.problem.Wording;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules that single values keep: texts, ids, numbers, dates, addresses. */
final class ValueRules {
  private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/[!-~]+");
  private static final Pattern PMID = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int MOST_DECIMALS = 6;
  private static final int MOST_CHARACTERS = 65_536;

  private final Problems problems;
  private final ConditionWalk walk;

  ValueRules(Problems problems, ConditionWalk walk) {
    this.problems = problems;
    this.walk = walk;
  }

  /** Reports a problem of a property of the part that is being visited. */
  void broken(ProblemCode code, String property, String message) {
    problems.add(code, walk.pointer(property), message);
  }

  void texts(String property, List<String> texts) {
    for (int index = 0; index < texts.size(); index++) {
      text(property + "/" + index, texts.get(index));
    }
  }

  void text(String property, Optional<String> text) {
    text.ifPresent(present -> text(property, present));
  }

  void text(String property, String text) {
    if (isTooLong(property, text)) {
      return;
    }
    String wrong = wrongIn(text);
    if (!wrong.isEmpty()) {
      broken(ProblemCode.BAD_TEXT, property, wrong);
    }
  }

  private static String wrongIn(String text) {
    if (text.codePoints().allMatch(ValueRules::isInvisible)) {
      return text.isEmpty()
          ? "the text is empty"
          : "the text has nothing in it but white space or invisible characters";
    }
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    if (isInvisible(first) || isInvisible(last)) {
      return String.format(
          "the text %s with the character U+%04X: expected no white space or invisible character there",
          isInvisible(first) ? "begins" : "ends", isInvisible(first) ? first : last);
    }
    int here;
    for (int index = 0; index < text.length(); index += Character.charCount(here)) {
      here = text.codePointAt(index);
      if (isForbidden(here)) {
        return String.format(
            "the text has the character U+%04X in it: expected no control character, line break, change of reading direction, noncharacter or half of a surrogate pair",
            here);
      }
    }
    return "";
  }

  /** White space and format characters, as Unicode has them; and what no text may have in it. */
  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.SPACE_SEPARATOR || type == Character.FORMAT || isForbidden(character);
  }

  /**
   * What breaks a line or a page, or lets a warning read otherwise than it is written. The marks of
   * direction, which only tell where a neutral character belongs, are allowed.
   */
  private static boolean isForbidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT ->
          (character >= 0x202A && character <= 0x202E)
              || (character >= 0x2066 && character <= 0x2069);
      default -> Wording.isNoncharacter(character);
    };
  }

  private boolean isTooLong(String property, String value) {
    if (value.length() > MOST_CHARACTERS) {
      broken(
          ProblemCode.VALUE_TOO_LONG,
          property,
          String.format(
              "'%s' has %s characters: expected %s at most",
              property, value.length(), MOST_CHARACTERS));
      return true;
    }
    return false;
  }

  void id(String id) {
    if (!isTooLong("id", id) && !isId(id)) {
      broken(
          ProblemCode.BAD_ID,
          "id",
          String.format(
              "not an id: '%s'; expected lower-case letters and digits with single hyphens between, beginning with a letter, such as 'universal-calcinosis'",
              Wording.quote(id)));
    }
  }

  private static boolean isId(String id) {
    char before = '-';
    for (int index = 0; index < id.length(); index++) {
      char here = id.charAt(index);
      boolean letter = here >= 'a' && here <= 'z';
      boolean digit = here >= '0' && here <= '9';
      if (!letter && !(index > 0 && (digit || (here == '-' && before != '-')))) {
        return false;
      }
      before = here;
    }
    return before != '-';
  }

  void atLeast(String property, int value, int least) {
    if (value < least) {
      number(property, String.valueOf(value), "at least " + least);
    }
  }

  void between(String property, int value, int least, int most) {
    if (value < least || value > most) {
      number(property, String.valueOf(value), least + " to " + most);
    }
  }

  void percent(String property, BigDecimal value, BigDecimal most) {
    // A number such as 0E+2147483648 is in range, but cannot be read again.
    if (value.signum() < 0 || value.compareTo(most) > 0) {
      number(property, value.toString(), "0 to " + most);
    } else if (value.scale() > MOST_DECIMALS || value.scale() < -MOST_DECIMALS) {
      number(
          property, value.toString(), "a plain number with at most " + MOST_DECIMALS + " decimals");
    }
  }

  void number(String property, String value, String expected) {
    broken(
        ProblemCode.BAD_NUMBER,
        property,
        String.format("'%s' is %s: expected %s", property, Wording.quote(value), expected));
  }

  void doi(String doi) {
    if (!isTooLong("doi", doi) && !DOI.matcher(doi).matches()) {
      wrongForm(ProblemCode.BAD_DOI, "doi", "a DOI", doi, "10.1000/182");
    }
  }

  void pmid(String pmid) {
    if (!PMID.matcher(pmid).matches()) {
      wrongForm(ProblemCode.BAD_PMID, "pmid", "a PubMed id", pmid, "21679810");
    }
  }

  private void wrongForm(
      ProblemCode code, String property, String noun, String value, String example) {
    broken(
        code,
        property,
        String.format("not %s: '%s'; expected the form '%s'", noun, Wording.quote(value), example));
  }

  boolean date(String property, String date) {
    try {
      if (DATE.matcher(date).matches()) {
        LocalDate.parse(date);
        return true;
      }
    } catch (DateTimeException e) {
      // Reported below: there is no such day.
    }
    broken(
        ProblemCode.BAD_DATE,
        property,
        String.format(
            "not a date: '%s'; expected year, month and day in the form '2026-11-22'",
            Wording.quote(date)));
    return false;
  }

  void language(String language) {
    if (isTooLong("language", language)) {
      return;
    }
    try {
      if (!language.isEmpty()) {
        new Locale.Builder().setLanguageTag(language);
        return;
      }
    } catch (IllformedLocaleException e) {
      // Reported below, as an empty tag is.
    }
    broken(
        ProblemCode.BAD_LANGUAGE,
        "language",
        String.format(
            "not a language: '%s'; expected a BCP 47 tag such as 'en' or 'en-GB'",
            Wording.quote(language)));
  }

  void url(String url) {
    if (isTooLong("url", url)) {
      return;
    }
    try {
      URI uri = new URI(url);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && url.chars().allMatch(here -> here < 128)) {
        return;
      }
    } catch (URISyntaxException e) {
      // Reported below, as another scheme is.
    }
    wrongForm(ProblemCode.BAD_URL, "url", "a web address", url, "https://example.org/page");
  }
}
