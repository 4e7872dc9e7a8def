package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A disease or event that brings deposits about or favours them (aetiology). */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms", "codes",
  "category", "role", "mechanisms", "cautions", "statements"
})
@JsonDeserialize(builder = CauseBuilder.class)
public sealed interface Cause extends ContentItem permits CauseBuilder.ImmutableCause {
  /** {@return the kind of disease or event} */
  Category category();

  /** {@return what it contributes} */
  Role role();

  /** {@return the ids of the mechanisms through which it acts; empty when none is stated} */
  @JsonProperty("mechanisms")
  List<String> mechanismIds();

  /** What a {@link Cause} contributes. */
  enum Role {
    /** It is said to raise the calcium (or phosphate) of the body. */
    SOURCE_OF_EXCESS_CALCIUM,
    /** It prepares the tissue or otherwise favours deposits. */
    PREDISPOSING_FACTOR
  }

  /** The kind of disease or event that a {@link Cause} is. */
  enum Category {
    /** A tumour. */
    NEOPLASM,
    /** A disease of the kidneys. */
    KIDNEY,
    /** A disturbance of metabolism. */
    METABOLIC,
    /** A disease that damages the collagen of the skin, such as scleroderma or dermatomyositis. */
    COLLAGEN_DAMAGING_SKIN_DISEASE,
    /** A disease of the blood vessels. */
    VASCULAR,
    /** A long-lasting infection. */
    CHRONIC_INFECTION,
    /** A long-lasting inflammation. */
    CHRONIC_INFLAMMATION,
    /** An injury of the skin, such as trauma, burn or scar. */
    TISSUE_INJURY,
    /** An inherited disease. */
    GENETIC,
    /** A medical treatment. */
    IATROGENIC
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Cause fromJson(CauseBuilder builder) {
    return builder.build();
  }
}
