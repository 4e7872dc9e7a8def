package consumer

import io.github.skincalcinosis.SkinCalcinosis
import io.github.skincalcinosis.model.{Caution, Condition, DietaryMeasure, DrugTherapy}
import io.github.skincalcinosis.model.{FolkRemedy, PhysicalTherapy, Procedure, Treatment}
import scala.jdk.CollectionConverters._

object Main {
  def main(args: Array[String]): Unit = {
    val calcinosis: Condition = SkinCalcinosis.condition().forPatients()
    for (treatment <- calcinosis.treatments().asScala) {
      println(s"${treatment.name()}: ${means(treatment)}")
      val cautions = treatment.cautions().asScala.sortBy(_.severity())
      cautions.foreach((caution: Caution) => println(s"  ${caution.display()}"))
    }
  }

  /** Exhaustive without a default, since Scala knows the sealed types. */
  private def means(treatment: Treatment): String = treatment match {
    case drug: DrugTherapy        => s"drug, ${drug.substances().asScala.map(_.name()).mkString(" or ")}"
    case procedure: Procedure     => s"procedure, ${procedure.technique()}"
    case therapy: PhysicalTherapy => s"physical therapy, ${therapy.modality()}"
    case diet: DietaryMeasure     => s"diet, ${diet.change()} ${diet.nutrient()}"
    case remedy: FolkRemedy       => s"folk remedy, ${remedy.standing()}"
  }
}
