package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetException.Tier;
import io.github.skincalcinosis.dataset.JsonText.Edit;
import io.github.skincalcinosis.dataset.JsonText.Value;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Spoils sound documents in every place and every way: each mistake is found where it was made, and
 * reported once.
 *
 * <p>A mutant may load only as another sound document: with less in it, where something optional
 * was deleted, or with an entry twice that has no id, such as a citation. The proof is that the
 * condition, written, is the mutant: nothing in it was skipped, defaulted or converted.
 *
 * <p>A mutant may have further problems, or one in another place, only for these reasons:
 *
 * <ul>
 *   <li>Whatever is deleted may have been referred to, may have cited a sentence or a source, or
 *       may have been the caution that an unsafe statement needs. Then the other end is reported.
 *   <li>A citation or omission that is led astray no longer accounts for its sentence or source.
 *       Then both ends are reported, for no one can tell which of them is meant.
 * </ul>
 */
class MutationTest {
  private static final Set<ProblemCode> AT_THE_OTHER_END =
      Set.of(
          ProblemCode.DANGLING_REFERENCE,
          ProblemCode.UNKNOWN_SENTENCE,
          ProblemCode.UNACCOUNTED_SENTENCE,
          ProblemCode.UNCITED_SOURCE,
          ProblemCode.UNSAFE_WITHOUT_CAUTION);
  private static final Set<Mutation> ALWAYS_OF_FORM =
      Set.of(Mutation.NULL, Mutation.TYPE, Mutation.SIBLING, Mutation.MISSPELL);
  private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** A way to spoil a place, and what comes of it. */
  private record Mutant(JsonText original, Value value, Mutation mutation, Edit edit) {
    static Stream<Mutant> of(JsonText original, Value value, Mutation mutation) {
      return mutation
          .edit(original, value)
          .map(edit -> new Mutant(original, value, mutation, edit))
          .stream();
    }

    /** The places at or directly above what was done. */
    Set<String> places() {
      String pointer = value.pointer();
      String parent = value.parent();
      Set<String> places = new LinkedHashSet<>(List.of(pointer, parent));
      if (value.entry()) {
        // An object of which a list needs an entry.
        places.add(parent.substring(0, parent.lastIndexOf('/')));
      }
      if (mutation == Mutation.SIBLING) {
        places.add(parent + "/zzz-sibling");
      }
      if (mutation == Mutation.DUPLICATE && value.entry()) {
        int place = Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
        // What tells that an entry stands twice is its key.
        places.add(parent + "/" + (place + 1) + "/id");
        places.add(parent + "/" + (place + 1) + "/sentence");
      }
      return places;
    }

    boolean mayLoad() {
      return mutation == Mutation.DELETE || (mutation == Mutation.DUPLICATE && value.entry());
    }

    boolean touchesTheOtherEnd() {
      return mutation == Mutation.DELETE
          || (mutation == Mutation.BREAK_REFERENCE
              && Set.of("source", "locator", "sentence").contains(value.name()));
    }

    /** What is no longer there. */
    String lost() {
      if (mutation == Mutation.DELETE) {
        return original.from(value.from(), value.end());
      }
      Value citation =
          original.values().stream()
              .filter(any -> any.pointer().equals(value.parent()))
              .findFirst()
              .orElseThrow();
      return original.from(citation.start(), citation.end());
    }

    /** Whether a problem at the other end is about what was lost. */
    boolean concernsWhatWasLost(Problem problem) {
      String lost = lost();
      Matcher quoted = QUOTED.matcher(problem.message());
      while (quoted.find()) {
        String id = quoted.group(1);
        String section = id.substring(0, Math.max(0, id.lastIndexOf('-')));
        if (lost.contains("\"" + id + "\"") || lost.contains("\"" + section + "\"")) {
          return true;
        }
      }
      return problem.code() == ProblemCode.UNSAFE_WITHOUT_CAUTION && lost.contains("\"severity\"");
    }

