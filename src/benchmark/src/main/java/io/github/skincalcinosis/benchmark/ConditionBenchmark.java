package io.github.skincalcinosis.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Statements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What calls cost in a warm JVM, with the bundled content and with many times as much. Each method
 * goes over the whole content, so that its time should grow as the content does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ConditionBenchmark {
  private final ObjectMapper mapper = new ObjectMapper();

  /** How many times the bundled content. */
  @Param({"1", "5", "25"})
  public int times;

  private Condition condition;
  private byte[] file;

  /** Makes the content and its file. */
  @Setup
  public void make() {
    condition = RepeatedContent.condition(times);
    file = DatasetWriter.toJson(condition).getBytes(StandardCharsets.UTF_8);
  }

  /** Loads and checks. */
  @Benchmark
  public Condition load() {
    return DatasetLoader.load(file);
  }

  /** Parses alone, to compare. */
  @Benchmark
  public JsonNode readTree() throws IOException {
    return mapper.readTree(file);
  }

  /** Looks up every statement by its id. */
  @Benchmark
  public void lookUpStatements(Blackhole hole) {
    for (Statement statement : condition.statements()) {
      hole.consume(condition.statement(statement.id()));
    }
  }

  /** Looks up the item of every statement. */
  @Benchmark
  public void lookUpItems(Blackhole hole) {
    for (Statement statement : condition.statements()) {
      hole.consume(condition.itemOf(statement));
    }
  }

  /** Does once more what {@code forPatients()} does at its first call. */
  @Benchmark
  public Condition filter() {
    return condition.filter(Statements.safeForPatients());
  }

  /** Writes to text. */
  @Benchmark
  public String write() {
    return DatasetWriter.toJson(condition);
  }
}
