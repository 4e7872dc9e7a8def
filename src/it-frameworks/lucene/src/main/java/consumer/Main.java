package consumer;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.render.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Indexes the passages, and asks for what people type, once for each audience. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    Condition calcinosis = SkinCalcinosis.condition();
    Analyzer analyzer = analyzer();
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Audience audience : Audience.values()) {
          for (Passage passage : Passage.of(calcinosis, audience)) {
            writer.addDocument(document(calcinosis, passage));
          }
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (String asked : args) {
          for (Audience audience : Audience.values()) {
            answer(calcinosis, searcher, asked, audience, query(analyzer, asked, audience));
          }
        }
      }
    }
  }

  /** English, and thiosulphate is thiosulfate. */
  private static Analyzer analyzer() throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("standard")
        .addTokenFilter("englishPossessive")
        .addTokenFilter("lowercase")
        .addTokenFilter("patternReplace", "pattern", "sulph", "replacement", "sulf")
        .addTokenFilter("stop")
        .addTokenFilter("porterStem")
        .build();
  }

  /** The text to find it by, the names of its item once more, and what a filter asks for. */
  private static Document document(Condition calcinosis, Passage passage) {
    Document document = new Document();
    document.add(new StringField("id", passage.id(), Store.YES));
    document.add(new TextField("text", passage.text(), Store.YES));
    ContentItem item = calcinosis.item(passage.metadata().get("item")).orElseThrow();
    List<String> names = new ArrayList<>(item.synonyms());
    names.add(item.name());
    if (item.section() == Section.DEFINITION) {
      names.addAll(calcinosis.synonyms());
      names.addAll(List.of(calcinosis.name(), calcinosis.plainName()));
    }
    names.forEach(name -> document.add(new TextField("names", name, Store.NO)));
    passage
        .metadata()
        .forEach(
            (key, value) ->
                document.add(
                    key.equals("disclaimer")
                        ? new StoredField(key, value)
                        : new StringField(key, value, Store.YES)));
    return document;
  }

  private static Query query(Analyzer analyzer, String asked, Audience audience) {
    QueryBuilder words = new QueryBuilder(analyzer);
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term("audience", audience.name())), Occur.FILTER)
        .add(words.createBooleanQuery("text", asked), Occur.MUST)
        .add(new BoostQuery(words.createBooleanQuery("names", asked), 2), Occur.SHOULD)
        .build();
  }

  private static void answer(
      Condition calcinosis, IndexSearcher searcher, String asked, Audience audience, Query query)
      throws IOException {
    Condition seen = audience == Audience.PATIENTS ? calcinosis.forPatients() : calcinosis;
    List<String> items = new ArrayList<>();
    int cautions = 0;
    for (ScoreDoc hit : searcher.search(query, 5).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      ContentItem item = seen.item(document.get("item")).orElseThrow();
      for (Caution caution : item.cautions()) {
        if (!document.get("text").contains(caution.display())) {
          throw new IllegalStateException(document.get("id") + " lacks: " + caution.display());
        }
        cautions++;
      }
      items.add(item.id());
    }
    System.out.printf(
        "%s, %s: %s, %d cautions, all in the text%n", asked, audience, items, cautions);
  }
}
