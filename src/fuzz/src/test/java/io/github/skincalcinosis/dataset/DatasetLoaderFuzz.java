package io.github.skincalcinosis.dataset;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.problem.Problem;
import java.nio.charset.StandardCharsets;

/**
 * Whatever bytes come, they end in a condition that survives writing, or in problems with a place.
 */
class DatasetLoaderFuzz {
  @FuzzTest(maxDuration = "10m")
  void load(byte[] document) {
    Condition condition;
    try {
      condition = DatasetLoader.load(document);
    } catch (DatasetException e) {
      for (Problem problem : e.problems()) {
        require(problem.line() >= 0 && problem.column() >= 0, "place of " + problem);
        require(!problem.message().isBlank(), "message of " + problem);
      }
      require(!e.problems().isEmpty(), "no problem");
      return;
    }
    String written = DatasetWriter.toJson(condition);
    require(DatasetLoader.load(written).equals(condition), "another condition after writing");
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    require(DatasetLoader.load(bytes).equals(condition), "another condition from bytes");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
