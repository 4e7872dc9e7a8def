package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonToken;
import io.github.skincalcinosis.dataset.JsonText.Edit;
import io.github.skincalcinosis.dataset.JsonText.Value;
import java.util.Optional;
import java.util.Set;

/** The ways in which a test spoils a value of a sound document. */
enum Mutation {
  DELETE {
    @Override
    Optional<Edit> edit(JsonText text, Value value) {
      return Optional.of(
          value
              .next()
              .map(next -> new Edit(value.from(), next, ""))
              .or(() -> value.previous().map(previous -> new Edit(previous, value.end(), "")))
              .orElseGet(() -> new Edit(value.from(), value.end(), "")));
    }
  },
  NULL {
    @Override
    Optional<Edit> edit(JsonText text, Value value) {
      return Optional.of(new Edit(value.start(), value.end(), "null"));
    }
  },
  TYPE {
    @Override
    Optional<Edit> edit(JsonText text, Value value) {
      String other =
          switch (value.type()) {
            case START_OBJECT -> "[]";
            case START_ARRAY -> "{}";
            case VALUE_STRING -> "7";
            default -> "\"7\"";
          };
      return Optional.of(new Edit(value.start(), value.end(), other));
    }
  },
  DUPLICATE {
    @Override
    Optional<Edit> edit(JsonText text, Value value) {
      String whole = text.from(value.from(), value.end());
      return Optional.of(new Edit(value.end(), value.end(), ", " + whole));
    }
  },
  SIBLING {
    @Override
    Optional<Edit> edit(JsonText text, Value value) {
      return value.entry()
          ? Optional.empty()
          : Optional.of(new Edit(value.from(), value.from(), "\"zzz-sibling\": 0, "));
    }
  },
  MISSPELL {
    @Override
    Optional<Edit> edit(JsonText text, Value value) {
      boolean constant = CONSTANTS.contains(value.name()) && value.type() == JsonToken.VALUE_STRING;
      return constant
          ? Optional.of(new Edit(value.end() - 1, value.end(), "S\""))
          : Optional.empty();
    }
  },
  BLANK {
    @Override
    Optional<Edit> edit(JsonText text, Value value) {
      boolean word = CONSTANTS.contains(value.name()) || isReference(value);
      return value.type() == JsonToken.VALUE_STRING && !word && !value.name().equals("id")
          ? Optional.of(new Edit(value.start(), value.end(), "\" \""))
          : Optional.empty();
    }
  },
  BREAK_REFERENCE {
    @Override
    Optional<Edit> edit(JsonText text, Value value) {
      return isReference(value)
          // Another id each time: the same mistake about one id is one problem.
          ? Optional.of(new Edit(value.start(), value.end(), "\"zzz-" + value.start() + "\""))
          : Optional.empty();
    }
  };

  private static final Set<String> CONSTANTS =
      Set.of(
          "section",
          "verdict",
          "confidence",
          "severity",
          "match",
          "category",
          "role",
          "audience",
          "urgency",
          "advice",
          "term",
          "standing",
          "design",
          "finding",
          "strength",
          "sex",
          "ageGroup",
          "tendency",
          "calcium",
          "phosphate",
          "basis",
          "kind",
          "methodKind",
          "noteKind",
          "goal",
          "supervision",
          "modality",
          "change",
          "extent",
          "prognosis",
          "relation");
  private static final Set<String> REFERENCES =
      Set.of(
          "source",
          "locator",
          "system",
          "site",
          "partOf",
          "form",
          "statement",
          "standingStatement",
          "definition",
          "sentence");
  private static final Set<String> REFERENCE_LISTS =
      Set.of("forms", "causes", "mechanisms", "signs", "complications", "steps", "statements");

  /** {@return what to change in a text to spoil a value; empty where that makes no sense} */
  abstract Optional<Edit> edit(JsonText text, Value value);

  private static boolean isReference(Value value) {
    return value.type() == JsonToken.VALUE_STRING
        && (REFERENCES.contains(value.name())
            || (REFERENCE_LISTS.contains(value.name()) && value.entry()));
  }
}
