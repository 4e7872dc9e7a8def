package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.Problem.Place;
import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Problems;
import io.github.skincalcinosis.problem.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the lines and columns of problems, in one pass over a text that is JSON. */
final class Positions {
  private final JsonParser parser;

  private Positions(JsonParser parser) {
    this.parser = parser;
  }

  /** A place that is looked for, and those inside it. */
  private static final class Wanted {
    private final Map<String, Wanted> inside = new HashMap<>();
    private Place name = new Place("", 0, 0);
    private Place value = new Place("", 0, 0);
  }

  /** What reads a text from its first token on. */
  private interface Reading {
    void read(Positions positions) throws IOException;
  }

  /** {@return the problems with their places, in document order} */
  static List<Problem> located(String text, List<Problem> problems) {
    Wanted root = new Wanted();
    for (Problem problem : problems) {
      want(root, problem.pointer());
      problem.related().forEach(place -> want(root, place.pointer()));
    }
    read(text, positions -> positions.visit(root));
    List<Problem> located = new ArrayList<>();
    for (Problem problem : problems) {
      boolean name = problem.code() == ProblemCode.UNKNOWN_PROPERTY;
      boolean end = problem.code() == ProblemCode.TOO_MANY_PROBLEMS;
      located.add(problem.at(place -> end || place.line() > 0 ? place : find(root, place, name)));
    }
    // What ends the list has no place.
    located.sort(
        Comparator.comparing((Problem problem) -> problem.code() == ProblemCode.TOO_MANY_PROBLEMS)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column));
    return located;
  }

  /** Collects the properties that stand twice in one object; a JSON tree does not show them. */
  static void findDuplicates(String text, Problems problems) {
    read(text, positions -> positions.duplicates(problems));
  }

  private static void read(String text, Reading reading) {
    try (JsonParser parser = Limits.FACTORY.createParser(text)) {
      parser.nextToken();
      reading.read(new Positions(parser));
    } catch (IOException e) {
      throw new UncheckedIOException("the text was read before", e);
    }
  }

  private static void want(Wanted root, String pointer) {
    Wanted here = root;
    for (String step : steps(pointer)) {
      here = here.inside.computeIfAbsent(step, any -> new Wanted());
    }
  }

  /** Where there is nothing at a pointer, the place is that of what it should stand in. */
  private static Place find(Wanted root, Place place, boolean name) {
    Wanted here = root;
    Place found = root.value;
    List<String> steps = steps(place.pointer());
    for (int index = 0; index < steps.size(); index++) {
      here = here.inside.getOrDefault(steps.get(index), here);
      Place next = name && index == steps.size() - 1 ? here.name : here.value;
      found = next.line() > 0 ? next : found;
    }
    return new Place(place.pointer(), found.line(), found.column());
  }

  private static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    for (int start = 0; start < pointer.length(); ) {
      int next = pointer.indexOf('/', start + 1);
      int end = next < 0 ? pointer.length() : next;
      steps.add(pointer.substring(start + 1, end).replace("~1", "/").replace("~0", "~"));
      start = end;
    }
    return steps;
  }

  private void visit(Wanted wanted) throws IOException {
    wanted.value = here();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        Wanted inside = wanted.inside.get(parser.currentName());
        Place name = here();
        parser.nextToken();
        if (inside == null) {
          parser.skipChildren();
        } else {
          inside.name = name;
          visit(inside);
        }
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
        Wanted inside = wanted.inside.get(String.valueOf(index));
        if (inside == null) {
          parser.skipChildren();
        } else {
          visit(inside);
        }
      }
    }
  }

  private void duplicates(Problems problems) throws IOException {
    Deque<Set<String>> names = new ArrayDeque<>();
    for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
      if (token.isStructStart()) {
        names.push(new HashSet<>());
      } else if (token.isStructEnd()) {
        names.pop();
      } else if (token == JsonToken.FIELD_NAME
          && !names.element().add(parser.currentName())
          && !problems.isFull()) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        problems.add(
            Problem.of(
                ProblemCode.DUPLICATE_PROPERTY,
                new Place(pointer, here().line(), here().column()),
                String.format(
                    "the property '%s' stands twice in this object",
                    Wording.quote(parser.currentName()))));
      }
    }
  }

  private Place here() {
    JsonLocation location = parser.currentTokenLocation();
    return new Place("", location.getLineNr(), location.getColumnNr());
  }
}
