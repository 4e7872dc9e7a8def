package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A section in the outline of a source whose sentences are numbered.
 *
 * <p>Sentence {@code n} of section {@code causes} has the id {@code causes-n}, counted from 1.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "title", "sentences"})
@JsonDeserialize(builder = OutlineSectionBuilder.class)
public sealed interface OutlineSection extends Part
    permits OutlineSectionBuilder.ImmutableOutlineSection {
  /** The most sentences that a section may have. */
  int MOST_SENTENCES = 10_000;

  /** {@return the section's key within its source} */
  String id();

  /** {@return the section's title} */
  String title();

  /** {@return the number of sentences, 1 to 10,000} */
  int sentences();

  /** {@return the ids of its sentences, in order; of the first 10,000 at most} */
  @Value.Lazy
  default List<String> sentenceIds() {
    return IntStream.rangeClosed(1, Math.min(sentences(), MOST_SENTENCES))
        .mapToObj(number -> id() + "-" + number)
        .collect(Unmodifiable.list());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static OutlineSection fromJson(OutlineSectionBuilder builder) {
    return builder.build();
  }
}
