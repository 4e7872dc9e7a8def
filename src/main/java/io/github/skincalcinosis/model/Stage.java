package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A stage in the course of the disease. */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "name",
  "codes",
  "order",
  "signs",
  "complications",
  "cautions",
  "statements"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Stage.Builder.class)
public sealed interface Stage extends ContentItem permits ImmutableStage {
  /** {@return the place in the course, 1 for the first} */
  @JsonProperty
  int order();

  /** {@return the ids of the signs that belong to this stage; mind {@link Sign#presence()}} */
  @JsonProperty
  List<String> signs();

  /** {@return the ids of the complications that belong to this stage} */
  @JsonProperty
  List<String> complications();

  @Override
  default Section section() {
    return Section.SIGNS;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Stage fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a stage. Not thread-safe. */
  final class Builder extends ImmutableStage.Builder {
    Builder() {}
  }
}
