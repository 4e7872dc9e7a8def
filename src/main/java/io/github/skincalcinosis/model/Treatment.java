package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * A treatment, in use today, only told about, or advised against: {@link #standing()} says which.
 * The cautions of the item belong to it.
 */
public sealed interface Treatment extends ContentItem
    permits DrugTherapy, Procedure, PhysicalTherapy, DietaryMeasure, FolkRemedy {

  /** {@return what it aims at} */
  Goal goal();

  /** {@return how it stands today} */
  Standing standing();

  /**
   * {@return the id of the statement of this treatment on which its standing rests; empty when none
   * is named, or when a {@link Condition#filter filter} left it out}
   */
  @JsonProperty("standingStatement")
  Optional<String> standingStatementId();

  /** {@return what studies of it found; empty when none is known, which is no proof of anything} */
  List<Evidence> evidence();

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
    /** To bring the calcium of the body to normal. */
    NORMALISE_CALCIUM,
    /** To remove, shrink or dissolve deposits. */
    REMOVE_DEPOSITS,
    /** To keep or regain the movement of joints. */
    RESTORE_MOBILITY,
    /** To treat the disease behind the deposits. */
    TREAT_CAUSE,
    /** To relieve pain, inflammation or other trouble. */
    RELIEVE,
    /** No source says what it is for. */
    NOT_STATED
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
