package io.github.skincalcinosis.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Statement;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares what a program pays from the start of its JVM to its end: to get a first fact from the
 * library, and to get it from the same file by other means.
 *
 * <p>Every program is started anew as often as the argument says. The programs take turns, so that
 * whatever else the machine does meets all of them. CPU time is that of all threads, as Linux
 * counts it for ended children; elsewhere there is none.
 */
final class StartUp {
  /** The counters of this process, in hundredths of a second. */
  private static final Path COUNTERS = Path.of("/proc/self/stat");

  private static final double TICK = 10;

  private final String name;
  private final List<String> command;
  private final List<Double> wall = new ArrayList<>();
  private final List<Double> cpu = new ArrayList<>();

  private StartUp(String name, Class<?> program, List<String> files) {
    this.name = name;
    command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(files);
  }

  public static void main(String[] args) throws Exception {
    int times = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("start-up");
    Path edition = Files.writeString(folder.resolve("edition.json"), SkinCalcinosis.json());
    Path fhir = Files.writeString(folder.resolve("fhir.json"), fhir());
    List<StartUp> programs = programs(List.of(edition.toString(), fhir.toString()));
    Path output = folder.resolve("output.txt");
    // One turn before those that count, so that all files are in memory.
    for (int turn = 0; turn <= times; turn++) {
      for (StartUp program : programs) {
        program.run(output.toFile(), turn > 0);
      }
      System.out.print(".");
    }
    System.out.printf(
        "%n%d fresh JVMs each, Java %s: medians in milliseconds, and in empty mains%n%n",
        times, Runtime.version());
    System.out.printf("%-32s %10s %10s%n", "", "wall", "CPU");
    programs.forEach(program -> program.print(programs.get(0)));
    for (Path file : List.of(edition, fhir, output, folder)) {
      Files.delete(file);
    }
  }

  private static List<StartUp> programs(List<String> files) {
    List<StartUp> programs = new ArrayList<>();
    programs.add(new StartUp("empty main", Programs.Empty.class, files));
    programs.add(new StartUp("first fact", Programs.FirstFact.class, files));
    programs.add(new StartUp("Jackson, tokens", Programs.JacksonTokens.class, files));
    programs.add(new StartUp("Jackson, tree", Programs.JacksonTree.class, files));
    programs.add(new StartUp("Jackson, unchecked records", Programs.JacksonRecords.class, files));
    programs.add(new StartUp("Gson, tree", Programs.GsonTree.class, files));
    programs.add(new StartUp("Gson, unchecked records", Programs.GsonRecords.class, files));
    programs.add(new StartUp("Jackson, our model", Programs.JacksonModel.class, files));
    programs.add(new StartUp("own edition", Programs.OwnEdition.class, files));
    try {
      Class<?> hapi = Class.forName(Programs.class.getPackageName() + ".HapiFhir");
      programs.add(new StartUp("HAPI FHIR, a code system", hapi, files));
    } catch (ClassNotFoundException e) {
      System.out.println("without HAPI FHIR, which the profile fhir adds");
    }
    return programs;
  }

  /** The items and statements of the content as the concepts of a code system. */
  private static String fhir() {
    ObjectNode system = new ObjectMapper().createObjectNode();
    system.put("resourceType", "CodeSystem").put("status", "draft").put("content", "complete");
    ArrayNode concepts = system.putArray("concept");
    for (ContentItem item : SkinCalcinosis.condition().items()) {
      ObjectNode concept = concepts.addObject();
      concept.put("code", item.id()).put("display", item.name()).put("definition", item.kind());
      ArrayNode statements = concept.putArray("concept");
      for (Statement statement : item.statements()) {
        statements.addObject().put("code", statement.id()).put("definition", statement.text());
      }
    }
    return system.toString();
  }

  private void run(File output, boolean counts) throws IOException, InterruptedException {
    double before = cpuOfChildren();
    long start = System.nanoTime();
    int result =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start()
            .waitFor();
    double taken = (System.nanoTime() - start) / 1e6;
    double used = cpuOfChildren() - before;
    check(result, Files.readString(output.toPath()).strip());
    if (counts) {
      wall.add(taken);
      cpu.add(used);
    }
  }

  private void check(int result, String printed) {
    String expected =
        command.contains(Programs.Empty.class.getName())
            ? ""
            : String.valueOf(SkinCalcinosis.condition().forms().size());
    if (result != 0 || !printed.equals(expected)) {
      throw new IllegalStateException(
          name + " ended with " + result + " and printed '" + printed + "', not " + expected);
    }
  }

  /** User and system time of the children that have ended, in milliseconds; else not a number. */
  private static double cpuOfChildren() throws IOException {
    if (!Files.isReadable(COUNTERS)) {
      return Double.NaN;
    }
    String counters = Files.readString(COUNTERS, StandardCharsets.ISO_8859_1);
    // From the third on: the second is a name in brackets, which may hold anything.
    String[] fields = counters.substring(counters.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK;
  }

  private void print(StartUp empty) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %5.0f %4.1f %5.0f %4.1f%n",
        name,
        median(wall),
        median(wall) / median(empty.wall),
        middle(cpu),
        middle(cpu) / middle(empty.cpu));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  /** The mean of the middle half: a median that sees between the steps of the counters. */
  private static double middle(List<Double> values) {
    int quarter = values.size() / 4;
    return values.stream()
        .sorted()
        .skip(quarter)
        .limit(values.size() - 2L * quarter)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElseThrow();
  }
}