    /** What is wrong with the way this mutant is received, if anything. */
    Optional<String> complaint() {
      String mutant = original.with(List.of(edit));
      List<Problem> problems = new ArrayList<>();
      try {
        Condition loaded = DatasetLoader.load(mutant);
        return mayLoad()
                && tree(DatasetWriter.toJson(loaded)).equals(withoutEmptyLists(tree(mutant)))
            ? Optional.empty()
            : complaint("it loads");
      } catch (DatasetException e) {
        if (ALWAYS_OF_FORM.contains(mutation) && e.tier() != Tier.FORM) {
          return complaint("it is not called a mistake of form");
        }
        problems.addAll(e.problems());
      }
      List<Problem> here =
          problems.stream().filter(problem -> places().contains(problem.pointer())).toList();
      if (here.size() == 1 && problems.size() == 1) {
        return Optional.empty();
      }
      problems.removeAll(
          problems.stream()
              .filter(problem -> touchesTheOtherEnd())
              .filter(problem -> AT_THE_OTHER_END.contains(problem.code()))
              .filter(this::concernsWhatWasLost)
              .toList());
      boolean explained =
          touchesTheOtherEnd()
              && (problems.isEmpty() || (problems.size() == 1 && here.containsAll(problems)));
      return explained ? Optional.empty() : complaint("there are " + problems);
    }

    private Optional<String> complaint(String what) {
      return Optional.of(mutation + " " + value.pointer() + ": " + what);
    }
  }

  @Test
  void everyMistakeInTheSmallDocumentIsFoundWhereItWasMade() {
    JsonText small = JsonText.of(Mistake.SMALL);
    assertThat(complaints(mutants(small))).isEmpty();
  }

  /** Every value is spoilt, and every place of one kind in every way. */
  @Test
  void everyValueOfTheBundledFileIsSpoiltAndTheMistakeFoundWhereItWasMade() {
    JsonText bundled = JsonText.of(SkinCalcinosis.json());
    Map<String, List<Value>> kinds = new TreeMap<>();
    List<Value> values =
        bundled.values().stream().filter(value -> !value.pointer().isEmpty()).toList();
    for (Value value : values) {
      kinds.computeIfAbsent(kind(value), kind -> new ArrayList<>()).add(value);
    }
    List<Mutant> mutants = new ArrayList<>();
    Set<Value> spoilt = new LinkedHashSet<>();
    for (List<Value> alike : kinds.values()) {
      List<Mutation> mutations =
          Arrays.stream(Mutation.values())
              .filter(mutation -> mutation.edit(bundled, alike.get(0)).isPresent())
              .toList();
      int most = Math.max(alike.size(), mutations.size());
      for (int turn = 0; turn < most; turn++) {
        Value value = alike.get(turn % alike.size());
        spoilt.add(value);
        Mutant.of(bundled, value, mutations.get(turn % mutations.size())).forEach(mutants::add);
      }
    }
    assertThat(spoilt).hasSameSizeAs(values);
    assertThat(complaints(mutants.stream())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"FORM, 2", "FORM, 3", "MEANING, 2", "MEANING, 3"})
  void mistakesOfOneTierInUnrelatedPlacesAreAsManyProblems(Tier tier, int size) {
    List<Single> singles = singles(tier);
    assertThat(
            groups(size, (group, random) -> singles.get(random.nextInt(singles.size())))
                .flatMap(group -> complaint(group, group).stream()))
        .isEmpty();
  }

  @Test
  void aMistakeOfFormHidesOneOfMeaningUntilItIsMended() {
    List<Single> form = singles(Tier.FORM);
    List<Single> meaning = singles(Tier.MEANING);
    assertThat(
            groups(
                    2,
                    (group, random) -> {
                      List<Single> singles = group.isEmpty() ? form : meaning;
                      return singles.get(random.nextInt(singles.size()));
                    })
                .flatMap(
                    both ->
                        Stream.of(
                            complaint(both, both.subList(0, 1)),
                            complaint(both.subList(1, 2), both.subList(1, 2))))
                .flatMap(Optional::stream))
        .isEmpty();
  }

