package consumer;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.DietaryMeasure;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.FolkRemedy;
import io.github.skincalcinosis.model.PhysicalTherapy;
import io.github.skincalcinosis.model.Procedure;
import io.github.skincalcinosis.model.Treatment;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    for (Treatment treatment : SkinCalcinosis.condition().treatments()) {
      System.out.println(treatment.name() + ": " + means(treatment));
    }
  }

  private static String means(Treatment treatment) {
    return switch (treatment) {
      case DrugTherapy drug -> "drug with " + drug.substances();
      case Procedure procedure -> "procedure, " + procedure.technique();
      case PhysicalTherapy therapy -> "physical therapy by " + therapy.modality();
      case DietaryMeasure diet -> diet.change() + " " + diet.nutrient();
      case FolkRemedy remedy -> "folk remedy, " + remedy.cautions();
    };
  }
}
