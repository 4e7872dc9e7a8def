package io.github.skincalcinosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.model.Condition;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs every Java block of the guides, as it stands there, and holds what it prints against the
 * output below it, in which an ellipsis stands for what is left out. The examples of the Javadoc
 * run as well.
 */
class ReadmeTest {
  private static final Path SITE = Path.of("src/site/markdown");

  /** A block, and how its output is to look; empty for a block of the Javadoc. */
  record Block(String file, String code, String output) {
    @Override
    public String toString() {
      return file + ": " + code.lines().findFirst().orElse("");
    }
  }

  @TempDir static Path folder;

  private static List<Block> blocks;
  private static List<String> outputs;

  @BeforeAll
  static void runAllBlocks() throws Exception {
    blocks = blocks();
    Files.writeString(folder.resolve("Blocks.java"), program());
    Path output = folder.resolve("output.txt");
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(),
                "Blocks.java")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(() -> text(output)).isZero();
    outputs = List.of(text(output).split("\f", -1));
  }

  static Stream<Integer> guided() {
    return Stream.iterate(0, i -> i < blocks.size(), i -> i + 1);
  }

  @ParameterizedTest
  @MethodSource("guided")
  void aBlockPrintsWhatStandsBelowIt(int index) {
    Block block = blocks.get(index);
    if (block.file().endsWith(".md")) {
      assertThat(block.output()).as("the output that stands below %s", block).isNotBlank();
      assertThat(outputs.get(index).strip()).as(block::toString).matches(pattern(block.output()));
    }
  }

  @Test
  void theReadmeTellsTheSizeOfTheContent() {
    Condition calcinosis = SkinCalcinosis.condition();
    String version = calcinosis.edition().version();
    assertThat(text(Path.of("README.md")))
        .contains(
            "\nEdition "
                + version
                + ": "
                + size(calcinosis)
                + "; of these for patients "
                + size(calcinosis.forPatients())
                + ".\n")
        .contains("> Skin Calcinosis, edition " + version + ",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "SECURITY.md",
        "CHANGELOG.md",
        "src/site/markdown/using.md",
        "src/site/markdown/building.md",
        "src/site/markdown/content.md"
      })
  void linksLeadToFiles(String file) {
    Matcher link = Pattern.compile("]\\((?!https?:)([^)#]+)").matcher(text(Path.of(file)));
    while (link.find()) {
      assertThat(Path.of(file).resolveSibling(link.group(1)).normalize()).exists();
    }
  }

  @Test
  void theReadmeIsReadInOneGo() {
    assertThat(text(Path.of("README.md")).lines()).hasSizeLessThanOrEqualTo(250);
  }

  private static String size(Condition condition) {
    return String.format(
        "%d items, %d statements, %d sources",
        condition.items().size(), condition.statements().size(), condition.sources().size());
  }

  /** All blocks but those that are taken from a program of src/it or src/it-frameworks. */
  private static List<Block> blocks() throws IOException {
    List<Block> found = new ArrayList<>();
    List<Path> guides = new ArrayList<>(List.of(Path.of("README.md")));
    guides.addAll(files(SITE, ".*\\.md"));
    List<String> consumers =
        files(Path.of("src"), "src.it[^/\\\\]*.*\\.(java|kt)").stream()
            .map(file -> squeezed(text(file)))
            .toList();
    for (Path guide : guides) {
      each(guide, "```(?:java|kotlin)\\R(.*?)```(?:\\R```text\\R(.*?)```)?").stream()
          .filter(block -> consumers.stream().noneMatch(in -> in.contains(squeezed(block.code()))))
          .forEach(found::add);
    }
    for (Path source : files(Path.of("src/main/java"), ".*-info\\.java")) {
      each(source, "<pre>\\{@code\\R(.*?)\\R \\* }</pre>()").stream()
          .map(in -> new Block(in.file(), in.code().replaceAll("(?m)^ \\* ?", ""), ""))
          .forEach(found::add);
    }
    return found;
  }

  private static List<Block> each(Path file, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text(file));
    return matcher
        .results()
        .map(
            in ->
                new Block(
                    file.toString().replace('\\', '/'),
                    in.group(1),
                    in.group(2) == null ? "" : in.group(2)))
        .toList();
  }

  /** One program, a method for each block. */
  private static String program() {
    StringBuilder program = new StringBuilder();
    for (String name : List.of("", "dataset.", "model.", "problem.", "render.")) {
      program.append("import io.github.skincalcinosis.").append(name).append("*;\n");
    }
    program.append(
        """
        import java.nio.file.*;
        import java.util.*;

        class Blocks {
          static Condition calcinosis = SkinCalcinosis.condition();
          static Condition safe = calcinosis.forPatients();
          static Path file = Path.of("our-edition.json");

          public static void main(String[] args) throws Exception {
        """);
    for (int i = 0; i < blocks.size(); i++) {
      program.append("block" + i + "();\nSystem.out.print(\"\\f\");\n");
    }
    program.append("}\n");
    for (int i = 0; i < blocks.size(); i++) {
      program.append("static void block" + i + "() throws Exception {\n");
      program.append(blocks.get(i).code()).append("\n}\n");
    }
    return program.append("}\n").toString();
  }

  /** This library and what it needs, from wherever the tests have them. */
  private static String classPath() throws URISyntaxException {
    List<String> places = new ArrayList<>();
    for (Class<?> type :
        List.of(
            SkinCalcinosis.class,
            ObjectMapper.class,
            JsonParser.class,
            JsonInclude.class,
            Jdk8Module.class,
            NullMarked.class)) {
      places.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return String.join(File.pathSeparator, places);
  }

  /** An ellipsis at the end of a line stands for its rest, one alone for any lines. */
  private static String pattern(String output) {
    return output
        .strip()
        .lines()
        .map(
            line ->
                line.equals("…")
                    ? "(?s:.*?)"
                    : Stream.of(line.split("…", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
        .collect(Collectors.joining("\\R"));
  }

  private static List<Path> files(Path root, String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().matches(pattern)).sorted().toList();
    }
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
