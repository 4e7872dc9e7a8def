package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.SmallCondition.arm;
import static io.github.skincalcinosis.model.SmallCondition.article;
import static io.github.skincalcinosis.model.SmallCondition.claim;
import static io.github.skincalcinosis.model.SmallCondition.drug;
import static io.github.skincalcinosis.model.SmallCondition.edition;
import static io.github.skincalcinosis.model.SmallCondition.epidemiology;
import static io.github.skincalcinosis.model.SmallCondition.otherForm;
import static io.github.skincalcinosis.model.SmallCondition.overview;
import static io.github.skincalcinosis.model.SmallCondition.remedy;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.trial;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The small condition with one part changed, or with one more statement. */
final class ChangedCondition {
  private ChangedCondition() {}

  static ConditionBuilder withEdition(Function<EditionBuilder, EditionBuilder> change) {
    return small().edition(change.apply(edition()).build());
  }

  static ConditionBuilder withOverview(OverviewBuilder overview) {
    return small().overviews(List.of(overview.build()));
  }

  /** The statement of the overview, which restates a sentence of the article. */
  static ConditionBuilder withClaim(Function<StatementBuilder, StatementBuilder> change) {
    return withOverview(
        overview().statements(List.of(change.apply(claim("overview-claim", "text-1")).build())));
  }

  static ConditionBuilder withForm(FormBuilder form) {
    return small().forms(List.of(form.build(), otherForm().build()));
  }

  static ConditionBuilder withFrequencies(FrequencyBuilder... frequencies) {
    List<Frequency> all = Stream.of(frequencies).map(FrequencyBuilder::build).toList();
    return small().epidemiology(List.of(epidemiology().frequencies(all).build()));
  }

  static ConditionBuilder withDrug(DrugTherapyBuilder drug) {
    return withTreatment(drug.build());
  }

  /** The remedy is kept, since it restates a sentence of the article. */
  static ConditionBuilder withTreatment(Treatment treatment) {
    return small().treatments(List.of(treatment, remedy().build()));
  }

  static ConditionBuilder withRemedy(FolkRemedyBuilder remedy) {
    return small().treatments(List.of(drug().build(), remedy.build()));
  }

  static ConditionBuilder withSchedule(DoseScheduleBuilder schedule) {
    return withRemedy(remedy().schedule(schedule.build()));
  }

  /** The elbow, and the arm of which it is a part. */
  static ConditionBuilder withElbow(BodySiteBuilder elbow) {
    return small().bodySites(List.of(elbow.build(), arm().build()));
  }

  static ConditionBuilder withCodeSystem(CodeSystemBuilder system) {
    return small().codeSystems(List.of(system.build()));
  }

  static ConditionBuilder withArticle(SourceBuilder article) {
    return small().sources(List.of(article.build(), trial().build()));
  }

  static ConditionBuilder withTrial(SourceBuilder trial) {
    return small().sources(List.of(article().build(), trial.build()));
  }

  /** One more item, {@code /preventiveMeasures/1}, with these statements. */
  static ConditionBuilder withOneMore(StatementBuilder... statements) {
    return small().addPreventiveMeasures(preventing(statements));
  }

  static PreventiveMeasure preventing(StatementBuilder... statements) {
    return new PreventiveMeasureBuilder()
        .id("more-prevention")
        .name("More care")
        .statements(Stream.of(statements).map(StatementBuilder::build).toList())
        .build();
  }

  static Citation cite(String source) {
    return new CitationBuilder().sourceId(source).build();
  }

  /** A statement that cites one source instead of the trial. */
  static StatementBuilder citing(String id, Citation citation) {
    return SmallCondition.finding(id).citations(List.of(citation));
  }

  static Citation trialAt(String locator) {
    return SmallCondition.toTrial().locator(locator).build();
  }

  static Assessment unsafe() {
    return new AssessmentBuilder().verdict(Verdict.UNSAFE).reason("It may burn.").build();
  }
}
