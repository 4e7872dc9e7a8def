package consumer;

import java.util.Objects;

/** A bean of one's own, as other tools fill them. */
public final class Card {
  private String id;
  private String section;
  private String caution;

  public Card() {}

  Card(String id, String section, String caution) {
    this.id = id;
    this.section = section;
    this.caution = caution;
  }

  Card withoutCaution() {
    return new Card(id, section, null);
  }

  String caution() {
    return caution;
  }

  public void setId(String id) {
    this.id = id;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public void setCaution(String caution) {
    this.caution = caution;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Card that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, section, caution);
  }

  @Override
  public String toString() {
    return id + " " + section + " " + caution;
  }
}
