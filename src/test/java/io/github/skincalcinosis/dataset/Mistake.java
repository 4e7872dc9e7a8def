package io.github.skincalcinosis.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mistake that an editor makes in {@code small.json}, and the one problem that the loader then
 * names.
 *
 * @param name what the editor does
 * @param find what stands in the file, exactly once
 * @param replacement what the editor makes of it
 * @param problem what the loader says
 */
record Mistake(String name, String find, String replacement, Problem problem) {

  /** A sound document in which there is something of everything, but little of it. */
  static final String SMALL = resource("small.json");

  /** The mistakes that a schema cannot see: they lie between the parts, not in their form. */
  static final List<Mistake> OF_MEANING =
      List.of(
          mistake("gives a cause the id of a mechanism")
              .turns("\"id\": \"scleroderma\"", "\"id\": \"damaged-tissue\"")
              .gives(
                  ProblemCode.DUPLICATE_ID,
                  "/causes/0/id",
                  44,
                  13,
                  "the id 'damaged-tissue' is already used"),
          mistake("gives a statement the id of another")
              .turns("\"id\": \"often-seen\"", "\"id\": \"tissue-dies\"")
              .gives(
                  ProblemCode.DUPLICATE_ID,
                  "/causes/0/statements/0/id",
                  49,
                  30,
                  "the id 'tissue-dies' is already used"),
          mistake("misspells a body site")
              .turns("\"site\": \"hand\"", "\"site\": \"hands\"")
              .gives(
                  ProblemCode.DANGLING_REFERENCE,
                  "/forms/0/sites/0/site",
                  57,
                  27,
                  "no body site has the id 'hands'; did you mean 'hand'?"),
          mistake("refers to a form that is not there")
              .turns("\"form\": \"dystrophic-calcinosis\"", "\"form\": \"calciphylaxis\"")
              .gives(
                  ProblemCode.DANGLING_REFERENCE,
                  "/forms/0/relations/0/form",
                  59,
                  31,
                  "no form has the id 'calciphylaxis'"),
          mistake("refers to a statement where a mechanism belongs")
              .turns(
                  "\"mechanisms\": [\"damaged-tissue\"]",
                  "\"mechanisms\": [\"damaged-tissue\", \"often-seen\"]")
              .gives(
                  ProblemCode.DANGLING_REFERENCE,
                  "/causes/0/mechanisms/1",
                  48,
                  40,
                  "no mechanism has the id 'often-seen'"),
          mistake("refers to a statement of another item")
              .turns(
                  "pressure\", \"statement\": \"diltiazem-works\"",
                  "pressure\", \"statement\": \"tissue-dies\"")
              .gives(
                  ProblemCode.DANGLING_REFERENCE,
                  "/treatments/0/toxicity/0/statement",
                  90,
                  65,
                  "no statement of 'diltiazem' has the id 'tissue-dies'"),
          mistake("misspells the source of an evidence")
              .turns(
                  "\"evidence\": [{ \"source\": \"reiter-2011\" }]",
                  "\"evidence\": [{ \"source\": \"reiter-2012\" }]")
              .gives(
                  ProblemCode.DANGLING_REFERENCE,
                  "/overviews/0/statements/0/assessment/evidence/0/source",
                  29,
                  100,
                  "no source has the id 'reiter-2012'; did you mean 'reiter-2011'?"),
          mistake("calls a harmless item's claim unsafe")
              .turns("\"verdict\": \"SUPPORTED\"", "\"verdict\": \"UNSAFE\"")
              .gives(
                  ProblemCode.UNSAFE_WITHOUT_CAUTION,
                  "/overviews/0/statements/0/assessment/verdict",
                  29,
                  38,
                  "the statement 'salts-in-the-skin' is UNSAFE, so 'what-it-is' needs a caution"),
          mistake("writes a second overview of a section")
              .turns(
                  "  \"overviews\": [\n",
                  """
                    "overviews": [
                      {
                        "id": "more", "name": "More", "section": "DEFINITION", "statements": [
                          { "id": "more-of-it", "text": "More.", "citations": [{ "source": "reiter-2011" }] }
                        ]
                      },
                  """)
              .gives(
                  ProblemCode.DUPLICATE_OVERVIEW,
                  "/overviews/1/section",
                  27,
                  18,
                  "the section DEFINITION already has the overview 'more'"),
          mistake("lists a source that nothing cites")
              .turns(
                  "  \"sources\": [\n",
                  "  \"sources\": [\n    { \"id\": \"walsh-2016\", \"kind\": \"REVIEW\", \"title\": \"Calcinosis\" },\n")
              .gives(
                  ProblemCode.UNCITED_SOURCE,
                  "/sources/0",
                  127,
                  5,
                  "nothing cites the source 'walsh-2016'"),
          mistake("cites a sentence beyond the last")
              .turns(
                  "\"citations\": [{ \"source\": \"article\", \"locator\": \"remedies-1\" }]",
                  "\"citations\": [{ \"source\": \"article\", \"locator\": \"remedies-1\" }, { \"source\": \"article\", \"locator\": \"remedies-2\" }]")
              .gives(
                  ProblemCode.UNKNOWN_SENTENCE,
                  "/treatments/1/statements/0/citations/1/locator",
                  116,
                  109,
                  "the source 'article' has no sentence 'remedies-2'; did you mean 'remedies-1'?"),
          mistake("omits a sentence that is not there")
              .turns(
                  "\"omitted\": [{",
                  "\"omitted\": [{ \"sentence\": \"outlook-1\", \"reason\": \"Garbled.\" }, {")
              .gives(
                  ProblemCode.UNKNOWN_SENTENCE,
                  "/sources/0/omitted/0/sentence",
                  135,
                  33,
                  "the source 'article' has no sentence 'outlook-1'"),
          mistake("counts one sentence more than is worked through")
              .turns("\"sentences\": 1 }", "\"sentences\": 2 }")
              .gives(
                  ProblemCode.UNACCOUNTED_SENTENCE,
                  "/sources/0/outline/1",
                  133,
                  9,
                  "the sentence 'remedies-2' is neither cited by a statement nor listed as omitted"),
          mistake("omits a sentence that a statement cites")
              .turns(
                  "\"omitted\": [{",
                  "\"omitted\": [{ \"sentence\": \"definition-1\", \"reason\": \"Garbled.\" }, {")
              .gives(
                  ProblemCode.OMITTED_BUT_CITED,
                  "/sources/0/omitted/0/sentence",
                  135,
                  33,
                  "the sentence 'definition-1' is listed as omitted, but a statement cites it"),
          mistake("writes the same property twice")
              .turns("\"basis\": \"CAUSE\",", "\"basis\": \"CAUSE\", \"basis\": \"CAUSE\",")
              .gives(
                  ProblemCode.DUPLICATE_PROPERTY,
                  "/forms/1/basis",
                  65,
                  25,
                  "the property 'basis' stands twice in this object"),
          mistake("counts more people than there are")
              .turns("\"total\": 101", "\"total\": 20")
              .gives(
                  ProblemCode.BAD_NUMBER,
                  "/epidemiology/0/frequencies/0/count",
                  75,
                  54,
                  "'count' is 25: expected 0 to 20"),
          mistake("lets the course end between two steps")
              .turns("\"peakDailyDose\": 24", "\"peakDailyDose\": 25")
              .gives(
                  ProblemCode.BAD_NUMBER,
                  "/treatments/1/schedule/peakDailyDose",
                  107,
                  26,
                  "'peakDailyDose' is 25: expected 3 plus at most 365 steps of 3"),
          mistake("splits a day's dose unevenly")
              .turns("\"dosesPerDay\": 3", "\"dosesPerDay\": 2")
              .gives(
                  ProblemCode.BAD_NUMBER,
                  "/treatments/1/schedule/dosesPerDay",
                  105,
                  24,
                  "'dosesPerDay' is 2: expected a divisor of 3 and 3"),
          mistake("names a day that does not exist")
              .turns("\"reviewedOn\": \"2026-11-22\"", "\"reviewedOn\": \"2026-02-30\"")
              .gives(
                  ProblemCode.BAD_DATE,
                  "/edition/reviewedOn",
                  6,
                  19,
                  "'2026-02-30' is no date: expected year, month and day in the form '2026-11-22'"));

