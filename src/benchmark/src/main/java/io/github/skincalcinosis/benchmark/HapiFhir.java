package io.github.skincalcinosis.benchmark;

import ca.uhn.fhir.context.FhirContext;
import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * Reads the content as a code system of FHIR. Compiled and compared with the profile fhir alone.
 */
final class HapiFhir {
  public static void main(String[] args) throws IOException {
    try (Reader file = new FileReader(args[1], StandardCharsets.UTF_8)) {
      CodeSystem read = FhirContext.forR4().newJsonParser().parseResource(CodeSystem.class, file);
      System.out.println(
          read.getConcept().stream().filter(each -> each.getDefinition().equals("form")).count());
    }
  }
}
