package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Cause;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.Evidence;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.Occurrence;
import io.github.skincalcinosis.model.SerumMinerals;
import io.github.skincalcinosis.model.Sign;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is typed of an item, in words: a list of labels and texts for those who check. */
final class Facts {
  /**
   * A label and what stands behind it.
   *
   * @param ours whether that is made of words around the content and of names, not of its text
   */
  record Fact(String label, String text, boolean ours) {}

  private final Condition condition;
  private final Words words;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(Condition condition, Words words) {
    this.condition = condition;
    this.words = words;
  }

  /** {@return the facts of an item, in a fixed order; empty when nothing of it is typed} */
  static List<Fact> of(ContentItem item, Condition condition, Words words) {
    Facts facts = new Facts(condition, words);
    facts.add("synonyms", String.join("; ", item.synonyms()), false);
    facts.typed(item);
    facts.add("codes", item.codes().stream().map(facts::code).collect(Collectors.joining("; ")));
    return List.copyOf(facts.facts);
  }

  private void typed(ContentItem item) {
    occurrence(Occurrence.of(item));
    if (item instanceof Sign sign) {
      sites(sign.sites());
    } else if (item instanceof Cause cause) {
      add("role", words.of(cause.role()));
    } else if (item instanceof Form form) {
      add("basis", words.of(form.basis()));
      form.serumMinerals().ifPresent(this::minerals);
      sites(form.sites());
    } else if (item instanceof Treatment treatment) {
      treatment(treatment);
    }
  }

  private void treatment(Treatment treatment) {
    add("standing", words.of(treatment.standing()));
    add("supervision", words.of(treatment.supervision()));
    add(
        "evidence",
        treatment.evidence().stream().map(this::evidence).collect(Collectors.joining("; ")));
    if (treatment instanceof DrugTherapy drug) {
      String harms = drug.harms().stream().map(Detail::text).collect(Collectors.joining("; "));
      add("harms", harms, false);
      drug.pregnancy().ifPresent(in -> add("pregnancy", words.of(in.advice())));
    }
  }

  private String evidence(Evidence evidence) {
    String counts =
        evidence.improved().isPresent()
            ? words.format(
                "of",
                String.valueOf(evidence.improved().get()),
                String.valueOf(evidence.total().orElseThrow()))
            : "";
    return words.of(evidence.design())
        + ": "
        + words.of(evidence.finding())
        + (counts.isEmpty() ? "" : ", " + counts);
  }

  /** Nothing that rests on a claim that does not hold. */
  private void occurrence(Optional<Occurrence> occurrence) {
    occurrence
        .filter(in -> condition.statement(in.statementId()).filter(PlainText::holds).isPresent())
        .ifPresent(
            in -> {
              add("occurrence", words.of(in.term()));
              add("when", in.when().orElse(""), false);
            });
  }

  private void minerals(SerumMinerals minerals) {
    add("calcium", words.of(minerals.calcium()));
    add("phosphate", words.of(minerals.phosphate()));
  }

  private void sites(List<SiteInvolvement> sites) {
    List<String> texts = new ArrayList<>();
    BodyMap.strongest(sites, condition)
        .forEach((site, strength) -> texts.add(site.name() + " (" + words.of(strength) + ")"));
    add("sites", String.join("; ", texts));
  }

  private String code(Code code) {
    return condition.codeSystem(code.systemId()).orElseThrow().id()
        + " "
        + code.code()
        + code.display().map(display -> " " + display).orElse("")
        + " ("
        + words.of(code.match())
        + ")";
  }

  private void add(String label, String text) {
    add(label, text, true);
  }

  private void add(String label, String text, boolean ours) {
    if (!text.isEmpty()) {
      facts.add(new Fact(words.text(label), text, ours));
    }
  }
}
