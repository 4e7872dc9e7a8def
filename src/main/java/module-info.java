/**
 * What is known about skin calcinosis (calcinosis cutis), as typed, immutable and checked content.
 *
 * <p>It informs. It does not diagnose, it gives no medical advice, and it does not replace a
 * doctor.
 *
 * <p>Begin with {@link io.github.skincalcinosis.SkinCalcinosis#condition()}, and go on from there:
 *
 * <pre>{@code
 * Condition calcinosis = SkinCalcinosis.condition();
 *
 * for (Form form : calcinosis.forms()) {
 *   System.out.println(form.name());
 *   for (SiteInvolvement site : form.sites()) {
 *     System.out.println("  " + site.strength() + " " + calcinosis.bodySite(site).name());
 *   }
 * }
 *
 * for (Statement statement : calcinosis.statements()) {
 *   System.out.println(statement.display() + " " + statement.verdict());
 * }
 * }</pre>
 *
 * <p>The content starts from one web article that was badly translated and is wrong or unsafe in
 * places. Every claim of it is here, and carries an assessment: a {@linkplain
 * io.github.skincalcinosis.model.Verdict verdict}, the reason, the evidence. Beside it stands what
 * the literature says. A statement with a verdict other than {@code SUPPORTED} or {@code QUALIFIED}
 * is no fact: show it with its verdict and the cautions of its item, or not at all.
 *
 * <p>No method returns null, none accepts it, and the annotations of JSpecify tell tools so.
 */
module io.github.skincalcinosis {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.skincalcinosis;
  exports io.github.skincalcinosis.dataset;
  exports io.github.skincalcinosis.model;
  exports io.github.skincalcinosis.problem;
  exports io.github.skincalcinosis.render;

  // Unqualified: the reader of the model may be Jackson 2 or Jackson 3, on either path.
  opens io.github.skincalcinosis.model;
}
