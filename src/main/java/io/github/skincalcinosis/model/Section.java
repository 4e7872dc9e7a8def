package io.github.skincalcinosis.model;

/** The sections of the content, in reading order. Each has a plain and a technical title. */
public enum Section {
  /** What the condition is. */
  DEFINITION("What is it?", "Definition"),
  /** Why and how it comes about. */
  CAUSES("What causes it?", "Aetiology and pathogenesis"),
  /** What is seen and felt, how it goes on, what may go wrong. */
  SIGNS("What does it look like?", "Clinical picture"),
  /** The forms that are distinguished. */
  FORMS("What forms are there?", "Classification"),
  /** How often it occurs, and in whom. */
  EPIDEMIOLOGY("Who gets it?", "Epidemiology"),
  /** How it is found. */
  DIAGNOSIS("How is it found?", "Diagnosis"),
  /** What has to be told apart from it. */
  DIFFERENTIALS("What else could it be?", "Differential diagnosis"),
  /** What matters in pregnancy. */
  PREGNANCY("What about pregnancy?", "Pregnancy"),
  /** How it is treated. */
  TREATMENT("How is it treated?", "Treatment"),
  /** Home remedies that are told about. */
  FOLK_REMEDIES("What home remedies are told about?", "Folk medicine"),
  /** Whether it can be prevented. */
  PREVENTION("Can it be prevented?", "Prevention"),
  /** How it goes on. */
  OUTLOOK("What is the outlook?", "Prognosis"),
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
