package consumer

import io.github.skincalcinosis.SkinCalcinosis
import io.github.skincalcinosis.model.FormBuilder

fun main() {
  println(SkinCalcinosis.condition().form(null))
  println(FormBuilder().name(null))
}
