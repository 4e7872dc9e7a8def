package io.github.skincalcinosis.model;

/** The sections of the content, in reading order. Each has a plain and a technical title. */
public enum Section {
  /** What the condition is, and whether it is dangerous. */
  DEFINITION("What is it?", "Definition"),
  /** When to see a doctor, and how fast. */
  WHEN_TO_SEEK_HELP("When to get help", "When to seek medical help"),
  /** Why and how it comes about. */
  CAUSES("Why me?", "Aetiology and pathogenesis"),
  /** How often it occurs, and in whom. */
  EPIDEMIOLOGY("Who gets it?", "Epidemiology"),
  /** What is seen and felt, how it goes on, what may go wrong. */
  SIGNS("What does it look like?", "Clinical picture"),
  /** The forms that are distinguished. */
  FORMS("What forms are there?", "Classification"),
  /** How it is found. */
  DIAGNOSIS("How is it found?", "Diagnosis"),
  /** What has to be told apart from it. */
  DIFFERENTIALS("What else could it be?", "Differential diagnosis"),
  /** How it goes on. */
  OUTLOOK("Will it go away?", "Prognosis"),
  /** How it is treated, and what is advised against. */
  TREATMENT("What can be done?", "Treatment"),
  /** Home remedies that are told about. */
  FOLK_REMEDIES("What about home remedies?", "Folk medicine"),
  /** What patients can do, and should leave, themselves. */
  SELF_CARE("What can I do myself?", "Self-care"),
  /** Whether it can be prevented. */
  PREVENTION("Can it be prevented?", "Prevention"),
  /** What matters in pregnancy. */
  PREGNANCY("What about pregnancy?", "Pregnancy"),
  /** What to ask the doctor. */
  QUESTIONS("What should I ask my doctor?", "Questions for the consultation"),
  /** Other conditions that are named beside it. */
  RELATED_CONDITIONS("What is related to it?", "Related conditions");

  private final String plainTitle;
  private final String technicalTitle;

  Section(String plainTitle, String technicalTitle) {
    this.plainTitle = plainTitle;
    this.technicalTitle = technicalTitle;
  }

  /** {@return the title in plain English, for patients} */
  public String plainTitle() {
    return plainTitle;
  }

  /** {@return the title in the terms of the field, for professionals} */
  public String technicalTitle() {
    return technicalTitle;
  }
}
