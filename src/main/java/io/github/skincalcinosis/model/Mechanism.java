package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A way in which calcium comes to lie in the skin, step by step (pathogenesis). */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "steps", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Mechanism.Builder.class)
public sealed interface Mechanism extends ContentItem permits ImmutableMechanism {
  /**
   * {@return the ids of the statements of this mechanism that describe its steps, first step first;
   * empty when none does}
   */
  @JsonProperty("steps")
  List<String> stepIds();

  @Override
  default Section section() {
    return Section.CAUSES;
  }

  /** {@return the statements that describe the steps, first step first} */
  default List<Statement> steps() {
    return stepIds().stream().flatMap(id -> statement(id).stream()).collect(Unmodifiable.list());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Mechanism fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a mechanism. Not thread-safe. */
  final class Builder extends ImmutableMechanism.Builder {
    Builder() {}
  }
}
