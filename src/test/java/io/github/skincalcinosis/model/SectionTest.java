package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class SectionTest {
  @Test
  void sectionsStandInReadingOrder() {
    assertThat(Section.values())
        .containsExactly(
            Section.DEFINITION,
            Section.CAUSES,
            Section.SIGNS,
            Section.FORMS,
            Section.EPIDEMIOLOGY,
            Section.DIAGNOSIS,
            Section.DIFFERENTIALS,
            Section.PREGNANCY,
            Section.TREATMENT,
            Section.FOLK_REMEDIES,
            Section.PREVENTION,
            Section.OUTLOOK,
            Section.RELATED_CONDITIONS);
  }

  @Test
  void thePlainTitlesAreQuestionsThatAPatientAsks() {
    assertThat(Section.values())
        .extracting(Section::plainTitle)
        .containsExactly(
            "What is it?",
            "What causes it?",
            "What does it look like?",
            "What forms are there?",
            "Who gets it?",
            "How is it found?",
            "What else could it be?",
            "What about pregnancy?",
            "How is it treated?",
            "What home remedies are told about?",
            "Can it be prevented?",
            "What is the outlook?",
            "What is related to it?");
  }

  @Test
  void theTechnicalTitlesAreTheTermsOfTheField() {
    assertThat(Section.values())
        .extracting(Section::technicalTitle)
        .containsExactly(
            "Definition",
            "Aetiology and pathogenesis",
            "Clinical picture",
            "Classification",
            "Epidemiology",
            "Diagnosis",
            "Differential diagnosis",
            "Pregnancy",
            "Treatment",
            "Folk medicine",
            "Prevention",
            "Prognosis",
            "Related conditions");
  }

  @Test
  void everyItemHasItsSection() {
    Condition condition = SmallCondition.build();
    assertThat(condition.items())
        .extracting(ContentItem::id, ContentItem::section)
        .contains(
            tuple("mechanism", Section.CAUSES),
            tuple("drug", Section.TREATMENT),
            tuple("remedy", Section.FOLK_REMEDIES),
            tuple("complication", Section.SIGNS));
    assertThat(condition.items()).extracting(ContentItem::section).containsOnly(Section.values());
  }
}
