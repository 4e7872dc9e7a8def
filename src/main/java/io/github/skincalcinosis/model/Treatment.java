package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A treatment, in use today or only told about. The statements and their assessments say which; the
 * cautions of the item belong to it.
 */
public sealed interface Treatment extends ContentItem
    permits DrugTherapy, Procedure, PhysicalTherapy, DietaryMeasure, FolkRemedy {

  /** {@return what it aims at} */
  Goal goal();

  /**
   * {@return the id of the statement of this treatment that names it as one; its verdict is the
   * verdict on the treatment, and a {@link Condition#filter filter} that drops it drops the
   * treatment}
   */
  @JsonProperty("statement")
  String statementId();

  /** {@return the category, for grouping, which follows from the type} */
  Category category();

  /** {@return who has to oversee it, in the judgement of this edition} */
  Supervision supervision();

  /** The kind of {@link Treatment}, for grouping. */
  enum Category {
    /** Drugs, by whatever route. */
    MEDICATION,
    /** Operations and other ways of taking deposits out. */
    SURGERY,
    /** Exercise, massage, heat, light, waves and baths. */
    PHYSICAL_THERAPY,
    /** Changes of what is eaten. */
    DIET,
    /** Home remedies of folk medicine. */
    FOLK_REMEDY
  }

  /** What a {@link Treatment} aims at. */
  enum Goal {
    /** To bring the calcium of the body to normal: the first direction of the assessed article. */
    NORMALISE_CALCIUM,
    /** To remove, shrink or dissolve deposits: the second direction of the assessed article. */
    REMOVE_DEPOSITS,
    /** To keep or regain the movement of joints. */
    RESTORE_MOBILITY,
    /** To treat the disease behind the deposits. */
    TREAT_CAUSE,
    /** To relieve pain, inflammation or other trouble. */
    RELIEVE
  }

  /** Who has to oversee a {@link Treatment}. */
  enum Supervision {
    /** Only to be chosen, dosed and carried out by a doctor or under a doctor's order. */
    CLINICIAN_ONLY,
    /** Carried out with the guidance of a health professional. */
    SUPERVISED,
    /** Used by people on their own. This describes how it is used; it does not call it safe. */
    SELF_CARE
  }
}
