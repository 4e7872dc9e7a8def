package io.github.skincalcinosis.model;

/** The kind of disease or event that a {@link Cause} is. */
public enum CauseCategory {
  /** A tumour. */
  NEOPLASM,

  /** A disease of the kidneys. */
  KIDNEY,

  /** A disturbance of metabolism. */
  METABOLIC,

  /** A disease that damages the collagen of the skin, such as scleroderma or dermatomyositis. */
  COLLAGEN_DAMAGING_SKIN_DISEASE,

  /** A disease of the blood vessels. */
  VASCULAR,

  /** A long-lasting infection. */
  CHRONIC_INFECTION,

  /** A long-lasting inflammation. */
  CHRONIC_INFLAMMATION,

  /** An injury of the skin, such as trauma, burn or scar. */
  TISSUE_INJURY,

  /** An inherited disease. */
  GENETIC,

  /** A medical treatment. */
  IATROGENIC
}
