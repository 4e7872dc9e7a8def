package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.SmallCondition.code;
import static io.github.skincalcinosis.model.SmallCondition.elbow;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is found by code, name, site of the body and cited source. */
class SearchTest {
  private final Condition condition = SmallCondition.build();

  @Test
  void formsAreFoundByTheSiteThatTheyInvolve() {
    Condition more = small().addBodySites(elbow().id("knee").build()).build();
    assertThat(more.formsAt("elbow")).extracting(Form::id).containsExactly("form");
    assertThat(more.formsAt("knee")).isEmpty();
  }

  @Test
  void aFormOfASiteIsFoundAtEachLargerSiteOfWhichThatIsAPart() {
    BodySite hand = elbow().id("hand").build();
    BodySite finger = elbow().id("finger").partOfId("hand").build();
    Form atFinger =
        SmallCondition.otherForm()
            .addSites(SmallCondition.site("other-form-finding").siteId("finger").build())
            .build();
    Condition more =
        small()
            .forms(List.of(atFinger, SmallCondition.form().build()))
            .addBodySites(finger, hand)
            .build();
    assertThat(more.formsAt("finger")).extracting(Form::id).containsExactly("other-form");
    assertThat(more.formsAt("hand")).extracting(Form::id).containsExactly("other-form");
    assertThat(more.formsAt("elbow")).extracting(Form::id).containsExactly("form");
    assertThat(more.formsAt("arm")).extracting(Form::id).containsExactly("other-form", "form");
  }

  @Test
  void sitesMayBePartsOfOneAnotherToAnyDepth() {
    ConditionBuilder deep = small();
    for (int depth = 0; depth < 20_000; depth++) {
      String larger = depth == 0 ? "arm" : "site-" + (depth - 1);
      deep.addBodySites(
          new BodySiteBuilder().id("site-" + depth).name("A site").partOfId(larger).build());
    }
    Form form =
        SmallCondition.otherForm()
            .addSites(SmallCondition.site("other-form-finding").siteId("site-19999").build())
            .build();
    Condition condition = deep.forms(List.of(SmallCondition.form().build(), form)).build();
    assertThat(condition.formsAt("arm")).extracting(Form::id).containsExactly("form", "other-form");
    assertThat(condition.filter(statement -> true)).isEqualTo(condition);
  }

  @Test
  void statementsAreFoundByTheSourceThatTheyOrTheirAssessmentCite() {
    assertThat(condition.statementsCiting("article"))
        .extracting(Statement::id)
        .containsExactly("overview-claim", "remedy-claim");
    assertThat(condition.statementsCiting("trial"))
        .extracting(Statement::id)
        .startsWith("overview-claim", "warning-finding", "mechanism-second")
        .doesNotContain("remedy-claim")
        .hasSize(23);
  }

  @Test
  void whatBearsACodeIsFoundWithTheCode() {
    Code broad = code().build();
    Form form = SmallCondition.form().codes(List.of(broad)).build();
    DrugTherapy drug = SmallCondition.drug().build();
    Condition more = small().forms(List.of(form, SmallCondition.otherForm().build())).build();
    assertThat(more.coded("icd", "E83.5"))
        .containsExactly(
            new CodeMatch(more, broad),
            new CodeMatch(form, broad),
            new CodeMatch(drug, broad),
            new CodeMatch(elbow().build(), broad));
    assertThat(more.coded("icd", "L94.2")).isEmpty();
    assertThat(more.coded("icd", "e83.5")).isEmpty();
  }

  @Test
  void aCodeSystemIsNamedByItsIdOrItsUri() {
    assertThat(condition.coded("http://example.org/icd", "E83.5"))
        .isNotEmpty()
        .isEqualTo(condition.coded("icd", "E83.5"));
  }

  @Test
  void theIdOfACodeSystemWinsOverTheUriOfAnother() {
    Code own = code().systemId("other").code("L94.2").build();
    Condition more =
        small()
            .addCodeSystems(
                SmallCondition.codeSystem().id("other").uri("urn:other").build(),
                SmallCondition.codeSystem().id("third").uri("other").build())
            .outlooks(List.of(SmallCondition.outlook().addCodes(own).build()))
            .build();
    assertThat(more.coded("other", "L94.2")).extracting(CodeMatch::code).containsExactly(own);
  }

  @Test
  void namesAndSynonymsAreFoundInCapitalsOrNot() {
    assertThat(condition.named("Calcinosis parva")).containsExactly(condition);
    assertThat(condition.named("SMALL CALCINOSIS")).containsExactly(condition);
    assertThat(condition.named(" lumps ")).containsExactly(condition);
    assertThat(condition.named("a form")).containsExactly(condition.forms().get(0));
    assertThat(condition.named("A Kind")).containsExactly(condition.forms().get(0));
    assertThat(condition.named("substance")).containsExactly(condition.treatments().get(0));
    assertThat(condition.named("Elbow")).containsExactly(condition.bodySites().get(0));
    assertThat(condition.named("form")).isEmpty();
    assertThat(condition.named("")).isEmpty();
  }

  @Test
  void whatHasANameTwiceIsFoundOnceAndAllThatHasItInReadingOrder() {
    Form form = SmallCondition.form().addSynonyms("A FORM", "lumps").build();
    Condition more = small().forms(List.of(form, SmallCondition.otherForm().build())).build();
    assertThat(more.named("a form")).containsExactly(form);
    assertThat(more.named("Lumps")).containsExactly(more, form);
  }

  @Test
  void anUnknownIdIsRefusedWithTheNearestOne() {
    assertUnknown(
        () -> condition.formsAt("elbows"),
        "no body site has the id 'elbows'; did you mean 'elbow'?");
    assertUnknown(
        () -> condition.formsAt("form"), "'form' is an item of the kind 'form', not a body site");
    assertUnknown(
        () -> condition.statementsCiting("trail"),
        "no source has the id 'trail'; did you mean 'trial'?");
    assertUnknown(
        () -> condition.statementsCiting("drug"),
        "'drug' is an item of the kind 'drug', not a source");
    assertUnknown(
        () -> condition.coded("ICD", "E83.5"),
        "no code system has the id 'ICD'; did you mean 'icd'?");
    assertUnknown(
        () -> condition.coded("http://example.org/icp", "E83.5"),
        "no code system has the id 'http://example.org/icp'; did you mean 'http://example.org/icd'?");
    assertUnknown(
        () -> condition.coded("x".repeat(1_000), "E83.5"),
        "no code system has the id '" + "x".repeat(60) + "…'");
    assertUnknown(
        () -> condition.coded("trial", "E83.5"), "'trial' is a source, not a code system");
  }

  private static void assertUnknown(ThrowingCallable lookUp, String message) {
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(lookUp).withMessage(message);
  }
}
