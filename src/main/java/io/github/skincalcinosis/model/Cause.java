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
    /** It raises the calcium of the blood. */
    RAISES_CALCIUM,
    /** It raises the phosphate of the blood. */
    RAISES_PHOSPHATE,
    /** It brings calcium into the tissue from outside. */
    BRINGS_IN_CALCIUM,
    /** It damages the tissue, in which calcium then settles. */
    DAMAGES_TISSUE,
    /** It favours deposits in a way that is not known. */
    PREDISPOSES,
    /** It is found together with deposits; whether it causes them is not known. */
    ASSOCIATED
  }

  /** The kind of disease or event that a {@link Cause} is. */
  enum Category {
    /** A tumour. */
    NEOPLASM,
    /** A disease of the kidneys. */
    KIDNEY,
    /** A disturbance of metabolism. */
    METABOLIC,
    /** An autoimmune disease, such as systemic sclerosis or dermatomyositis. */
    AUTOIMMUNE,
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
