package io.github.skincalcinosis.model;

/** What has an id that no other part of the condition has. */
public sealed interface IdentifiedPart extends Part
    permits Condition, ContentItem, Statement, BodySite, CodeSystem, Source {

  /** {@return the key: lower-case kebab-case, unique in the dataset, never reused} */
  String id();
}
