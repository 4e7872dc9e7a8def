package consumer;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.FolkRemedy;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.SiteInvolvement;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Condition calcinosis = SkinCalcinosis.condition();
    for (Form form : calcinosis.forms()) {
      for (SiteInvolvement involvement : form.sites()) {
        System.out.println(form.name() + ": " + calcinosis.bodySite(involvement).name());
      }
    }
    for (DrugTherapy drug : calcinosis.treatments(DrugTherapy.class)) {
      System.out.println(drug.name() + " " + drug.substances());
    }
    for (FolkRemedy remedy : calcinosis.treatments(FolkRemedy.class)) {
      System.out.println(
          remedy.name() + " " + remedy.cautions().stream().map(Caution::display).toList());
    }
    System.out.println("on the module path: " + Main.class.getModule().isNamed());
  }
}
