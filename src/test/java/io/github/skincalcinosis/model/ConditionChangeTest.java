package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One thing of a condition is changed, or taken out, in one call. */
class ConditionChangeTest {
  private final Condition small = SmallCondition.build();

  @Test
  void aStatementIsChangedWhereItStands() {
    Condition changed = small.withStatement("form-finding", text("Quite another."));
    assertThat(changed)
        .isEqualTo(
            ChangedCondition.withForm(
                    SmallCondition.form()
                        .statements(
                            List.of(
                                SmallCondition.finding("form-finding")
                                    .text("Quite another.")
                                    .build())))
                .build());
    assertThat(small).isEqualTo(SmallCondition.build());
  }

  @Test
  void everyStatementCanBeChangedAndNothingElseIs() {
    for (Statement statement : small.statements()) {
      Condition changed = small.withStatement(statement.id(), text("Quite another."));
      List<Statement> others = new ArrayList<>(changed.statements());
      assertThat(others.remove(text("Quite another.").apply(statement))).isTrue();
      assertThat(others)
          .isEqualTo(small.statements().stream().filter(each -> !each.equals(statement)).toList());
      assertThat(changed.withStatement(statement.id(), any -> statement)).isEqualTo(small);
    }
  }

  @Test
  void everyItemCanBeChangedAndNothingElseIs() {
    for (ContentItem item : small.items()) {
      assertThat(small.withItem(item.id(), ContentItem.class, same -> same)).isEqualTo(small);
    }
    Condition changed = small.withItem("drug", DrugTherapy.class, named("Another drug"));
    assertThat(changed.treatment("drug").orElseThrow().name()).isEqualTo("Another drug");
    assertThat(changed.withItem("drug", DrugTherapy.class, named("A drug"))).isEqualTo(small);
  }

  @Test
  void anItemIsGivenAsTheTypeThatIsAskedFor() {
    Condition changed =
        small.withItem(
            "other-form",
            Form.class,
            form -> new FormBuilder().from(form).basis(Form.Basis.SUBTYPE).build());
    assertThat(changed.forms(Form.Basis.SUBTYPE))
        .extracting(Form::id)
        .containsExactly("other-form");
  }

