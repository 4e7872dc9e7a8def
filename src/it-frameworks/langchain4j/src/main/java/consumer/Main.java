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
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Condition calcinosis = SkinCalcinosis.condition().filter(Statements.safeForPatients());
    List<TextSegment> segments = new ArrayList<>();
    for (ContentItem item : calcinosis.items()) {
      for (Statement statement : item.statements()) {
        segments.add(segment(calcinosis, item, statement));
      }
    }
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
        System.out.println(question + " " + best.text() + " " + best.metadata().toMap());
      }
    }
  }

  private static TextSegment segment(Condition calcinosis, ContentItem item, Statement statement) {
    String citations =
        statement.citations().stream()
            .map(citation -> reference(calcinosis, citation))
            .collect(Collectors.joining("; "));
    Metadata metadata =
        new Metadata()
            .put("item", item.id())
            .put("section", item.section().plainTitle())
            .put("citation", citations);
    statement.verdict().ifPresent(verdict -> metadata.put("verdict", verdict.name()));
    if (!item.cautions().isEmpty()) {
      metadata.put(
          "caution", item.cautions().stream().map(Caution::text).collect(Collectors.joining(" ")));
    }
    return TextSegment.from(statement.text(), metadata);
  }

  private static String reference(Condition calcinosis, Citation citation) {
    return citation.summary()
        + calcinosis.source(citation).doi().map(doi -> ", doi " + doi).orElse("");
  }
}
