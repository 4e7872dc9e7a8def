package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/** A warning that belongs to an item and must be shown with it. */
@Value.Immutable
@JsonPropertyOrder({"severity", "kind", "text", "action", "citations"})
@JsonDeserialize(builder = CautionBuilder.class)
public sealed interface Caution extends Part permits CautionBuilder.ImmutableCaution {
  /** {@return how grave the harm is} */
  Severity severity();

  /** {@return what it warns of} */
  Kind kind();

  /** {@return the warning in plain words; to show it, take {@link #display()}} */
  String text();

  /** {@return what to do about it, such as whom to ask first} */
  String action();

  /** {@return what the warning rests on, one or more} */
  List<Citation> citations();

  /** {@return what one shows: the warning, and what to do} */
  @Value.Lazy
  default String display() {
    return text() + " " + action();
  }

  /** {@return this caution in one line} */
  default String summary() {
    return "Caution (" + severity().name().toLowerCase(Locale.ROOT) + "): " + display();
  }

  /** What a {@link Caution} warns of. */
  enum Kind {
    /** It may do harm. */
    HARM,
    /** It is not known, or only weakly, whether it helps. */
    WEAK_EVIDENCE
  }

  /**
   * How grave the harm is that a {@link Caution} warns of. The levels are those of FHIR's {@code
   * DetectedIssue.severity}.
   */
  enum Severity {
    /** Ignoring it may be life-threatening or cause lasting injury. */
    HIGH,
    /** Ignoring it may harm noticeably, or need treatment. */
    MODERATE,
    /** Ignoring it may cause minor or passing trouble. */
    LOW
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Caution fromJson(CautionBuilder builder) {
    return builder.build();
  }
}
