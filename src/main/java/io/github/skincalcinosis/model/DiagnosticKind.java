package io.github.skincalcinosis.model;

/** The kind of examination that a {@link DiagnosticMethod} is. */
public enum DiagnosticKind {
  /** History and examination of the patient. */
  CLINICAL,

  /** Tissue or cells under the microscope. */
  HISTOLOGY,

  /** Tests of blood or urine. */
  LABORATORY,

  /** X-ray, ultrasound and other pictures. */
  IMAGING
}
