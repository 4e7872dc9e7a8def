package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.FOR_PATIENTS;
import static io.github.skincalcinosis.content.Bundled.phrases;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.SelfCareMeasure;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.WarningSign;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What worried readers ask, and that they find the answer among what is safe for them. */
class TwentyQuestionsTest {
  record Row(String question, String item, String standsAs, List<String> says) {
    static Row of(List<String> cells) {
      return new Row(cells.get(0), cells.get(1), cells.get(2), phrases(cells.get(3)));
    }
  }

  static List<Row> rows() {
    return table("twenty-questions.tsv").stream().map(Row::of).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theQuestionIsAnswered(Row row) {
    ContentItem item =
        FOR_PATIENTS
            .item(row.item())
            .orElseThrow(() -> new AssertionError("patients are not shown '" + row.item() + "'"));
    assertThat(standsAs(item)).isEqualTo(row.standsAs());
    assertThat(row.says())
        .allSatisfy(phrase -> assertThat(textOf(item)).containsIgnoringCase(phrase));
  }

  @Test
  void thereAreTwentyQuestionsAndMore() {
    assertThat(rows().stream().map(Row::question).distinct()).hasSizeGreaterThanOrEqualTo(20);
  }

  private static String standsAs(ContentItem item) {
    if (item instanceof WarningSign sign) {
      return sign.urgency().name();
    } else if (item instanceof Treatment treatment) {
      return treatment.standing().name();
    }
    return item instanceof SelfCareMeasure measure ? measure.advice().name() : "-";
  }

  private static String textOf(ContentItem item) {
    Stream<String> action =
        item instanceof WarningSign sign ? Stream.of(sign.action()) : Stream.empty();
    return Stream.of(
            Stream.of(item.name()),
            action,
            item.cautions().stream().map(Caution::display),
            item.statements().stream().map(Statement::display))
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }
}
