import io.github.skincalcinosis.dataset.DatasetException;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Part;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a dataset into Java that builds the same condition: a program of its own, which the build
 * runs between the compilation of the model and that of the front door.
 *
 * <p>It knows no type of the model: what a value is made of, it asks the value's own interface.
 * Each list of the condition becomes a class, each of its entries a method. A text of more than
 * 65,535 bytes, or an entry with several hundred parts, is more than javac takes: it fails the
 * build.
 */
public final class EditionCompiler {
  private static final String PACKAGE = "io.github.skincalcinosis";

  private final Path folder;
  private final Set<Path> written = new HashSet<>();

  private EditionCompiler(Path folder) {
    this.folder = folder;
  }

  /**
   * Compiles a dataset.
   *
   * @param args the folder for the Java sources, and the datasets: the first is the edition as a
   *     whole, each other one a translation, whose classes bear its language in their names
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path folder = Path.of(args[0], PACKAGE.split("\\."));
    Files.createDirectories(folder);
    EditionCompiler compiler = new EditionCompiler(folder);
    for (int index = 1; index < args.length; index++) {
      Condition condition;
      try {
        condition = DatasetLoader.load(Path.of(args[index]));
      } catch (DatasetException e) {
        System.err.println(e.getMessage());
        System.exit(1);
        return;
      }
      String language = capital(condition.edition().language());
      compiler.edition(index == 1 ? "Bundled" : "Bundled" + language, condition);
    }
    compiler.removeLeftovers();
  }

  private void edition(String prefix, Condition condition)
      throws IOException, ReflectiveOperationException {
    StringBuilder body = new StringBuilder("  static ConditionBuilder content() {\n");
    body.append("    ConditionBuilder content = new ConditionBuilder();\n");
    for (Method property : properties(Condition.class)) {
      Object value = property.invoke(condition);
      if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Part) {
        String name = prefix + capital(property.getName());
        body.append("    ").append(name).append(".addTo(content);\n");
        entries(name, property.getName(), list);
      } else {
        StringBuilder calls = new StringBuilder();
        set(calls, property.getName(), value);
        if (calls.length() > 0) {
          body.append("    content").append(calls).append(";\n");
        }
      }
    }
    write(prefix + "Edition", body.append("    return content;\n  }\n"));
  }

  /** A class for the entries of a list. */
  private void entries(String name, String property, List<?> entries)
      throws IOException, ReflectiveOperationException {
    StringBuilder body = new StringBuilder("  static void addTo(ConditionBuilder content) {\n");
    StringBuilder methods = new StringBuilder();
    for (int index = 0; index < entries.size(); index++) {
      String add = "    content.add" + capital(property) + "(entry" + index + "());\n";
      body.append(add);
      methods
          .append("\n  private static ")
          .append(type(entries.get(index)).getSimpleName())
          .append(" entry")
          .append(index)
          .append("() {\n    return ");
      value(methods, entries.get(index));
      methods.append(";\n  }\n");
    }
    write(name, body.append("  }\n").append(methods));
  }

  private void write(String name, StringBuilder body) throws IOException {
    String source =
        "package "
            + PACKAGE
            + ";\n\nimport "
            + PACKAGE
            + ".model.*;\nimport java.math.BigDecimal;\n\n"
            + "/** Content that the build has checked and compiled. */\nfinal class "
            + name
            + " {\n"
            + "  private "
            + name
            + "() {}\n\n"
            + body
            + "}\n";
    Path file = folder.resolve(name + ".java");
    written.add(file);
    // A file that is written anew is compiled anew, and all others with it.
    if (!Files.exists(file) || !Files.readString(file).equals(source)) {
      Files.writeString(file, source);
    }
  }

  /** What an earlier build wrote and this one did not would be compiled all the same. */
  private void removeLeftovers() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
      for (Path file : files) {
        if (!written.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Appends the call of a builder that sets a property; nothing for what is absent. */
  private static void set(StringBuilder code, String property, Object value)
      throws ReflectiveOperationException {
    if (value instanceof List<?> list) {
      for (Object entry : list) {
        code.append(".add").append(capital(property)).append('(');
        value(code, entry);
        code.append(')');
      }
    } else if (!(value instanceof Optional<?> optional)) {
      code.append('.').append(property).append('(');
      value(code, value);
      code.append(')');
    } else if (optional.isPresent()) {
      set(code, property, optional.get());
    }
  }

  private static void value(StringBuilder code, Object value) throws ReflectiveOperationException {
    if (value instanceof Part part) {
      code.append("new ").append(type(part).getSimpleName()).append("Builder()");
      for (Method property : properties(type(part))) {
        set(code, property.getName(), property.invoke(part));
      }
      code.append(".build()");
    } else if (value instanceof Enum<?> constant) {
      String owner = constant.getDeclaringClass().getCanonicalName();
      code.append(owner.substring(owner.lastIndexOf(".model.") + 7))
          .append('.')
          .append(constant.name());
    } else if (value instanceof BigDecimal number) {
      code.append("new BigDecimal(\"").append(number).append("\")");
    } else if (value instanceof Integer || value instanceof Boolean) {
      code.append(value);
    } else if (value instanceof String text) {
      literal(code, text);
    } else {
      throw new IllegalArgumentException("no Java is known for a " + value.getClass().getName());
    }
  }

  private static void literal(StringBuilder code, String text) {
    code.append('"');
    for (char here : text.toCharArray()) {
      if (here == '"' || here == '\\') {
        code.append('\\').append(here);
      } else if (here < 0x7F) {
        code.append(here);
      } else {
        code.append(String.format(Locale.ROOT, "\\u%04x", (int) here));
      }
    }
    code.append('"');
  }

  /** The model type that a value implements. */
  private static Class<?> type(Object part) {
    Class<?>[] interfaces = part.getClass().getInterfaces();
    return interfaces.length == 0 ? part.getClass().getSuperclass() : interfaces[0];
  }

  /** What a model type holds, in an order that does not change between runs. */
  private static List<Method> properties(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()) && !method.isBridge())
        .sorted(Comparator.comparing(Method::getName))
        .collect(Collectors.toList());
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
