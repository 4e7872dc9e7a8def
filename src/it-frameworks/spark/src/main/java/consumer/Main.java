package consumer;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Statement;
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
      Broadcast<Condition> broadcast = spark.broadcast(calcinosis);
      List<Statement> answered =
          asked.map(id -> broadcast.value().statement(id).orElseThrow()).collect();
      List<Condition> returned = asked.map(id -> calcinosis).take(1);
      System.out.printf(
          "Spark %s: statements equal %s, condition equal %s, same object %s%n",
          spark.version(),
          answered.equals(calcinosis.statements()),
          returned.equals(List.of(calcinosis)),
          returned.get(0) == calcinosis);
    }
  }
}
