package io.github.skincalcinosis.model;

/** The kinds of items: what the file calls them, and where they are read. */
enum ItemKind {
  OVERVIEW(Overview.class, "overview", Section.DEFINITION),
  WARNING_SIGN(WarningSign.class, "warning-sign", Section.WHEN_TO_SEEK_HELP),
  MECHANISM(Mechanism.class, "mechanism", Section.CAUSES),
  CAUSE(Cause.class, "cause", Section.CAUSES),
  STAGE(Stage.class, "stage", Section.SIGNS),
  SIGN(Sign.class, "sign", Section.SIGNS),
  COMPLICATION(Complication.class, "complication", Section.SIGNS),
  FORM(Form.class, "form", Section.FORMS),
  EPIDEMIOLOGY(Epidemiology.class, "epidemiology", Section.EPIDEMIOLOGY),
  DIAGNOSTIC_METHOD(DiagnosticMethod.class, "diagnostic-method", Section.DIAGNOSIS),
  DIFFERENTIAL(Differential.class, "differential", Section.DIFFERENTIALS),
  PREGNANCY_NOTE(PregnancyNote.class, "pregnancy-note", Section.PREGNANCY),
  DRUG_THERAPY(DrugTherapy.class, "drug", Section.TREATMENT),
  PROCEDURE(Procedure.class, "procedure", Section.TREATMENT),
  PHYSICAL_THERAPY(PhysicalTherapy.class, "physical-therapy", Section.TREATMENT),
  DIETARY_MEASURE(DietaryMeasure.class, "diet", Section.TREATMENT),
  FOLK_REMEDY(FolkRemedy.class, "folk-remedy", Section.FOLK_REMEDIES),
  SELF_CARE(SelfCareMeasure.class, "self-care", Section.SELF_CARE),
  PREVENTIVE_MEASURE(PreventiveMeasure.class, "preventive-measure", Section.PREVENTION),
  OUTLOOK(Outlook.class, "outlook", Section.OUTLOOK),
  RELATED_CONDITION(RelatedCondition.class, "related-condition", Section.RELATED_CONDITIONS);

  final String nameInFile;
  final Section section;
  private final Class<? extends ContentItem> type;

  ItemKind(Class<? extends ContentItem> type, String nameInFile, Section section) {
    this.type = type;
    this.nameInFile = nameInFile;
    this.section = section;
  }

  static ItemKind of(ContentItem item) {
    for (ItemKind kind : values()) {
      if (kind.type.isInstance(item)) {
        return kind;
      }
    }
    throw new AssertionError("an item of no kind: " + item.getClass());
  }
}
