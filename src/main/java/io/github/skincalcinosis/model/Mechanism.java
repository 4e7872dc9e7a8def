package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A way in which calcium comes to lie in the skin, step by step (pathogenesis). */
@Value.Immutable
@JsonPropertyOrder({"kind", "id", "name", "synonyms", "codes", "steps", "cautions", "statements"})
@JsonDeserialize(builder = MechanismBuilder.class)
public sealed interface Mechanism extends ContentItem permits MechanismBuilder.ImmutableMechanism {
  /**
   * {@return the ids of the statements of this mechanism that describe its steps, first step first;
   * empty when none does}
   */
  @JsonProperty("steps")
  List<String> stepIds();

  /** {@return the statements that describe the steps, first step first} */
  @Value.Lazy
  default List<Statement> steps() {
    return stepIds().stream().flatMap(id -> statement(id).stream()).collect(Unmodifiable.list());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Mechanism fromJson(MechanismBuilder builder) {
    return builder.build();
  }
}
