package io.github.skincalcinosis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A mistake in content, with its place. It is the same type whether a file or a builder is wrong;
 * for a builder there are no lines and columns. Immutable and compared by value.
 */
@JsonPropertyOrder({"code", "pointer", "line", "column", "message", "related"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Problem {
  private final ProblemCode code;
  private final Place place;
  private final String message;
  private final List<Place> related;

  /**
   * A place in the content.
   *
   * @param pointer a JSON pointer (RFC 6901), such as {@code /forms/1/name}; empty text for the
   *     whole
   * @param line the line in the file, counted from 1; 0 when there is no file, or none that could
   *     be read
   * @param column the column in UTF-16 code units, counted from 1; 0 when the line is 0
   */
  public record Place(String pointer, int line, int column) {
    /**
     * A place.
     *
     * @param pointer the JSON pointer
     * @param line the line, or 0
     * @param column the column, or 0
     */
    public Place {
      Objects.requireNonNull(pointer, "pointer");
    }

    /** {@return line and column, or the pointer where there are none} */
    @Override
    public String toString() {
      return line == 0 ? Wording.quote(pointer, Wording.LONGEST_POINTER) : line + ":" + column;
    }
  }

  private Problem(ProblemCode code, Place place, String message, List<Place> related) {
    this.code = Objects.requireNonNull(code, "code");
    this.place = Objects.requireNonNull(place, "place");
    this.message = Wording.tidy(Objects.requireNonNull(message, "message"));
    this.related = List.copyOf(Objects.requireNonNull(related, "related"));
  }

  /**
   * Describes a mistake.
   *
   * @param code what sort of mistake it is
   * @param place where it is
   * @param message what stands there and what was expected, for a person; control characters in it
   *     are spelled out
   * @param related further places that belong to it
   * @return the problem
   */
  public static Problem of(ProblemCode code, Place place, String message, Place... related) {
    return new Problem(code, place, message, List.of(Objects.requireNonNull(related, "related")));
  }

  /**
   * Gives this problem with other places, as when lines and columns have become known.
   *
   * @param located gives the place to put for a place
   * @return the problem
   */
  public Problem at(UnaryOperator<Place> located) {
    Objects.requireNonNull(located, "located");
    return new Problem(
        code,
        located.apply(place),
        message,
        related.stream().map(located).collect(Collectors.toList()));
  }

  Place place() {
    return place;
  }

  /** {@return what sort of mistake it is} */
  @JsonProperty
  public ProblemCode code() {
    return code;
  }

  /**
   * {@return the place as a JSON pointer (RFC 6901), such as {@code /forms/1/name}; empty text for
   * the whole}
   */
  @JsonProperty
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public String pointer() {
    return place.pointer();
  }

  /**
   * {@return the line in the file, counted from 1; 0 when there is no file, or none that could be
   * read}
   */
  @JsonProperty
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public int line() {
    return place.line();
  }

  /** {@return the column in UTF-16 code units, counted from 1; 0 when the line is 0} */
  @JsonProperty
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public int column() {
    return place.column();
  }

  /** {@return what stands there and what was expected, for a person; one line} */
  @JsonProperty
  public String message() {
    return message;
  }

  /**
   * {@return further places that belong to it: where an id that is used twice stands first, or
   * where else the same mistake was made, the first three of these; empty when there are none}
   */
  @JsonProperty
  public List<Place> related() {
    return related;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem that
        && code == that.code
        && place.equals(that.place)
        && message.equals(that.message)
        && related.equals(that.related);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, place, message, related);
  }

  /** {@return place, message, pointer and related places in one line} */
  @Override
  public String toString() {
    String pointer =
        place.pointer().isEmpty()
            ? ""
            : " [" + Wording.quote(place.pointer(), Wording.LONGEST_POINTER) + "]";
    String see =
        related.isEmpty()
            ? ""
            : related.stream().map(Place::toString).collect(Collectors.joining(", ", "; see ", ""));
    return (place.line() == 0 ? "" : place + ": ") + message + see + pointer;
  }
}
