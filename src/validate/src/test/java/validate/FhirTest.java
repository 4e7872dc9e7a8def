package validate;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.render.FhirTerminology;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;

/** The validator of HAPI FHIR, with the definitions of R4. */
class FhirTest {
  private static final FhirTerminology FHIR =
      FhirTerminology.publishedAt("https://example.org/fhir");
  private static final FhirValidator VALIDATOR = validator();

  @Test
  void theTerminologyIsValid() {
    Condition calcinosis = SkinCalcinosis.condition();

    assertThat(resources(calcinosis)).allSatisfy(json -> assertThat(errors(json)).isEmpty());
    assertThat(resources(calcinosis.forPatients()))
        .allSatisfy(json -> assertThat(errors(json)).isEmpty());
    assertThat(resources(SkinCalcinosis.condition(Locale.GERMAN).orElseThrow()))
        .allSatisfy(json -> assertThat(errors(json)).isEmpty());
  }

  @Test
  void plantedErrorsAreFound() {
    Condition calcinosis = SkinCalcinosis.condition();
    String codeSystem = FHIR.codeSystem(calcinosis);
    String map = FHIR.conceptMaps(calcinosis).get(0);

    assertThat(errors(changed(codeSystem, "\"content\" : \"complete\",", ""))).isNotEmpty();
    assertThat(errors(changed(codeSystem, "\"code\" : \"warfarin\"", "\"code\" : \"diltiazem\"")))
        .isNotEmpty();
    assertThat(errors(changed(map, "\"equivalent\"", "\"same\""))).isNotEmpty();
    assertThat(errors(changed(map, "\"comment\" :", "\"remark\" :"))).isNotEmpty();
  }

  private static String changed(String json, String from, String to) {
    assertThat(json).contains(from);
    return json.replace(from, to);
  }

  private static List<String> resources(Condition condition) {
    return Stream.concat(
            Stream.of(FHIR.codeSystem(condition)), FHIR.conceptMaps(condition).stream())
        .collect(Collectors.toList());
  }

  private static List<String> errors(String json) {
    return VALIDATOR.validateWithResult(json).getMessages().stream()
        .filter(in -> in.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(SingleValidationMessage::toString)
        .collect(Collectors.toList());
  }

  private static FhirValidator validator() {
    FhirContext r4 = FhirContext.forR4();
    ValidationSupportChain support =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(r4),
            new CommonCodeSystemsTerminologyService(r4),
            new InMemoryTerminologyServerValidationSupport(r4));
    return r4.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
  }
}
