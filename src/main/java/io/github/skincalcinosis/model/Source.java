package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A publication that statements cite. */
@Value.Immutable
@JsonPropertyOrder({
  "id", "kind", "title", "authors", "authorsComplete", "container",
  "volume", "issue", "pages", "year", "doi", "pmid",
  "url", "outline", "omitted"
})
@JsonDeserialize(builder = SourceBuilder.class)
public sealed interface Source extends IdentifiedPart permits SourceBuilder.ImmutableSource {
  /**
   * {@return the key of this source, unique in the dataset; {@code article} or beginning with
   * {@code article-} if and only if the kind is {@link Kind#ARTICLE}}
   */
  @Override
  String id();

  /** {@return what sort of publication it is} */
  Kind kind();

  /** {@return its title; a plain description where it has none} */
  String title();

  /**
   * {@return the authors as the publication names them, family name first, or the body that
   * publishes it; empty when none is known}
   */
  List<String> authors();

  /** {@return whether these are all of its authors; false when none is known} */
  boolean authorsComplete();

  /** {@return the journal, book or site in which it appeared; empty when unknown} */
  Optional<String> container();

  /** {@return the volume; empty when it has none or it is unknown} */
  Optional<String> volume();

  /** {@return the issue, or the supplement; empty when it has none or it is unknown} */
  Optional<String> issue();

  /** {@return the pages, such as {@code 785-794}, or the article number; empty when unknown} */
  Optional<String> pages();

  /** {@return the year of publication; empty when unknown} */
  Optional<Integer> year();

  /**
   * {@return its DOI without a resolver, such as {@code 10.1016/j.jaad.2010.08.038}; empty when it
   * has none}
   */
  Optional<String> doi();

  /** {@return its PubMed id, digits only; empty when it has none} */
  Optional<String> pmid();

  /** {@return an http or https address; empty when none is known} */
  Optional<String> url();

  /**
   * {@return the sections with numbered sentences; empty for a source that is not worked through
   * sentence by sentence. A source with an outline accepts only sentence ids as locators}
   */
  List<OutlineSection> outline();

  /** {@return the sentences of the outline that no statement restates} */
  List<Omission> omitted();

  /** {@return the ids of all sentences of the outline, in order; empty without an outline} */
  @Value.Lazy
  default List<String> sentenceIds() {
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
    Objects.requireNonNull(id, "id");
    return id.equals("article") || id.startsWith("article-");
  }

  /** {@return this source in one line, as in a list of references in Vancouver style} */
  default String summary() {
    StringBuilder line = new StringBuilder();
    if (!authors().isEmpty()) {
      String more = authorsComplete() ? "" : ", et al";
      line.append(sentence(String.join(", ", authors()) + more)).append(' ');
    }
    line.append(sentence(title()));
    container().ifPresent(in -> line.append(' ').append(sentence(in)));
    String issued =
        year().map(String::valueOf).orElse("")
            + volume().map(in -> ";" + in).orElse("")
            + issue().map(in -> "(" + in + ")").orElse("")
            + pages().map(in -> ":" + in).orElse("");
    if (!issued.isEmpty()) {
      line.append(' ').append(sentence(issued));
    }
    doi().ifPresent(id -> line.append(" doi:").append(id));
    return line.toString();
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /**
   * What sort of publication a {@link Source} is, named after the usual study designs of
   * evidence-based medicine.
   */
  enum Kind {
    /**
     * An article for the public whose claims are restated and assessed one by one. Its source id is
     * {@code article} or begins with {@code article-}.
     */
    ARTICLE,
    /** A review that searched and pooled or graded all studies by a stated method. */
    SYSTEMATIC_REVIEW,
    /** A trial that allotted its participants at random. */
    RANDOMISED_TRIAL,
    /** A cohort study or registry. */
    COHORT,
    /** A report on several patients without a comparison group. */
    CASE_SERIES,
    /** A report on one patient or very few. */
    CASE_REPORT,
    /** A narrative review or a book chapter. */
    REVIEW,
    /** A guideline or consensus recommendation of an expert body. */
    GUIDELINE,
    /** A reference work or database entry. */
    REFERENCE_WORK,
    /** Information written for patients. */
    PATIENT_INFORMATION,
    /** The product information of a drug, or the notice of a regulator about it. */
    LABEL,
    /** A letter to a journal. */
    LETTER
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Source fromJson(SourceBuilder builder) {
    return builder.build();
  }
}
