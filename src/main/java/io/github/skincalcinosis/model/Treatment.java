package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A treatment, in use today or only told about. The statements and their assessments say which; the
 * cautions of the item belong to it.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = DrugTherapy.class, name = "drug"),
  @JsonSubTypes.Type(value = Procedure.class, name = "procedure"),
  @JsonSubTypes.Type(value = PhysicalTherapy.class, name = "physical-therapy"),
  @JsonSubTypes.Type(value = DietaryMeasure.class, name = "diet"),
  @JsonSubTypes.Type(value = FolkRemedy.class, name = "folk-remedy")
})
public sealed interface Treatment extends ContentItem
    permits DrugTherapy, Procedure, PhysicalTherapy, DietaryMeasure, FolkRemedy {

  /** {@return the name of the type in the file format, such as {@code drug}} */
  @JsonProperty
  String kind();

  /** {@return what it aims at} */
  @JsonProperty
  TreatmentGoal goal();

  /**
   * {@return the id of the statement of this treatment that names it as one; its verdict is the
   * verdict on the treatment, and a {@link Condition#filter filter} that drops it drops the
   * treatment}
   */
  @JsonProperty
  String statement();

  /** {@return the category, for grouping, which follows from the type} */
  TreatmentCategory category();

  /** {@return who has to oversee it, in the judgement of this edition} */
  @JsonProperty
  Supervision supervision();

  @Override
  default Section section() {
    return Section.TREATMENT;
  }
}
