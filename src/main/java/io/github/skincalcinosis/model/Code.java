package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** A code of a terminology, with how well it fits the item that bears it. */
@Value.Immutable
@JsonPropertyOrder({"system", "code", "display", "match", "note"})
@JsonDeserialize(builder = CodeBuilder.class)
public sealed interface Code extends Part permits CodeBuilder.ImmutableCode {
  /** {@return the id of the {@link CodeSystem}} */
  @JsonProperty("system")
  String systemId();

  /** {@return the code, as the system writes it} */
  String code();

  /**
   * {@return the system's own title of the code; empty where the system's licence allows the code
   * but not its titles}
   */
  Optional<String> display();

  /** {@return how the code relates to the item} */
  Match match();

  /** {@return what to mind about this code; empty when there is nothing} */
  Optional<String> note();

  /** {@return this code in one line} */
  default String summary() {
    return systemId() + " " + code() + " (" + match().name().toLowerCase(Locale.ROOT) + ")";
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Code fromJson(CodeBuilder builder) {
    return builder.build();
  }
}
