package consumer;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Treatment;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.PackageVersion;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    ObjectMapper mapper = new ObjectMapper();
    Condition calcinosis = SkinCalcinosis.condition();
    String json = SkinCalcinosis.json();
    String written = mapper.writeValueAsString(calcinosis);
    String treatments = mapper.writeValueAsString(calcinosis.treatments());

    System.out.printf(
        "Jackson %s: reads %s, writes %s, tree-equal %s, treatments keep their types %s, files stay %s%n",
        PackageVersion.VERSION,
        mapper.readValue(json, Condition.class).equals(calcinosis),
        mapper.readValue(written, Condition.class).equals(calcinosis),
        mapper.readTree(written).equals(mapper.readTree(json)),
        mapper
            .readValue(treatments, new TypeReference<List<Treatment>>() {})
            .equals(calcinosis.treatments()),
        DatasetWriter.toJson(DatasetLoader.load(json)).equals(json));
  }
}
