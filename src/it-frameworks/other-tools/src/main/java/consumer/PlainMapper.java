package consumer;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the mapper that one would write first, and says what MapStruct has to say to it. */
final class PlainMapper {
  private static final String SOURCE =
      "@org.mapstruct.Mapper public interface First {"
          + " consumer.Card of(io.github.skincalcinosis.model.Treatment x); }";

  private PlainMapper() {}

  static String outcome() throws Exception {
    Path classes = Files.createDirectories(Path.of("target", "plain-mapper"));
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    boolean compiled =
        compiler
            .getTask(
                null,
                null,
                said,
                List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-processor",
                    "org.mapstruct.ap.MappingProcessor"),
                null,
                List.of(new Source()))
            .call();
    boolean warned =
        said.getDiagnostics().stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.WARNING)
            .anyMatch(
                each ->
                    each.getMessage(null)
                        .contains("Unmapped target properties: \"id, section, cautions\""));
    boolean copies = Files.readString(classes.resolve("FirstImpl.java")).contains("card.set");
    return (compiled && !copies ? "copies nothing, " : "")
        + (warned ? "warns of each property" : "**silently**");
  }

  private static final class Source extends SimpleJavaFileObject {
    Source() {
      super(URI.create("string:///First.java"), Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return SOURCE;
    }
  }
}
