package consumer;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.render.Passage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Condition calcinosis = SkinCalcinosis.condition();
    List<TextSegment> segments =
        Passage.of(calcinosis, Audience.PATIENTS).stream()
            .map(passage -> TextSegment.from(passage.text(), Metadata.from(passage.metadata())))
            .toList();
    EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();
    InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    store.addAll(model.embedAll(segments).content(), segments);
    ContentRetriever retriever =
        EmbeddingStoreContentRetriever.builder()
            .embeddingModel(model)
            .embeddingStore(store)
            .maxResults(1)
            .build();

    for (String question : args) {
      for (Content answer : retriever.retrieve(Query.from(question))) {
        TextSegment best = answer.textSegment();
        System.out.printf(
            "%s item=%s section=%s severity=%s cautions in it: %s; %s (%s)%n",
            question,
            best.metadata().getString("item"),
            best.metadata().getString("section"),
            best.metadata().getString("severity"),
            hasItsCautions(calcinosis, best),
            best.text().replace("\n", " "),
            references(calcinosis, best));
      }
    }
    List<TextSegment> remedies =
        segments.stream()
            .filter(each -> each.metadata().getString("kind").equals("folk-remedy"))
            .toList();
    System.out.printf(
        "home remedies: %d, with their cautions: %d%n",
        remedies.size(),
        remedies.stream()
            .filter(each -> each.metadata().containsKey("severity"))
            .filter(each -> hasItsCautions(calcinosis, each))
            .count());
  }

  private static boolean hasItsCautions(Condition calcinosis, TextSegment segment) {
    return calcinosis
        .forPatients()
        .item(segment.metadata().getString("item"))
        .orElseThrow()
        .cautions()
        .stream()
        .map(Caution::display)
        .allMatch(segment.text()::contains);
  }

  private static String references(Condition calcinosis, TextSegment segment) {
    return Arrays.stream(segment.metadata().getString("sources").split(" "))
        .map(id -> calcinosis.source(id).orElseThrow())
        .map(source -> source.id() + source.doi().map(doi -> ", doi " + doi).orElse(""))
        .collect(Collectors.joining("; "));
  }
}
