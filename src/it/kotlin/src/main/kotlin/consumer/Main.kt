package consumer

import io.github.skincalcinosis.SkinCalcinosis
import io.github.skincalcinosis.model.Condition
import io.github.skincalcinosis.model.DietaryMeasure
import io.github.skincalcinosis.model.DrugTherapy
import io.github.skincalcinosis.model.FolkRemedy
import io.github.skincalcinosis.model.PhysicalTherapy
import io.github.skincalcinosis.model.Procedure
import io.github.skincalcinosis.model.Statements
import io.github.skincalcinosis.model.Treatment

fun main() {
  val calcinosis: Condition = SkinCalcinosis.condition()
  for (treatment in calcinosis.filter(Statements.safeForPatients()).treatments()) {
    println("${treatment.name()}: ${means(treatment)}")
  }
}

/** Exhaustive without an `else`, since Kotlin knows the sealed types. */
private fun means(treatment: Treatment): String =
    when (treatment) {
      is DrugTherapy -> "drug, ${treatment.cautions().first().display()}"
      is Procedure -> "procedure, ${treatment.technique()}"
      is PhysicalTherapy -> "physical therapy, ${treatment.modality()}"
      is DietaryMeasure -> "diet, ${treatment.change()} ${treatment.nutrient()}"
      is FolkRemedy -> "folk remedy, ${treatment.cautions().first().display()}"
    }
