package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A stage in the course of the disease. */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms", "codes",
  "order", "signs", "complications", "cautions", "statements"
})
@JsonDeserialize(builder = StageBuilder.class)
public sealed interface Stage extends ContentItem permits StageBuilder.ImmutableStage {
  /** {@return the place in the course, 1 for the first} */
  int order();

  /** {@return the ids of the signs that belong to this stage; mind {@link Sign#occurrence()}} */
  @JsonProperty("signs")
  List<String> signIds();

  /** {@return the ids of the complications that belong to this stage} */
  @JsonProperty("complications")
  List<String> complicationIds();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Stage fromJson(StageBuilder builder) {
    return builder.build();
  }
}
