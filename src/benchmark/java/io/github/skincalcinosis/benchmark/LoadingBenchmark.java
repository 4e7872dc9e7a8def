package io.github.skincalcinosis.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.model.Condition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Loads the bundled file in a warm JVM, beside parsing it into a tree without any check. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class LoadingBenchmark {
  private final byte[] file = SkinCalcinosis.json().getBytes(StandardCharsets.UTF_8);
  private final ObjectMapper mapper = new ObjectMapper();

  /** Loads and checks. */
  @Benchmark
  public Condition load() {
    return DatasetLoader.load(file);
  }

  /** Parses alone. */
  @Benchmark
  public JsonNode readTree() throws IOException {
    return mapper.readTree(file);
  }
}
