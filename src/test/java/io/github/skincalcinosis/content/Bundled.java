package io.github.skincalcinosis.content;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Statements;
import io.github.skincalcinosis.model.Verdict;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The bundled content as the tests ask for it; whatever is missing fails with its id. */
final class Bundled {
  static final Condition CALCINOSIS = SkinCalcinosis.condition();

  /** What patients are shown. */
  static final Condition FOR_PATIENTS = CALCINOSIS.forPatients();

  private Bundled() {}

  static <T extends ContentItem> T item(Class<T> type, String id) {
    return CALCINOSIS
        .item(id, type)
        .orElseThrow(
            () -> new AssertionError("no " + type.getSimpleName() + " has the id '" + id + "'"));
  }

  static Statement statement(String id) {
    return CALCINOSIS
        .statement(id)
        .orElseThrow(() -> new AssertionError("no statement has the id '" + id + "'"));
  }

  static Verdict verdict(String statement) {
    return statement(statement)
        .verdict()
        .orElseThrow(() -> new AssertionError("'" + statement + "' has no verdict"));
  }

  /** The verdict on the claim behind a short phrase of a typed part. */
  static Verdict verdict(Detail detail) {
    return verdict(detail.statementId());
  }

  static List<Statement> articleStatements() {
    return CALCINOSIS.statements().stream().filter(Statements.fromArticle()).toList();
  }

  static List<Statement> articleStatements(ContentItem item) {
    return item.statements().stream().filter(Statements.fromArticle()).toList();
  }

  static Source article() {
    return CALCINOSIS
        .source("article")
        .orElseThrow(() -> new AssertionError("the article is not among the sources"));
  }

  /** The rows of a tab-separated table beside these tests, without its header. */
  static List<List<String>> table(String name) {
    try (InputStream stream = Bundled.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException(name);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> Arrays.asList(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrases of a cell, which stand between vertical bars. */
  static List<String> phrases(String cell) {
    return Arrays.asList(cell.split(" \\| ", -1));
  }
}