  /** A mutant that has one problem, and that problem. */
  private record Single(Mutant mutant, Tier tier, Problem problem) {
    static Stream<Single> of(Mutant mutant) {
      try {
        DatasetLoader.load(mutant.original().with(List.of(mutant.edit())));
      } catch (DatasetException e) {
        return e.problems().stream()
            .filter(any -> e.problems().size() == 1)
            .map(problem -> new Single(mutant, e.tier(), problem));
      }
      return Stream.empty();
    }

    /** In another item, the items themselves left where they are. */
    boolean isUnrelatedTo(Single other) {
      boolean counted =
          problem.code() == ProblemCode.UNACCOUNTED_SENTENCE
              && problem.pointer().equals(other.problem.pointer());
      return !counted
          && !mutant.value().item().equals(other.mutant.value().item())
          && !mutant.edit().overlaps(other.mutant.edit());
    }
  }

  private static List<Single> singles(Tier tier) {
    return mutants(JsonText.of(Mistake.SMALL))
        .filter(mutant -> mutant.value().item().length() < mutant.value().pointer().length())
        // What is deleted from an outline, others may refer to.
        .filter(mutant -> !mutant.value().pointer().contains("/outline"))
        .flatMap(Single::of)
        .filter(single -> single.tier() == tier)
        .toList();
  }

  private static Stream<List<Single>> groups(
      int size, BiFunction<List<Single>, Random, Single> next) {
    Random random = new Random(20261122L + size);
    return IntStream.range(0, 2_000)
        .mapToObj(
            number -> {
              List<Single> group = new ArrayList<>();
              while (group.size() < size) {
                Single candidate = next.apply(group, random);
                if (group.stream().allMatch(candidate::isUnrelatedTo)) {
                  group.add(candidate);
                }
              }
              return group;
            })
        .toList()
        .parallelStream();
  }

  /** What is wrong with the way some mistakes are received of which some should be reported. */
  private static Optional<String> complaint(List<Single> made, List<Single> reported) {
    Map<String, Long> expected = counted(reported.stream().map(Single::problem));
    List<Edit> edits = made.stream().map(single -> single.mutant().edit()).toList();
    String text = made.get(0).mutant().original().with(edits);
    Map<String, Long> found =
        counted(ProblemsTest.problems(() -> DatasetLoader.load(text)).stream());
    return expected.equals(found)
        ? Optional.empty()
        : Optional.of(
            made.stream()
                    .map(Single::mutant)
                    .map(mutant -> mutant.mutation() + " " + mutant.value().pointer())
                    .collect(Collectors.joining(" and "))
                + " give "
                + found.keySet()
                + " for "
                + expected.keySet());
  }

  private static Map<String, Long> counted(Stream<Problem> problems) {
    return problems.collect(
        Collectors.groupingBy(
            problem -> problem.code() + " " + problem.pointer() + " " + problem.message(),
            TreeMap::new,
            Collectors.counting()));
  }

  private static Stream<Mutant> mutants(JsonText text) {
    return text.values().stream()
        .filter(value -> !value.pointer().isEmpty())
        .flatMap(
            value ->
                Arrays.stream(Mutation.values())
                    .flatMap(mutation -> Mutant.of(text, value, mutation)));
  }

  private static List<String> complaints(Stream<Mutant> mutants) {
    return mutants.toList().parallelStream()
        .flatMap(mutant -> mutant.complaint().stream())
        .toList();
  }

  /** The pointer without the positions in lists. */
  private static String kind(Value value) {
    return value.pointer().replaceAll("/[0-9]+", "/#");
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** An empty list is the same as none, and is not written. */
  private static JsonNode withoutEmptyLists(JsonNode node) {
    for (Iterator<JsonNode> inside = node.iterator(); inside.hasNext(); ) {
      JsonNode child = withoutEmptyLists(inside.next());
      if (child.isArray() && child.isEmpty()) {
        inside.remove();
      }
    }
    return node;
  }
}
