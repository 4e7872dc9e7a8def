package consumer;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Treatment;
import java.util.List;
import java.util.stream.Collectors;

/** A bean of one's own, as other tools fill them. */
public final class Card {
  private String id;
  private String section;
  private List<Warning> cautions;

  public void setId(String id) {
    this.id = id;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public void setCautions(List<Warning> cautions) {
    this.cautions = cautions;
  }

  static Card of(Treatment treatment) {
    Card card = new Card();
    card.setId(treatment.id());
    card.setSection(treatment.section().name());
    card.setCautions(Warning.of(treatment.cautions()));
    return card;
  }

  @Override
  public String toString() {
    return id + " " + section + " " + cautions;
  }

  /** A caution as it is shown. */
  public static final class Warning {
    private String display;

    public void setDisplay(String display) {
      this.display = display;
    }

    static List<Warning> of(List<Caution> cautions) {
      return cautions.stream()
          .map(
              caution -> {
                Warning warning = new Warning();
                warning.setDisplay(caution.display());
                return warning;
              })
          .collect(Collectors.toList());
    }

    @Override
    public String toString() {
      return display;
    }
  }
}
