package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty mistakes of form and meaning in one file, each in a place of its own. */
class TwentyMistakesTest {
  private static final String TWENTY = Mistake.resource("twenty-mistakes.json");

  @Test
  void aUserSeesTheFirstTenAndHowManyMore(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("our-edition.json"), TWENTY);
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> DatasetLoader.load(file))
        .satisfies(
            e ->
                assertThat(String.valueOf(e.getMessage()).replace(folder + "/", ""))
                    .isEqualTo(
                        """
            our-edition.json has 20 problems:
            our-edition.json:6:19: '22.11.2026' is no date: expected year, month and day in the form '2026-11-22' [/edition/reviewedOn]
            our-edition.json:13:3: unknown property 'plianName'; did you mean 'plainName'? [/plianName]
            our-edition.json:16:78: unknown value 'BROADER': expected one of EXACT, CLOSE, BROAD, NARROW, RELATED; did you mean 'BROAD'? [/codes/0/match]
            our-edition.json:24:9: the statement 'salts-in-the-skin' cites an article and needs an assessment [/overviews/0/statements/0]
            our-edition.json:37:17: no statement of 'damaged-tissue' has the id 'tissue-dyes'; did you mean 'tissue-dies'? [/mechanisms/0/steps/0]
            our-edition.json:38:146: the statement 'tissue-dies' is UNSAFE, so 'damaged-tissue' needs a caution [/mechanisms/0/statements/0/assessment/verdict]
            our-edition.json:43:13: the id 'damaged-tissue' is already used [/causes/0/id]
            our-edition.json:48:22: the statement 'often-seen' cites no source [/causes/0/statements/0]
            our-edition.json:56:47: null stands here: expected one of PREDOMINANT, USUAL, OCCASIONAL [/forms/0/sites/0/strength]
            our-edition.json:61:5: missing property 'basis': expected one of PATTERN, CAUSE [/forms/1]
            and 10 more"""));
  }

  @Test
  void allTwentyAreReportedInDocumentOrder() {
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(TWENTY)))
        .extracting(Problem::toString)
        .containsExactly(
            "6:19: '22.11.2026' is no date: expected year, month and day in the form '2026-11-22' [/edition/reviewedOn]",
            "13:3: unknown property 'plianName'; did you mean 'plainName'? [/plianName]",
            "16:78: unknown value 'BROADER': expected one of EXACT, CLOSE, BROAD, NARROW, RELATED; did you mean 'BROAD'? [/codes/0/match]",
            "24:9: the statement 'salts-in-the-skin' cites an article and needs an assessment [/overviews/0/statements/0]",
            "37:17: no statement of 'damaged-tissue' has the id 'tissue-dyes'; did you mean 'tissue-dies'? [/mechanisms/0/steps/0]",
            "38:146: the statement 'tissue-dies' is UNSAFE, so 'damaged-tissue' needs a caution [/mechanisms/0/statements/0/assessment/verdict]",
            "43:13: the id 'damaged-tissue' is already used [/causes/0/id]",
            "48:22: the statement 'often-seen' cites no source [/causes/0/statements/0]",
            "56:47: null stands here: expected one of PREDOMINANT, USUAL, OCCASIONAL [/forms/0/sites/0/strength]",
            "61:5: missing property 'basis': expected one of PATTERN, CAUSE [/forms/1]",
            "71:89: the property 'tendency' stands twice in this object [/epidemiology/0/populations/0/tendency]",
            "73:54: 'count' is 25: expected 0 to 20 [/epidemiology/0/frequencies/0/count]",
            "83:15: the text begins or ends with white space: 'Diltiazem ' [/treatments/0/name]",
            "93:15: unknown kind, the text 'folk-remidy': expected one of drug, procedure, physical-therapy, diet, folk-remedy; did you mean 'folk-remedy'? [/treatments/1/kind]",
            "106:21: expected a whole number, found the text '10' [/treatments/1/schedule/restDays]",
            "131:9: the sentence 'remedies-2' is neither cited by a statement nor listed as omitted [/sources/0/outline/1]",
            "133:33: the sentence 'definition-1' is listed as omitted, but a statement cites it [/sources/0/omitted/0/sentence]",
            "135:5: nothing cites the source 'walsh-2016' [/sources/1]",
            "143:14: 'doi:10.1016/j.jaad.2010.08.038' is no DOI: expected the form '10.1000/182' [/sources/2/doi]",
            "144:15: 'PMC21679810' is no PubMed id: expected the form '21679810' [/sources/2/pmid]");
  }
}
