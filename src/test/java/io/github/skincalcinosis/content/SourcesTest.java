package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that what is cited can be found, and that what is not known of it is no secret. */
class SourcesTest {
  private static final List<Source> PUBLICATIONS =
      CALCINOSIS.sources().stream().filter(source -> source.kind() != Source.Kind.ARTICLE).toList();

  @Test
  void everyPublicationHasAYearAndAnIdentifierOrIsListedAsOpen() {
    assertThat(PUBLICATIONS.stream().flatMap(source -> open(source).stream()))
        .containsExactlyInAnyOrderElementsOf(table("open-sources.tsv"));
  }

  private static Optional<List<String>> open(Source source) {
    List<String> open = new ArrayList<>();
    if (source.year().isEmpty()) {
      open.add("year");
    }
    if (Stream.of(source.doi(), source.pmid(), source.url()).allMatch(Optional::isEmpty)) {
      open.add("identifier");
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(source.id(), String.join(", ", open)));
  }

  @Test
  void noTitleIsPutInBracketsAndNoAuthorIsCalledEtAl() {
    assertThat(CALCINOSIS.sources())
        .allSatisfy(
            source -> {
              assertThat(source.title()).doesNotContain("[", "]").doesNotEndWith(".");
              assertThat(source.authors())
                  .as(source.id())
                  .noneMatch(author -> author.matches("(?i).*\\b(et al|and others|others)\\b.*"));
            });
  }

  @Test
  void aListOfAuthorsThatIsCompleteHasOne() {
    assertThat(CALCINOSIS.sources())
        .filteredOn(Source::authorsComplete)
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source.authors()).as(source.id()).isNotEmpty());
  }

  @Test
  void theJournalStandsAloneWithoutYearVolumeAndPages() {
    assertThat(CALCINOSIS.sources())
        .flatExtracting(source -> source.container().stream().toList())
        .isNotEmpty()
        .noneMatch(container -> container.matches(".*(;|[0-9]:[0-9]|[0-9]\\([0-9]).*"));
  }

  @Test
  void noTwoSourcesAreOnePublication() {
    assertThat(PUBLICATIONS)
        .flatExtracting(of -> of.doi().stream().toList())
        .doesNotHaveDuplicates();
    assertThat(PUBLICATIONS)
        .flatExtracting(of -> of.pmid().stream().toList())
        .doesNotHaveDuplicates();
    assertThat(PUBLICATIONS)
        .flatExtracting(of -> of.url().stream().toList())
        .doesNotHaveDuplicates();
  }
}
