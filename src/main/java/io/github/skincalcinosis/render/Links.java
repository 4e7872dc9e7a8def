package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of publications. */
final class Links {
  private Links() {}

  /** {@return where a source is found: by its DOI, else in PubMed, else at its own address} */
  static Optional<String> of(Source source) {
    return source
        .doi()
        .map(doi -> address("doi.org", "/" + doi))
        .or(() -> source.pmid().map(id -> address("pubmed.ncbi.nlm.nih.gov", "/" + id + "/")))
        .or(source::url);
  }

  private static String address(String host, String path) {
    try {
      // Encodes whatever means something in a URL or in markup, save the apostrophe.
      return new URI("https", host, path, null).toASCIIString().replace("'", "%27");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("every path can be encoded", e);
    }
  }
}
