package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is taken from a statement, for lists, tables and programs. It is no fact of its own: show it
 * with the statement on which it rests, or where that statement has been judged.
 */
public sealed interface DerivedPart extends Part
    permits Detail,
        SiteInvolvement,
        Population,
        Frequency,
        SerumMinerals,
        FormRelation,
        Occurrence,
        Evidence,
        DrugPregnancy,
        Ingredient {

  /**
   * {@return the id of the statement of the same item on which this rests; the citations and the
   * assessment of the statement hold for this too}
   */
  @JsonProperty("statement")
  String statementId();
}
