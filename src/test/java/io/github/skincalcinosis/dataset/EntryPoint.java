package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.model.Condition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ways into the loader. */
enum EntryPoint {
  PATH {
    @Override
    Condition load(byte[] document, Path folder) throws IOException {
      return DatasetLoader.load(Files.write(folder.resolve("edition.json"), document));
    }
  },
  STREAM {
    @Override
    Condition load(byte[] document, Path folder) {
      return DatasetLoader.load(new ByteArrayInputStream(document));
    }
  },
  BYTES {
    @Override
    Condition load(byte[] document, Path folder) {
      return DatasetLoader.load(document);
    }
  },
  TEXT {
    @Override
    Condition load(byte[] document, Path folder) {
      return DatasetLoader.load(new String(document, StandardCharsets.UTF_8));
    }
  };

  /** Loads a document, from a file in a folder where a file is needed. */
  abstract Condition load(byte[] document, Path folder) throws IOException;
}
