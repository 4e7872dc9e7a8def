package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** A code of a terminology, with how well it fits the item that bears it. */
@Value.Immutable
@JsonPropertyOrder({"system", "code", "display", "match", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Code.Builder.class)
public sealed interface Code extends Serializable permits ImmutableCode {
  /** {@return the id of the {@link CodeSystem}} */
  @JsonProperty
  String system();

  /** {@return the code, as the system writes it} */
  @JsonProperty
  String code();

  /**
   * {@return the system's own title of the code; empty where the system's licence allows the code
   * but not its titles}
   */
  @JsonProperty
  Optional<String> display();

  /** {@return how the code relates to the item} */
  @JsonProperty
  Match match();

  /** {@return what to mind about this code; empty when there is nothing} */
  @JsonProperty
  Optional<String> note();

  /** {@return this code in one line} */
  default String summary() {
    return system() + " " + code() + " (" + match().name().toLowerCase(Locale.ROOT) + ")";
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Code fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a code. Not thread-safe. */
  final class Builder extends ImmutableCode.Builder {
    Builder() {}
  }
}
