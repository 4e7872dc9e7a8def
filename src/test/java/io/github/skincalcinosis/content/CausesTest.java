package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Cause;
import io.github.skincalcinosis.model.Mechanism;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {
  @Test
  void theArticleKnowsTwoRoutesToTheSkin() {
    assertThat(CALCINOSIS.mechanisms())
        .extracting(Mechanism::id)
        .containsSubsequence("excess-calcium-route", "skin-first-route");
  }

  @Test
  void excessCalciumFallsOutThenSettlesInOrgansThenReachesTheSkinWithTheBlood() {
    Mechanism route = item(Mechanism.class, "excess-calcium-route");
    assertThat(route.steps())
        .extracting(Statement::id)
        .containsExactly(
            "article-introduction-6",
            "article-introduction-6-soft-tissue",
            "article-causes-2",
            "article-causes-2-blood");
    assertThat(route.steps())
        .extracting(Statement::text)
        .satisfiesExactly(
            text -> assertThat(text).contains("out of solution"),
            text -> assertThat(text).contains("soft tissues", "skin"),
            text -> assertThat(text).contains("inner organs"),
            text -> assertThat(text).contains("bloodstream", "skin"));
  }

  @Test
  void theOtherRouteStartsInTheSkinAndReachesMuscleAndOrgansLater() {
    Mechanism route = item(Mechanism.class, "skin-first-route");
    assertThat(route.steps())
        .extracting(Statement::id)
        .containsExactly(
            "article-causes-5-metabolism",
            "article-causes-5",
            "article-causes-6",
            "article-causes-6-organs");
    assertThat(route.steps())
        .extracting(Statement::text)
        .satisfiesExactly(
            text -> assertThat(text).contains("metabolism"),
            text -> assertThat(text).contains("first in the skin"),
            text -> assertThat(text).contains("muscles", "tendons"),
            text -> assertThat(text).contains("inner organs"));
  }

  @Test
  void theTwoRoutesContradictEachOtherOnWhatComesFirst() {
    assertThat(verdict("article-causes-2")).isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict("article-causes-5")).isEqualTo(Verdict.OUTDATED);
    assertThat(verdict("article-causes-4")).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void calciumSaltsAreNormallyDissolvedInBodyFluids() {
    assertThat(item(Mechanism.class, "excess-calcium-route").statement("article-introduction-5"))
        .hasValueSatisfying(
            statement -> {
              assertThat(statement.text()).contains("body fluids", "dissolved");
              assertThat(statement.verdict()).contains(Verdict.QUALIFIED);
            });
  }

  @Test
  void everyCauseOfTheArticleHasItsCategoryRoleAndRoute() {
    assertThat(CALCINOSIS.causes())
        .extracting(Cause::id, Cause::category, Cause::role, Cause::mechanismIds)
        .contains(
            tuple(
                "tumours",
                Cause.Category.NEOPLASM,
                Cause.Role.SOURCE_OF_EXCESS_CALCIUM,
                List.of("excess-calcium-route")),
            tuple(
                "diseased-kidneys",
                Cause.Category.KIDNEY,
                Cause.Role.SOURCE_OF_EXCESS_CALCIUM,
                List.of("excess-calcium-route", "calcium-phosphate-overload")),
            tuple(
                "metabolic-disturbance",
                Cause.Category.METABOLIC,
                Cause.Role.PREDISPOSING_FACTOR,
                List.of("skin-first-route")),
            tuple(
                "scleroderma",
                Cause.Category.COLLAGEN_DAMAGING_SKIN_DISEASE,
                Cause.Role.PREDISPOSING_FACTOR,
                List.of("nidus-in-damaged-tissue")),
            tuple(
                "dermatomyositis",
                Cause.Category.COLLAGEN_DAMAGING_SKIN_DISEASE,
                Cause.Role.PREDISPOSING_FACTOR,
                List.of("nidus-in-damaged-tissue")),
            tuple(
                "vascular-disease",
                Cause.Category.VASCULAR,
                Cause.Role.PREDISPOSING_FACTOR,
                List.of()),
            tuple(
                "chronic-infection",
                Cause.Category.CHRONIC_INFECTION,
                Cause.Role.PREDISPOSING_FACTOR,
                List.of()),
            tuple(
                "chronic-inflammation",
                Cause.Category.CHRONIC_INFLAMMATION,
                Cause.Role.PREDISPOSING_FACTOR,
                List.of()));
  }

  @Test
  void sclerodermaAndDermatomyositisAreWellKnownCauses() {
    assertThat(verdict("article-causes-7-scleroderma")).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict("article-causes-7-dermatomyositis")).isEqualTo(Verdict.SUPPORTED);
    assertThat(CALCINOSIS.overview(Section.CAUSES).orElseThrow().statements())
        .extracting(Statement::id)
        .contains("article-causes-7-collagen");
  }

  @Test
  void kidneysDoNotProduceCalcium() {
    Cause kidneys = item(Cause.class, "diseased-kidneys");
    assertThat(kidneys.statement("article-causes-3-kidney-source"))
        .hasValueSatisfying(
            statement -> assertThat(statement.verdict()).contains(Verdict.CONTRADICTED));
    assertThat(verdict("article-causes-3-kidneys")).isEqualTo(Verdict.QUALIFIED);
  }

  @Test
  void tooMuchCalciumIsNotTheUsualCause() {
    assertThat(verdict("article-causes-1")).isEqualTo(Verdict.CONTRADICTED);
    assertThat(statement("article-causes-1-secondary").text())
        .contains("usually", "another disease");
  }
}
