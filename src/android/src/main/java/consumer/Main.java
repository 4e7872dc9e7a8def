package consumer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetException;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Statements;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.problem.Problem;

/** What an app does with the library, to be shrunk and run. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    Condition calcinosis = SkinCalcinosis.condition();
    for (Treatment treatment : calcinosis.treatments()) {
      System.out.println(treatment.category() + " " + treatment);
    }
    System.out.println(calcinosis.filter(Statements.safeForPatients()));
    System.out.println("written as bundled: " + bundled(DatasetWriter.toJson(calcinosis)));

    JsonMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
    Condition read = mapper.readValue(SkinCalcinosis.json(), Condition.class);
    System.out.println("read by a mapper: " + bundled(DatasetWriter.toJson(read)));
    System.out.println("schema: " + SkinCalcinosis.schema().length());

    try {
      DatasetLoader.load(SkinCalcinosis.json().replace("\"SUPPORTED\"", "\"SUPORTED\""));
    } catch (DatasetException e) {
      for (Problem problem : e.problems()) {
        System.out.println(problem.pointer() + " " + problem.message());
      }
    }
  }

  private static boolean bundled(String json) {
    return json.equals(SkinCalcinosis.json());
  }
}
