package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.problem.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mistake that an editor makes in {@code small.json}, and the one problem that the loader then
 * names. They stand in text files beside this test, each as its name, what is taken out ({@code -})
 * and put in ({@code +}), and what is said ({@code =}).
 *
 * @param name what the editor does
 * @param find what stands in the file, exactly once
 * @param replacement what the editor makes of it
 * @param report the code of the problem, and the problem as a person sees it
 */
record Mistake(String name, String find, String replacement, String report) {

  /** A sound document in which there is something of everything, but little of it. */
  static final String SMALL = resource("small.json");

  /** In properties, types and constants; a schema sees them as well. */
  static final List<Mistake> OF_FORM = read("mistakes-of-form.txt");

  /** In single values and parts; a schema sees them as well, the loader once the form is right. */
  static final List<Mistake> OF_VALUE = read("mistakes-of-value.txt");

  /** Between the parts, where no schema can see them. */
  static final List<Mistake> OF_MEANING = read("mistakes-of-meaning.txt");

  static Stream<Mistake> all() {
    return Stream.of(OF_FORM, OF_VALUE, OF_MEANING).flatMap(List::stream);
  }

  /** {@return the file with the mistake in it} */
  String document() {
    return edited(find, replacement);
  }

  @Override
  public String toString() {
    return report.split(" ", 2)[0] + ": an editor " + name;
  }

  /** {@return the small document with something else where a text stood, once and no more} */
  static String edited(String find, String replacement) {
    if (find.isEmpty() || SMALL.split(Pattern.quote(find), -1).length != 2) {
      throw new AssertionError("not exactly once in small.json: " + find);
    }
    return SMALL.replace(find, replacement);
  }

  /** {@return a problem in one line, as the files of mistakes have it} */
  static String report(Problem problem) {
    return problem.code() + " " + problem;
  }

  /** {@return the text of a file beside these tests} */
  static String resource(String name) {
    try (InputStream stream = Mistake.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException(name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Mistake> read(String file) {
    return Arrays.stream(resource(file).strip().split("\n\n"))
        .map(block -> block.split("\n"))
        .map(
            lines -> new Mistake(lines[0], part(lines, "- "), part(lines, "+ "), part(lines, "= ")))
        .toList();
  }

  private static String part(String[] lines, String sign) {
    return Arrays.stream(lines)
        .filter(line -> line.startsWith(sign))
        .map(line -> line.substring(sign.length()))
        .collect(Collectors.joining("\n"));
  }
}
