package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.ChangedCondition.cite;
import static io.github.skincalcinosis.model.ChangedCondition.citing;
import static io.github.skincalcinosis.model.ChangedCondition.withOneMore;
import static io.github.skincalcinosis.model.ChangedCondition.withTrial;
import static io.github.skincalcinosis.model.SmallCondition.article;
import static io.github.skincalcinosis.model.SmallCondition.assessment;
import static io.github.skincalcinosis.model.SmallCondition.trial;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a source is identified: by its id, DOI, PubMed id, address and year. */
class SourceRulesTest {
  @ParameterizedTest
  @ValueSource(strings = {"10.1000/182", "10.123456789/a(b)<c>;d/e", "10.1016/j.jaad.2010.08.038"})
  void aDoiIsAPrefixAndASuffix(String doi) {
    assertThat(withTrial(trial().doi(doi)).build().sources().get(1).doi()).contains(doi);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.100/182",
        "10.1234567890/182",
        "11.1000/182",
        "10.1000/",
        "10.1000",
        "10.1000/a b",
        "10.1000/ä",
        "10x1000/182",
        " 10.1000/182",
        "10.1000/182\n",
        "doi:10.1000/182",
        "https://doi.org/10.1000/182"
      })
  void anythingElseIsNotADoi(String doi) {
    assertThatBuilding(withTrial(trial().doi(doi)))
        .breaks(
            ProblemCode.BAD_DOI,
            "/sources/1/doi",
            "not a DOI: '" + doi + "'; expected the form '10.1000/182'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "21679810", "999999999"})
  void aPubMedIdConsistsOfDigits(String pmid) {
    assertThat(withTrial(trial().pmid(pmid)).build().sources().get(1).pmid()).contains(pmid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "012", "1234567890", "12a", "-1", "PMID 12", "1\n", "\u0661"})
  void anythingElseIsNotAPubMedId(String pmid) {
    assertThatBuilding(withTrial(trial().pmid(pmid)))
        .breaks(
            ProblemCode.BAD_PMID,
            "/sources/1/pmid",
            "not a PubMed id: '" + pmid + "'; expected the form '21679810'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/a?b=c#d",
        "https://example.org:8080/a%20b",
        "https://192.0.2.1/"
      })
  void aWebAddressIsHttpOrHttps(String url) {
    assertThat(withTrial(trial().url(url)).build().sources().get(1).url()).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org/page",
        "ftp://example.org/page",
        "httpss://example.org/page",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "https:example.org",
        "https:///page",
        "https://example.org/a b",
        "https://example.org/%zz",
        "https://example.org/ä",
        "https://[",
        " https://example.org/page",
        "https://example.org/page\n"
      })
  void anythingElseIsNotAWebAddress(String url) {
    assertThatBuilding(withTrial(trial().url(url)))
        .breaks(
            ProblemCode.BAD_URL,
            "/sources/1/url",
            "not a web address: '" + url + "'; expected the form 'https://example.org/page'");
  }

  @Test
  void aDoiAndAWebAddressHave65536CharactersAtMost() {
    String doi = "10.1000/" + "x".repeat(65_528);
    assertThatBuilding(withTrial(trial().doi(doi))).breaksNoRule();
    assertTooLong(withTrial(trial().doi(doi + "x")), "/sources/1/doi");
    String url = "https://example.org/" + "x".repeat(65_516);
    assertThatBuilding(withTrial(trial().url(url))).breaksNoRule();
    assertTooLong(withTrial(trial().url(url + "x")), "/sources/1/url");
  }

  @Test
  void aLongOneIsQuotedAfterTheReasonAndCutShort() {
    assertThatBuilding(withTrial(trial().doi("x".repeat(1_000))))
        .breaks(
            ProblemCode.BAD_DOI,
            "/sources/1/doi",
            "not a DOI: '" + "x".repeat(60) + "…'; expected the form '10.1000/182'");
    assertThatBuilding(withTrial(trial().pmid("x".repeat(1_000))))
        .breaks(
            ProblemCode.BAD_PMID,
            "/sources/1/pmid",
            "not a PubMed id: '" + "x".repeat(60) + "…'; expected the form '21679810'");
  }

  @Test
  void anArticleAndNothingElseHasAnIdThatBeginsWithArticle() {
    SourceBuilder other = new SourceBuilder().title("Another").authorsComplete(true);
    assertThatBuilding(
            withOneMore(citing("more", cite("leaflet")))
                .addSources(other.id("leaflet").kind(Source.Kind.ARTICLE).build()))
        .breaks(
            ProblemCode.ARTICLE_ID,
            "/sources/2",
            "the source 'leaflet' is an article, so its id has to be 'article' or begin with"
                + " 'article-'");
    ConditionBuilder withSecond =
        withOneMore(citing("more", cite("article-two")).assessment(assessment().build()));
    assertThatBuilding(
            withSecond.addSources(other.id("article-two").kind(Source.Kind.REVIEW).build()))
        .breaks(
            ProblemCode.ARTICLE_ID,
            "/sources/2",
            "the id 'article-two' is kept for sources of the kind ARTICLE");
    assertThatBuilding(
            withSecond.sources(
                List.of(
                    article().build(), trial().build(), other.kind(Source.Kind.ARTICLE).build())))
        .breaksNoRule();
  }

  private static void assertTooLong(ConditionBuilder condition, String pointer) {
    assertThatBuilding(condition)
        .breaks(
            ProblemCode.VALUE_TOO_LONG,
            pointer,
            String.format(
                "'%s' has 65537 characters: expected 65536 at most",
                pointer.substring(pointer.lastIndexOf('/') + 1)));
  }
}
