package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Cause;
import io.github.skincalcinosis.model.Mechanism;
import io.github.skincalcinosis.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {
  @Test
  void excessCalciumFallsOutThenSettlesInOrgansThenReachesTheSkinWithTheBlood() {
    assertThat(item(Mechanism.class, "excess-calcium-route").steps())
        .extracting(Statement::id)
        .containsExactly(
            "article-introduction-6",
            "article-introduction-6-soft-tissue",
            "article-causes-2",
            "article-causes-2-blood");
  }

  @Test
  void theOtherRouteStartsInTheSkinAndReachesMuscleAndOrgansLater() {
    assertThat(item(Mechanism.class, "skin-first-route").steps())
        .extracting(Statement::id)
        .containsExactly(
            "article-causes-5-metabolism",
            "article-causes-5",
            "article-causes-6",
            "article-causes-6-organs");
  }

  @Test
  void everyCauseHasItsCategoryItsRoleAndItsRoute() {
    List<String> nidus = List.of("nidus-in-damaged-tissue");
    List<String> overload = List.of("calcium-phosphate-overload");
    assertThat(CALCINOSIS.causes())
        .extracting(Cause::id, Cause::category, Cause::role, Cause::mechanismIds)
        .containsExactlyInAnyOrder(
            tuple(
                "tumours",
                Cause.Category.NEOPLASM,
                Cause.Role.RAISES_CALCIUM,
                List.of("excess-calcium-route", "calcium-phosphate-overload")),
            tuple("diseased-kidneys", Cause.Category.KIDNEY, Cause.Role.RAISES_PHOSPHATE, overload),
            tuple(
                "metabolic-disturbance",
                Cause.Category.METABOLIC,
                Cause.Role.ASSOCIATED,
                List.of("skin-first-route")),
            tuple(
                "calcium-balance-disorders",
                Cause.Category.METABOLIC,
                Cause.Role.RAISES_CALCIUM,
                overload),
            tuple(
                "inherited-phosphate-disorders",
                Cause.Category.GENETIC,
                Cause.Role.RAISES_PHOSPHATE,
                overload),
            tuple("scleroderma", Cause.Category.AUTOIMMUNE, Cause.Role.DAMAGES_TISSUE, nidus),
            tuple("dermatomyositis", Cause.Category.AUTOIMMUNE, Cause.Role.DAMAGES_TISSUE, nidus),
            tuple("vascular-disease", Cause.Category.VASCULAR, Cause.Role.DAMAGES_TISSUE, nidus),
            tuple(
                "chronic-infection",
                Cause.Category.CHRONIC_INFECTION,
                Cause.Role.DAMAGES_TISSUE,
                nidus),
            tuple(
                "chronic-inflammation",
                Cause.Category.CHRONIC_INFLAMMATION,
                Cause.Role.DAMAGES_TISSUE,
                nidus),
            tuple(
                "local-skin-damage",
                Cause.Category.TISSUE_INJURY,
                Cause.Role.DAMAGES_TISSUE,
                nidus),
            tuple(
                "calcium-given-in-treatment",
                Cause.Category.IATROGENIC,
                Cause.Role.BRINGS_IN_CALCIUM,
                List.of()),
            tuple(
                "acid-reducing-medicines",
                Cause.Category.IATROGENIC,
                Cause.Role.ASSOCIATED,
                List.of()));
  }

  @Test
  void stomachAcidTabletsAreAnAssociationAndNoReasonToStopThem() {
    assertThat(item(Cause.class, "acid-reducing-medicines").cautions())
        .singleElement()
        .satisfies(
            caution -> {
              assertThat(caution.text()).contains("do not prove");
              assertThat(caution.action()).contains("Do not stop");
            });
  }
}
