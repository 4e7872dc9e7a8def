package consumer;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Condition calcinosis = SkinCalcinosis.condition();
    List<String> ids = calcinosis.statements().stream().map(Statement::id).toList();

    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf())) {
      JavaRDD<String> asked = spark.parallelize(ids, 2);
      List<String> bundled =
          asked
              .map(id -> SkinCalcinosis.condition().statement(id).orElseThrow().display())
              .collect();

      Broadcast<String> json = spark.broadcast(DatasetWriter.toJson(calcinosis));
      List<String> loaded =
          asked
              .mapPartitions(
                  part -> {
                    Condition edition = DatasetLoader.load(json.value());
                    List<String> texts = new ArrayList<>();
                    part.forEachRemaining(
                        id -> texts.add(edition.statement(id).orElseThrow().display()));
                    return texts.iterator();
                  })
              .collect();
      System.out.printf(
          "Spark %s: bundled %s, broadcast %s%n",
          spark.version(), bundled.equals(texts(calcinosis)), loaded.equals(texts(calcinosis)));
    }
  }

  private static List<String> texts(Condition condition) {
    return condition.statements().stream().map(Statement::display).toList();
  }
}
