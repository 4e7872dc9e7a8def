package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A publication that statements cite. */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "kind",
  "title",
  "authors",
  "container",
  "year",
  "doi",
  "pmid",
  "url",
  "outline",
  "omitted"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Source.Builder.class)
public sealed interface Source extends Serializable permits ImmutableSource {
  /**
   * {@return the key of this source, unique in the dataset; {@code article} or beginning with
   * {@code article-} if and only if the kind is {@link SourceKind#ARTICLE}}
   */
  @JsonProperty
  String id();

  /** {@return what sort of publication it is} */
  @JsonProperty
  SourceKind kind();

  /**
   * {@return its title; in square brackets where the publication's own title is not at hand or is
   * only given in short}
   */
  @JsonProperty
  String title();

  /**
   * {@return the authors as the publication names them, a last entry {@code et al.} standing for
   * further ones; empty when none is known}
   */
  @JsonProperty
  List<String> authors();

  /**
   * {@return the journal, book or site it appeared in, with volume and pages; empty when unknown}
   */
  @JsonProperty
  Optional<String> container();

  /** {@return the year of publication; empty when unknown} */
  @JsonProperty
  Optional<Integer> year();

  /**
   * {@return its DOI without a resolver, such as {@code 10.1016/j.jaad.2010.08.038}; empty when it
   * has none}
   */
  @JsonProperty
  Optional<String> doi();

  /** {@return its PubMed id, digits only; empty when it has none} */
  @JsonProperty
  Optional<String> pmid();

  /** {@return an http or https address; empty when none is known} */
  @JsonProperty
  Optional<String> url();

  /**
   * {@return the sections with numbered sentences; empty for a source that is not worked through
   * sentence by sentence. A source with an outline accepts only sentence ids as locators}
   */
  @JsonProperty
  List<OutlineSection> outline();

  /** {@return the sentences of the outline that no statement restates} */
  @JsonProperty
  List<Omission> omitted();

  /** {@return the ids of all sentences of the outline, in order; empty without an outline} */
  default List<String> sentences() {
    return outline().stream()
        .flatMap(section -> section.sentenceIds().stream())
        .collect(Unmodifiable.list());
  }

  /**
   * Tells whether an id is one that only an assessed article may bear.
   *
   * @param id the id of a source
   * @return whether it is {@code article} or begins with {@code article-}
   */
  static boolean isArticleId(String id) {
    return id.equals("article") || id.startsWith("article-");
  }

  /** {@return this source in one line, as in a list of references} */
  default String summary() {
    StringBuilder line = new StringBuilder();
    if (!authors().isEmpty()) {
      line.append(String.join(", ", authors())).append(". ");
    }
    line.append(title()).append('.');
    container().ifPresent(in -> line.append(' ').append(in).append('.'));
    year().ifPresent(in -> line.append(' ').append(in).append('.'));
    doi().ifPresent(id -> line.append(" doi:").append(id));
    return line.toString();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Source fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a source. Not thread-safe. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
