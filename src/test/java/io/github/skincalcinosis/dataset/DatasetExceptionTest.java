package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.dataset.DatasetException.Tier;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetExceptionTest {
  @Test
  void tenProblemsAreListedAndTheRestIsCounted() {
    assertThat(exception(1)).hasMessage("edition has 1 problem:\nedition:3:7: it is empty [/0]");
    assertThat(exception(10)).message().hasLineCount(11).startsWith("edition has 10 problems:\n");
    assertThat(exception(11)).message().hasLineCount(12).endsWith("\nand 1 more");
    assertThat(exception(11).problems()).hasSize(11);
  }

  @Test
  void theMessageSaysWhatIsCheckedNext() {
    DatasetException wrongForm = DatasetException.wrongForm("edition", problems(1));
    assertThat(wrongForm.tier()).isEqualTo(Tier.FORM);
    assertThat(wrongForm)
        .message()
        .endsWith(
            "\n(ids, references and the other rules of content are checked once the form is right)");
    DatasetException noJson =
        DatasetException.unreadable(
            "edition",
            UnreadableDocumentException.at(ProblemCode.MALFORMED_JSON, Position.START, "no JSON"));
    assertThat(noJson.tier()).isEqualTo(Tier.SYNTAX);
    assertThat(noJson).message().endsWith("\n(its form is checked once this is mended)");
    assertThat(exception(1).tier()).isEqualTo(Tier.MEANING);
  }

  @Test
  void ofAnExceptionThatWasSerialisedTheMessageIsLeft() throws Exception {
    DatasetException exception = exception(2);
    DatasetException copy = (DatasetException) copied(exception);
    assertThat(copy).hasMessage(exception.getMessage());
    assertThat(copy.tier()).isEqualTo(Tier.MEANING);
    assertThat(copy.problems()).isEmpty();
  }

  private static Object copied(Object object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(object);
    }
    try (ObjectInputStream stream =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return stream.readObject();
    }
  }

  private static DatasetException exception(int problems) {
    return DatasetException.brokenRules("edition", problems(problems));
  }

  private static List<Problem> problems(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new Problem.Place("/" + number, 3, 7))
        .map(place -> Problem.of(ProblemCode.BAD_TEXT, place, "it is empty"))
        .toList();
  }
}