  /** The mistakes that a schema sees as well. */
  static final List<Mistake> OF_FORM =
      List.of(
          mistake("claims another format")
              .turns("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"9.9\"")
              .gives(
                  ProblemCode.UNSUPPORTED_SCHEMA_VERSION,
                  "/edition/schemaVersion",
                  4,
                  22,
                  "the schema version is '9.9': this library reads '1.0'"),
          mistake("misspells a property")
              .turns("\"plainName\": \"Skin", "\"plianName\": \"Skin")
              .gives(
                  ProblemCode.UNKNOWN_PROPERTY,
                  "/plianName",
                  13,
                  3,
                  "unknown property 'plianName'; did you mean 'plainName'?"),
          mistake("invents a property")
              .turns("\"year\": 2011", "\"publisher\": \"Mosby\"")
              .gives(
                  ProblemCode.UNKNOWN_PROPERTY,
                  "/sources/1/publisher",
                  143,
                  7,
                  "unknown property 'publisher': expected one of id, kind, title, authors, container, year, doi, pmid, url, outline, omitted"),
          mistake("invents a property with much in it")
              .turns(
                  "\"basis\": \"PATTERN\"",
                  "\"basis\": \"PATTERN\", \"a/b~c\": { \"a\": [1, null] }")
              .gives(
                  ProblemCode.UNKNOWN_PROPERTY,
                  "/forms/0/a~1b~0c",
                  56,
                  27,
                  "unknown property 'a/b~c': expected one of id, name, codes, basis, synonyms, sites, populations, discharge, serumMinerals, relations, cautions, statements"),
          mistake("gives a drug the property of a procedure")
              .turns("\"toxicity\": [{", "\"technique\": [{")
              .gives(
                  ProblemCode.UNKNOWN_PROPERTY,
                  "/treatments/0/technique",
                  90,
                  7,
                  "unknown property 'technique' of the kind 'drug': expected one of id, name, codes, goal, statement, supervision, substances, toxicity, cautions, statements"),
          mistake("forgets the plain name")
              .turns("  \"plainName\": \"Skin calcinosis\",\n", "")
              .gives(
                  ProblemCode.MISSING_PROPERTY,
                  "",
                  1,
                  1,
                  "missing property 'plainName': expected text"),
          mistake("forgets a constant")
              .turns("      \"basis\": \"CAUSE\",\n", "")
              .gives(
                  ProblemCode.MISSING_PROPERTY,
                  "/forms/1",
                  62,
                  5,
                  "missing property 'basis': expected one of PATTERN, CAUSE"),
          mistake("forgets a number")
              .turns("        \"dailyStep\": 3,\n", "")
              .gives(
                  ProblemCode.MISSING_PROPERTY,
                  "/treatments/1/schedule",
                  102,
                  19,
                  "missing property 'dailyStep': expected a number"),
          mistake("forgets an object")
              .turns(
                  "\"assessment\": { \"verdict\": \"UNSAFE\", \"reason\": \"It harms the liver.\" }",
                  "\"assessment\": { \"reason\": \"It harms the liver.\" }")
              .gives(
                  ProblemCode.MISSING_PROPERTY,
                  "/treatments/1/statements/0/assessment",
                  117,
                  25,
                  "missing property 'verdict': expected one of SUPPORTED, QUALIFIED, OUTDATED, UNSUPPORTED, CONTRADICTED, UNSAFE, UNCLEAR"),
          mistake("forgets the kind")
              .turns("      \"kind\": \"drug\",\n", "")
              .gives(
                  ProblemCode.MISSING_PROPERTY,
                  "/treatments/0",
                  82,
                  5,
                  "missing property 'kind': expected one of drug, procedure, physical-therapy, diet, folk-remedy"),
          mistake("writes null for a name")
              .turns("\"name\": \"Scleroderma\"", "\"name\": null")
              .gives(
                  ProblemCode.NULL_VALUE,
                  "/causes/0/name",
                  45,
                  15,
                  "null stands here: expected text"),
          mistake("writes null for a list")
              .turns("\"authors\": [\"Reiter N\"]", "\"authors\": null")
              .gives(
                  ProblemCode.NULL_VALUE,
                  "/sources/1/authors",
                  141,
                  18,
                  "null stands here: expected a list, or no such property"),
          mistake("writes null into a list")
              .turns("\"authors\": [\"Reiter N\"]", "\"authors\": [\"Reiter N\", null]")
              .gives(
                  ProblemCode.NULL_VALUE,
                  "/sources/1/authors/1",
                  141,
                  31,
                  "null stands here: expected text, or no such entry"),
          mistake("writes a number for text")
              .turns("\"version\": \"2026\"", "\"version\": 2026")
              .gives(
                  ProblemCode.WRONG_TYPE,
                  "/codeSystems/0/version",
                  124,
                  48,
                  "expected text, found the number 2026"),
          mistake("writes text for a number")
              .turns("\"year\": 2011", "\"year\": \"2011\"")
              .gives(
                  ProblemCode.WRONG_TYPE,
                  "/sources/1/year",
                  143,
                  15,
                  "expected a whole number, found the text '2011'"),
          mistake("writes a fraction for a whole number")
              .turns("\"year\": 2011", "\"year\": 2011.5")
              .gives(
                  ProblemCode.WRONG_TYPE,
                  "/sources/1/year",
                  143,
                  15,
                  "expected a whole number, found the number 2011.5"),
          mistake("writes true for a number")
              .turns("\"lowestPercent\": 18", "\"lowestPercent\": true")
              .gives(
                  ProblemCode.WRONG_TYPE,
                  "/epidemiology/0/frequencies/1/lowestPercent",
                  76,
                  63,
                  "expected a number, found true"),
          mistake("writes text for a list")
              .turns(
                  "\"synonyms\": [\"cutaneous calcification\"]",
                  "\"synonyms\": \"cutaneous calcification\"")
              .gives(
                  ProblemCode.WRONG_TYPE,
                  "/synonyms",
                  14,
                  15,
                  "expected a list, found the text 'cutaneous calcification'"),
          mistake("writes an object for a list")
              .turns("\"mechanisms\": [\"damaged-tissue\"]", "\"mechanisms\": {}")
              .gives(
                  ProblemCode.WRONG_TYPE,
                  "/causes/0/mechanisms",
                  48,
                  21,
                  "expected a list, found an object"),
          mistake("writes a list for an object")
              .turns(
                  "\"serumMinerals\": { \"calcium\": \"NORMAL\", \"phosphate\": \"NORMAL\", \"statement\": \"on-the-hands\" }",
                  "\"serumMinerals\": [\"NORMAL\"]")
              .gives(
                  ProblemCode.WRONG_TYPE,
                  "/forms/0/serumMinerals",
                  58,
                  24,
                  "expected an object, found a list"),
          mistake("misspells a constant")
              .turns("\"strength\": \"USUAL\"", "\"strength\": \"USULA\"")
              .gives(
                  ProblemCode.UNKNOWN_VALUE,
                  "/forms/0/sites/0/strength",
                  57,
                  47,
                  "unknown value 'USULA': expected one of PREDOMINANT, USUAL, OCCASIONAL; did you mean 'USUAL'?"),
          mistake("invents a constant")
              .turns("\"strength\": \"USUAL\"", "\"strength\": \"sometimes\"")
              .gives(
                  ProblemCode.UNKNOWN_VALUE,
                  "/forms/0/sites/0/strength",
                  57,
                  47,
                  "unknown value 'sometimes': expected one of PREDOMINANT, USUAL, OCCASIONAL"),
          mistake("misspells a kind of treatment")
              .turns("\"kind\": \"folk-remedy\"", "\"kind\": \"folk-remidy\"")
              .gives(
                  ProblemCode.UNKNOWN_KIND,
                  "/treatments/1/kind",
                  95,
                  15,
                  "unknown kind, the text 'folk-remidy': expected one of drug, procedure, physical-therapy, diet, folk-remedy; did you mean 'folk-remedy'?"),
          mistake("invents a kind of treatment")
              .turns("\"kind\": \"folk-remedy\"", "\"kind\": \"magic\"")
              .gives(
                  ProblemCode.UNKNOWN_KIND,
                  "/treatments/1/kind",
                  95,
                  15,
                  "unknown kind, the text 'magic': expected one of drug, procedure, physical-therapy, diet, folk-remedy"),
          mistake("pastes a book")
              .turns("\"text\": \"Tissue dies first.\"", "\"text\": \"" + "x".repeat(65_537) + "\"")
              .gives(
                  ProblemCode.VALUE_TOO_LONG,
                  "/mechanisms/0/statements/0/text",
                  39,
                  53,
                  "the text has 65537 characters: expected 65536 at most"),
          mistake("leaves a text empty")
              .turns("\"unit\": \"drop\"", "\"unit\": \"\"")
              .gives(
                  ProblemCode.BAD_TEXT,
                  "/treatments/1/schedule/unit",
                  103,
                  17,
                  "the text is empty"),
          mistake("leaves a space after a text")
              .turns("\"unit\": \"drop\"", "\"unit\": \"drop \"")
              .gives(
                  ProblemCode.BAD_TEXT,
                  "/treatments/1/schedule/unit",
                  103,
                  17,
                  "the text begins or ends with white space: 'drop '"),
          mistake("breaks a line inside a text")
              .turns("\"unit\": \"drop\"", "\"unit\": \"dr\\nop\"")
              .gives(
                  ProblemCode.BAD_TEXT,
                  "/treatments/1/schedule/unit",
                  103,
                  17,
                  "the text has a line break, a tab or another control character in it"),
          mistake("pastes a text with a line separator")
              .turns("\"unit\": \"drop\"", "\"unit\": \"dr\u2028op\"")
              .gives(
                  ProblemCode.BAD_TEXT,
                  "/treatments/1/schedule/unit",
                  103,
                  17,
                  "the text has a line break, a tab or another control character in it"),
          mistake("writes an id as a name")
              .turns("\"id\": \"scleroderma\"", "\"id\": \"Systemic Sclerosis\"")
              .gives(
                  ProblemCode.BAD_ID,
                  "/causes/0/id",
                  44,
                  13,
                  "'Systemic Sclerosis' is no id: expected lower-case letters and digits with single hyphens between, beginning with a letter, such as 'universal-calcinosis'"),
          mistake("writes an id with two hyphens")
              .turns("\"id\": \"scleroderma\"", "\"id\": \"systemic--sclerosis\"")
              .gives(
                  ProblemCode.BAD_ID,
                  "/causes/0/id",
                  44,
                  13,
                  "'systemic--sclerosis' is no id: expected lower-case letters and digits with single hyphens between, beginning with a letter, such as 'universal-calcinosis'"),
          mistake("leaves a drug without substance")
              .turns(
                  "\"substances\": [{ \"name\": \"diltiazem\", \"codes\": [{ \"system\": \"mesh\", \"code\": \"D004110\", \"match\": \"EXACT\" }] }]",
                  "\"substances\": []")
              .gives(
                  ProblemCode.MISSING_ENTRY,
                  "/treatments/0",
                  82,
                  5,
                  "'substances' needs at least one entry and has none"),
          mistake("leaves an item without statements")
              .turns(
                  ",\n      \"statements\": [{ \"id\": \"often-seen\", \"text\": \"It is a frequent cause.\", \"citations\": [{ \"source\": \"reiter-2011\" }] }]",
                  "")
              .gives(
                  ProblemCode.MISSING_ENTRY,
                  "/causes/0",
                  43,
                  5,
                  "'scleroderma' needs at least one statement"),
          mistake("says nothing about a population")
              .turns("\"sex\": \"FEMALE\", \"ageGroup\": \"ADULT\", ", "")
              .gives(
                  ProblemCode.MISSING_ENTRY,
                  "/epidemiology/0/populations/0",
                  73,
                  23,
                  "a population needs a sex, an age group or both, and has none"),
          mistake("gives a figure without its total")
              .turns("\"count\": 25, \"total\": 101, ", "\"count\": 25, ")
              .gives(
                  ProblemCode.BAD_NUMBER,
                  "/epidemiology/0/frequencies/0",
                  75,
                  9,
                  "a frequency needs count and total, or lowestPercent and highestPercent: a figure alone says nothing"),
          mistake("gives more than a hundred percent")
              .turns("\"highestPercent\": 49.5", "\"highestPercent\": 1e999")
              .gives(
                  ProblemCode.BAD_NUMBER,
                  "/epidemiology/0/frequencies/1/highestPercent",
                  76,
                  85,
                  "'highestPercent' is 1E+999: expected 0 to 100"),
          mistake("gives a year with too many digits")
              .turns("\"year\": 2011", "\"year\": 20111111111")
              .gives(
                  ProblemCode.BAD_NUMBER,
                  "/sources/1/year",
                  143,
                  15,
                  "the number 20111111111 is out of all bounds"),
          mistake("writes a date the German way")
              .turns("\"reviewedOn\": \"2026-11-22\"", "\"reviewedOn\": \"22.11.2026\"")
              .gives(
                  ProblemCode.BAD_DATE,
                  "/edition/reviewedOn",
                  6,
                  19,
                  "'22.11.2026' is no date: expected year, month and day in the form '2026-11-22'"),
          mistake("writes a language the POSIX way")
              .turns("\"language\": \"en\"", "\"language\": \"en_GB\"")
              .gives(
                  ProblemCode.BAD_LANGUAGE,
                  "/edition/language",
                  5,
                  17,
                  "'en_GB' is no language: expected a BCP 47 tag such as 'en' or 'en-GB'"),
          mistake("writes a DOI with its resolver")
              .turns("\"doi\": \"10.1016", "\"doi\": \"https://doi.org/10.1016")
              .gives(
                  ProblemCode.BAD_DOI,
                  "/sources/1/doi",
                  144,
                  14,
                  "'https://doi.org/10.1016/j.jaad.2010.08.038' is no DOI: expected the form '10.1000/182'"),
          mistake("writes a PubMed Central id for a PubMed id")
              .turns("\"pmid\": \"21679810\"", "\"pmid\": \"PMC21679810\"")
              .gives(
                  ProblemCode.BAD_PMID,
                  "/sources/1/pmid",
                  145,
                  15,
                  "'PMC21679810' is no PubMed id: expected the form '21679810'"),
          mistake("writes an address that is none of the web")
              .turns("\"url\": \"https:", "\"url\": \"ftp:")
              .gives(
                  ProblemCode.BAD_URL,
                  "/sources/1/url",
                  146,
                  14,
                  "'ftp://www.jaad.org/article/S0190-9622(10)00981-9/fulltext' is no web address: expected the form 'https://example.org/page'"),
          mistake("cites nothing")
              .turns(
                  "\"text\": \"Tissue dies first.\", \"citations\": [{ \"source\": \"reiter-2011\" }]",
                  "\"text\": \"Tissue dies first.\", \"citations\": []")
              .gives(
                  ProblemCode.STATEMENT_WITHOUT_CITATION,
                  "/mechanisms/0/statements/0",
                  39,
                  22,
                  "the statement 'tissue-dies' cites no source"),
          mistake("cites the article and literature at once")
              .turns(
                  "\"locator\": \"definition-1\" }]",
                  "\"locator\": \"definition-1\" }, { \"source\": \"reiter-2011\" }]")
              .gives(
                  ProblemCode.MIXED_ORIGIN,
                  "/overviews/0/statements/0/citations",
                  27,
                  24,
                  "the statement 'salts-in-the-skin' cites an article and literature at once: make two statements of it, or move the literature into the assessment's evidence"),
          mistake("restates a claim without an assessment")
              .turns(
                  ",\n          \"assessment\": { \"verdict\": \"UNSAFE\", \"reason\": \"It harms the liver.\" }",
                  "")
              .gives(
                  ProblemCode.STATEMENT_WITHOUT_ASSESSMENT,
                  "/treatments/1/statements/0",
                  113,
                  9,
                  "the statement 'celandine-course' cites an article and needs an assessment"),
          mistake("names a drug without a caution")
              .turns(
                  "      \"cautions\": [{ \"severity\": \"HIGH\", \"text\": \"Not without a doctor.\", \"citations\": [{ \"source\": \"reiter-2011\" }] }],\n",
                  "")
              .gives(
                  ProblemCode.TREATMENT_WITHOUT_CAUTION,
                  "/treatments/0",
                  82,
                  5,
                  "'diltiazem' is a drug and needs at least one caution"),
          mistake("calls a review an article")
              .turns("\"kind\": \"REVIEW\"", "\"kind\": \"ARTICLE\"")
              .gives(
                  ProblemCode.ARTICLE_ID,
                  "/sources/1",
                  137,
                  5,
                  "the source 'reiter-2011' is an article, so its id has to be 'article' or begin with 'article-'"),
          mistake("calls the article a review")
              .turns("\"kind\": \"ARTICLE\"", "\"kind\": \"REVIEW\"")
              .gives(
                  ProblemCode.ARTICLE_ID,
                  "/sources/0",
                  127,
                  5,
                  "the id 'article' is kept for sources of the kind ARTICLE"));

  /** {@return the file with the mistake in it} */
  String document() {
    if (SMALL.indexOf(find) < 0 || SMALL.indexOf(find) != SMALL.lastIndexOf(find)) {
      throw new AssertionError("not exactly once in small.json: " + find);
    }
    return SMALL.replace(find, replacement);
  }

  static Stream<Mistake> all() {
    return Stream.concat(OF_FORM.stream(), OF_MEANING.stream());
  }

  @Override
  public String toString() {
    return problem.code() + ": an editor " + name;
  }

  /** {@return the text of a file beside these tests} */
  static String resource(String name) {
    try (InputStream stream = Mistake.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException(name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Named mistake(String name) {
    return new Named(name);
  }

  private record Named(String name) {
    Turned turns(String find, String replacement) {
      return new Turned(name, find, replacement);
    }
  }

  private record Turned(String name, String find, String replacement) {
    Mistake gives(ProblemCode code, String pointer, int line, int column, String message) {
      return new Mistake(
          name, find, replacement, new Problem(code, pointer, line, column, message));
    }
  }
}
