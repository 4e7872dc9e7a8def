package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty mistakes in one file: ten of form, and ten of meaning that are seen once those are gone.
 */
class TwentyMistakesTest {
  private static final String TWENTY = Mistake.resource("twenty-mistakes.json");

  @TempDir Path folder;

  @Test
  void aUserSeesTheMistakesOfFormFirst() throws IOException {
    assertRefused(
        TWENTY,
        """
        our-edition.json has 10 problems:
        our-edition.json:13:3: unknown property 'plianName'; did you mean 'plainName'? [/plianName]
        our-edition.json:16:78: unknown value 'BROADER': expected one of EXACT, CLOSE, BROAD, NARROW, RELATED; did you mean 'BROAD'? [/codes/0/match]
        our-edition.json:19:5: missing property 'kind': expected overview [/overviews/0]
        our-edition.json:29:23: expected a list, found an object [/overviews/0/statements/0/readings]
        our-edition.json:60:47: null stands here: expected one of PREDOMINANT, USUAL, OCCASIONAL [/forms/0/sites/0/strength]
        our-edition.json:65:5: missing property 'basis': expected one of PATTERN, CAUSE, SUBTYPE [/forms/1]
        our-edition.json:77:89: the property 'tendency' stands twice in this object [/epidemiology/0/populations/0/tendency]
        our-edition.json:95:7: unknown property 'technique': expected one of synonyms, codes, standingStatement, evidence, pregnancy [/treatments/0/technique]
        our-edition.json:100:15: unknown kind 'folk-remidy': expected one of drug, procedure, physical-therapy, diet, folk-remedy; did you mean 'folk-remedy'? [/treatments/1/kind]
        our-edition.json:113:21: expected a whole number, found the text '10' [/treatments/1/schedule/restDays]
        (ids, references and the other rules of content are checked once the form is right)
        """);
  }

  @Test
  void withTheFormMendedAUserSeesTheMistakesOfMeaning() throws IOException {
    assertRefused(
        withTheFormMended(TWENTY),
        """
        our-edition.json has 10 problems:
        our-edition.json:6:19: not a date: '22.11.2026'; expected year, month and day in the form '2026-11-22' [/edition/reviewedOn]
        our-edition.json:24:9: the statement 'salts-in-the-skin' cites an article and needs an assessment [/overviews/0/statements/0]
        our-edition.json:39:17: no statement of 'damaged-tissue' has the id 'tissue-dyes'; did you mean 'tissue-dies'? [/mechanisms/0/steps/0]
        our-edition.json:40:170: the statement 'tissue-dies' is UNSAFE, so 'damaged-tissue' needs a caution [/mechanisms/0/statements/0/assessment/verdict]
        our-edition.json:46:13: the id 'damaged-tissue' is already used: ids are unique across the file; see 37:13 [/causes/0/id]
        our-edition.json:79:54: 'count' is 25: expected 0 to 20 [/epidemiology/0/frequencies/0/count]
        our-edition.json:94:62: 'tissue-dies' is a statement of 'damaged-tissue', not of 'diltiazem'; see 40:30 [/treatments/0/harms/0/statement]
        our-edition.json:142:33: the sentence 'definition-1' is listed as omitted, but a statement cites it [/sources/0/omitted/0/sentence]
        our-edition.json:144:5: nothing cites the source 'walsh-2016' [/sources/1]
        our-edition.json:153:14: not a DOI: 'doi:10.1016/j.jaad.2010.08.038'; expected the form '10.1000/182' [/sources/2/doi]
        """);
  }

  @Test
  void withBothMendedTheFileLoads() {
    assertThat(DatasetLoader.load(withTheMeaningMended(withTheFormMended(TWENTY))).statements())
        .hasSize(8);
  }

  private static String withTheFormMended(String text) {
    return mended(
        text,
        "plianName",
        "plainName",
        "BROADER",
        "BROAD",
        "      \"id\": \"what-it-is\"",
        "      \"kind\": \"overview\", \"id\": \"what-it-is\"",
        "\"readings\": { \"printed\": \"leather\", \"meaning\": \"skin\", \"confidence\": \"HIGH\", \"note\": \"Says the title.\" }",
        "\"readings\": [{ \"printed\": \"leather\", \"meaning\": \"skin\", \"confidence\": \"HIGH\", \"note\": \"Says the title.\" }]",
        "\"strength\": null",
        "\"strength\": \"USUAL\"",
        "\"name\": \"Dystrophic calcinosis\"",
        "\"name\": \"Dystrophic calcinosis\", \"basis\": \"CAUSE\"",
        "\"tendency\": \"MORE_OFTEN\", ",
        "",
        "      \"technique\": [{ \"text\": \"in tablets\", \"statement\": \"diltiazem-works\" }],",
        "",
        "folk-remidy",
        "folk-remedy",
        "\"restDays\": \"10\"",
        "\"restDays\": 10");
  }

  private static String withTheMeaningMended(String text) {
    return mended(
        text,
        "22.11.2026",
        "2026-11-22",
        "\"note\": \"Says the title.\" }]",
        "\"note\": \"Says the title.\" }], \"assessment\": { \"verdict\": \"SUPPORTED\", \"reason\": \"All agree.\" }",
        "tissue-dyes",
        "tissue-dies",
        ", \"assessment\": { \"verdict\": \"UNSAFE\", \"reason\": \"All agree.\" }",
        "",
        "\"id\": \"damaged-tissue\",\n      \"name\": \"Scleroderma\"",
        "\"id\": \"scleroderma\",\n      \"name\": \"Scleroderma\"",
        "\"total\": 20",
        "\"total\": 101",
        "\"low blood pressure\", \"statement\": \"tissue-dies\"",
        "\"low blood pressure\", \"statement\": \"diltiazem-works\"",
        "{ \"sentence\": \"definition-1\", \"reason\": \"Twice.\" }, ",
        "",
        "    { \"id\": \"walsh-2016\", \"kind\": \"REVIEW\", \"title\": \"Calcinosis\", \"authorsComplete\": false },",
        "",
        "doi:10.",
        "10.");
  }

  /** Puts right what is wrong, each in its line. */
  private static String mended(String text, String... wrongAndRight) {
    String mended = text;
    for (int index = 0; index < wrongAndRight.length; index += 2) {
      assertThat(mended).containsOnlyOnce(wrongAndRight[index]);
      mended = mended.replace(wrongAndRight[index], wrongAndRight[index + 1]);
    }
    return mended;
  }

  private void assertRefused(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("our-edition.json"), text);
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> DatasetLoader.load(file))
        .satisfies(
            e ->
                assertThat(String.valueOf(e.getMessage()).replace(folder + "/", ""))
                    .isEqualTo(message.stripTrailing()));
  }
}
