package consumer

import io.github.skincalcinosis.model.{DietaryMeasure, DrugTherapy, PhysicalTherapy, Procedure}
import io.github.skincalcinosis.model.Treatment

object MissingCase {
  def means(treatment: Treatment): String = treatment match {
    case _: DrugTherapy     => "drug"
    case _: Procedure       => "procedure"
    case _: PhysicalTherapy => "physical therapy"
    case _: DietaryMeasure  => "diet"
  }
}
