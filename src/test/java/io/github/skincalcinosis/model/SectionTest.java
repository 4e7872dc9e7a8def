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
            Section.WHEN_TO_SEEK_HELP,
            Section.CAUSES,
            Section.EPIDEMIOLOGY,
            Section.SIGNS,
            Section.FORMS,
            Section.DIAGNOSIS,
            Section.DIFFERENTIALS,
            Section.OUTLOOK,
            Section.TREATMENT,
            Section.FOLK_REMEDIES,
            Section.SELF_CARE,
            Section.PREVENTION,
            Section.PREGNANCY,
            Section.QUESTIONS,
            Section.RELATED_CONDITIONS);
  }

  @Test
  void thePlainTitlesSayWhatAPatientAsks() {
    assertThat(Section.values())
        .extracting(Section::plainTitle)
        .containsExactly(
            "What is it?",
            "When to get help",
            "Why me?",
            "Who gets it?",
            "What does it look like?",
            "What forms are there?",
            "How is it found?",
            "What else could it be?",
            "Will it go away?",
            "What can be done?",
            "What about home remedies?",
            "What can I do myself?",
            "Can it be prevented?",
            "What about pregnancy?",
            "What should I ask my doctor?",
            "What is related to it?");
  }

  @Test
  void theTechnicalTitlesAreTheTermsOfTheField() {
    assertThat(Section.values())
        .extracting(Section::technicalTitle)
        .containsExactly(
            "Definition",
            "When to seek medical help",
            "Aetiology and pathogenesis",
            "Epidemiology",
            "Clinical picture",
            "Classification",
            "Diagnosis",
            "Differential diagnosis",
            "Prognosis",
            "Treatment",
            "Folk medicine",
            "Self-care",
            "Prevention",
            "Pregnancy",
            "Questions for the consultation",
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
            tuple("warning-sign", Section.WHEN_TO_SEEK_HELP),
            tuple("self-care", Section.SELF_CARE),
            tuple("complication", Section.SIGNS));
    // Questions are told in an overview alone.
    assertThat(Section.values())
        .filteredOn(section -> condition.items(section).isEmpty())
        .containsExactly(Section.QUESTIONS);
  }
}