  @Test
  void theChangeIsAskedForOnceAndWithThePartItself() {
    List<Statement> asked = new ArrayList<>();
    small.withStatement(
        "remedy-claim",
        statement -> {
          asked.add(statement);
          return statement;
        });
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0)).isSameAs(small.statement("remedy-claim").orElseThrow());
  }

  @Test
  void changesFollowOneAnother() {
    Condition changed =
        small
            .withStatement("form-finding", text("One."))
            .withItem("drug", DrugTherapy.class, named("Two"))
            .without("diet");
    assertThat(changed.statement("form-finding").orElseThrow().text()).isEqualTo("One.");
    assertThat(changed.treatment("drug").orElseThrow().name()).isEqualTo("Two");
    assertThat(changed.item("diet")).isEmpty();
  }

  @Test
  void theRulesAreCheckedOnTheWhole() {
    assertThat(
            broken(
                () ->
                    small.withStatement(
                        "drug-finding",
                        statement ->
                            new StatementBuilder()
                                .from(statement)
                                .text("")
                                .citations(List.of(ChangedCondition.cite("trail")))
                                .build())))
        .extracting(Problem::pointer)
        .containsExactly(
            "/treatments/0/statements/0/text", "/treatments/0/statements/0/citations/0/source");
  }

  @Test
  void whatRestsOnAStatementThatAnItemLosesHasToGoWithIt() {
    assertThat(
            broken(
                () ->
                    small.withItem(
                        "sign",
                        Sign.class,
                        sign ->
                            new SignBuilder()
                                .from(sign)
                                .statements(List.of(SmallCondition.finding("new-one").build()))
                                .build())))
        .extracting(Problem::pointer, Problem::message)
        .containsExactly(
            tuple(
                "/signs/0/occurrence/statement",
                "no statement of 'sign' has the id 'sign-finding' (in 2 places)"));
  }

  @Test
  void anUnknownIdIsRefusedWithTheNearest() {
    assertRefused(
        () -> small.withStatement("from-finding", text("So.")),
        "no statement has the id 'from-finding'; did you mean 'form-finding'?");
    assertRefused(
        () -> small.withItem("drugs", DrugTherapy.class, named("So")),
        "no DrugTherapy has the id 'drugs'; did you mean 'drug'?");
    assertRefused(
        () -> small.withItem("dieet", ContentItem.class, same -> same),
        "no item has the id 'dieet'; did you mean 'diet'?");
    assertRefused(
        () -> small.without("remedy-clam"),
        "no statement or item has the id 'remedy-clam'; did you mean 'remedy-claim'?");
    assertRefused(
        () -> small.without("outlok"),
        "no statement or item has the id 'outlok'; did you mean 'outlook'?");
  }

  @Test
  void anIdOfAnotherTypeIsNamedForWhatItIs() {
    assertRefused(
        () -> small.withStatement("drug", text("So.")),
        "'drug' is an item of the kind 'drug', not a statement");
    assertRefused(
        () -> small.withItem("form", DrugTherapy.class, named("So")),
        "'form' is an item of the kind 'form', not a DrugTherapy");
    assertRefused(
        () -> small.withItem("form", Outlook.class, same -> same),
        "'form' is an item of the kind 'form', not an Outlook");
    assertRefused(
        () -> small.withItem("form-finding", ContentItem.class, same -> same),
        "'form-finding' is a statement of 'form', not an item");
    assertRefused(() -> small.without("trial"), "'trial' is a source, not a statement or item");
    assertRefused(
        () -> small.without("small-calcinosis"),
        "'small-calcinosis' is the condition itself, not a statement or item");
  }

  @Test
  void whereNoneOfTheTypeIsNearTheNearestOfAnyIsNamedForWhatItIs() {
    assertRefused(
        () -> small.withItem("remedi", DrugTherapy.class, named("So")),
        "no DrugTherapy has the id 'remedi'; did you mean 'remedy', an item of the kind 'folk-remedy'?");
    assertRefused(
        () -> small.without("trail"),
        "no statement or item has the id 'trail'; did you mean 'trial', a source?");
    assertRefused(
        () -> small.withStatement("x".repeat(1_000), text("So.")),
        "no statement has the id '" + "x".repeat(60) + "…'");
  }

  @Test
  void anIdIsShownSoThatItCanBeRead() {
    assertRefused(
        () -> small.without("\u202Edrug\n"),
        "no statement or item has the id '\\u202Edrug\\u000A'; did you mean 'drug'?");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                small.withStatement(
                    "form-finding",
                    statement -> new StatementBuilder().from(statement).id("\u202Ex").build()))
        .withMessageStartingWith("'form-finding' became '\\u202Ex': ");
  }

  @Test
  void theIdStays() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                small.withStatement(
                    "form-finding",
                    statement -> new StatementBuilder().from(statement).id("other").build()))
        .withMessage(
            "'form-finding' became 'other': a change keeps the id, by which other parts refer to it");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                small.withItem(
                    "diet",
                    DietaryMeasure.class,
                    diet -> new DietaryMeasureBuilder().from(diet).id("meal").build()))
        .withMessageStartingWith("'diet' became 'meal': ");
  }

  @Test
  void theKindStays() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                small.withItem(
                    "drug", Treatment.class, drug -> SmallCondition.procedure().id("drug").build()))
        .withMessage("'drug' became an item of another kind: a change keeps the kind");
  }

  @Test
  @SuppressWarnings("NullAway") // That is what is tested.
  void aChangeThatGivesNothingIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> small.withStatement("form-finding", any -> null))
        .withMessage("the change of 'form-finding' gave null");
  }

  @Test
  void aStatementThatCitesANewSourceIsGivenWithIt() {
    Condition changed =
        small.withStatement("drug-finding", citing("trial", "new-trial"), source("new-trial"));
    assertThat(changed.statementsCiting("new-trial"))
        .extracting(Statement::id)
        .containsExactly("drug-finding");
    assertThat(changed.sources())
        .extracting(Source::id)
        .containsExactly("article", "trial", "new-trial");
    assertThat(changed.withStatement("drug-finding", citing("trial"))).isEqualTo(small);
  }

  @Test
  void anItemWhoseCautionCitesANewSourceIsGivenWithIt() {
    Caution warned =
        SmallCondition.caution().citations(List.of(ChangedCondition.cite("new-trial"))).build();
    Condition changed =
        small.withItem(
            "drug",
            DrugTherapy.class,
            drug -> new DrugTherapyBuilder().from(drug).cautions(List.of(warned)).build(),
            source("new-trial"));
    assertThat(changed.source("new-trial")).contains(source("new-trial"));
    assertThat(changed.withItem("drug", DrugTherapy.class, drug -> SmallCondition.drug().build()))
        .isEqualTo(small);
  }

  @Test
  void aSourceThatIsThereAlreadyIsNotAddedTwice() {
    Source trial = SmallCondition.trial().build();
    assertThat(small.withStatement("drug-finding", same -> same, trial, trial)).isEqualTo(small);
  }

  @Test
  void anIdHasOneSource() {
    assertThat(broken(() -> small.withStatement("drug-finding", same -> same, source("trial"))))
        .extracting(Problem::toString)
        .containsExactly(
            "the id 'trial' is already used: ids are unique across the file; see /sources/1/id"
                + " [/sources/2/id]");
  }

  @Test
  void aSourceThatIsAddedIsCited() {
    assertThat(
            broken(
                () ->
                    small.withStatement("drug-finding", citing("new-trail"), source("new-trial"))))
        .extracting(Problem::message)
        .containsExactly(
            "no source has the id 'new-trail'; did you mean 'new-trial'?",
            "nothing cites the source 'new-trial'");
  }

  @Test
  void takingAStatementOutIsLeavingItOutByAFilter() {
    for (Statement statement : small.statements()) {
      assertThat(small.without(statement.id()))
          .isEqualTo(small.filter(each -> !each.id().equals(statement.id())));
    }
  }

  @Test
  void takingAnItemOutTakesItsStatementsToo() {
    for (ContentItem item : small.items()) {
      Condition without = small.without(item.id());
      assertThat(without.items()).isEqualTo(others(item));
      assertThat(without.statements()).doesNotContainAnyElementsOf(item.statements());
    }
  }

  /** What refers to the item refers to it no more. */
  private List<ContentItem> others(ContentItem gone) {
    return small.filter(statement -> !gone.statements().contains(statement)).items();
  }

  @Test
  void whatRefersToAnItemThatIsTakenOutStays() {
    Condition without = small.without("sign");
    assertThat(without.item("sign")).isEmpty();
    assertThat(without.stages().get(0).signIds()).isEmpty();
    assertThat(without.stages().get(0).complicationIds()).containsExactly("complication");
  }

  @Test
  void whatOnlyTheItemCitedGoesWithIt() {
    Condition without = small.without("remedy");
    assertThat(without.sources().get(0).omitted())
        .extracting(Omission::sentenceId)
        .containsExactly("text-3", "text-2");
    assertThat(small.without("overview").without("remedy").source("article")).isEmpty();
  }

  /** Of a rebuild that is asked for its items first, too: what they cite stays. */
  @Test
  void theItemsAreMadeOnceWhenEverTheyAreAskedFor() {
    ConditionRebuild rebuild = ConditionRebuild.keeping(small, any -> true);
    assertThat(rebuild.items()).containsExactlyInAnyOrderElementsOf(small.items());
    assertThat(rebuild.builder().build()).isEqualTo(small);
    assertThat(rebuild.items()).hasSameSizeAs(small.items());
  }

  private static UnaryOperator<Statement> text(String text) {
    return statement -> new StatementBuilder().from(statement).text(text).build();
  }

  private static UnaryOperator<DrugTherapy> named(String name) {
    return drug -> new DrugTherapyBuilder().from(drug).name(name).build();
  }

  private static UnaryOperator<Statement> citing(String... sources) {
    return statement ->
        new StatementBuilder()
            .from(statement)
            .citations(Stream.of(sources).map(ChangedCondition::cite).toList())
            .build();
  }

  private static Source source(String id) {
    return SmallCondition.trial().id(id).title("Another trial of lumps").build();
  }

  private static List<Problem> broken(ThrowingCallable change) {
    InvalidConditionException exception =
        catchThrowableOfType(InvalidConditionException.class, change);
    assertThat(exception).as("what the change breaks").isNotNull();
    return exception.problems();
  }

  private static void assertRefused(ThrowingCallable change, String message) {
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(change).withMessage(message);
  }
}
