/** What is known about skin calcinosis, as typed, immutable and checked content. */
module io.github.skincalcinosis {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static org.immutables.serial;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.skincalcinosis;
  exports io.github.skincalcinosis.dataset;
  exports io.github.skincalcinosis.model;

  // Unqualified: the reader of the model may be Jackson 2 or Jackson 3, on either path.
  opens io.github.skincalcinosis.model;
}
