package consumer

import io.github.skincalcinosis.SkinCalcinosis
import io.github.skincalcinosis.model.Form

fun main() {
  println(SkinCalcinosis.condition().form(null))
  println(Form.builder().name(null))
}
