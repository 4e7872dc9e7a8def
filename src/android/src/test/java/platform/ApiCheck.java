package platform;

import com.android.tools.r8.ClassFileResourceProvider;
import com.android.tools.r8.DiagnosticsHandler;
import com.android.tools.r8.ProgramResource;
import com.android.tools.r8.diagnostic.DefinitionContext;
import com.android.tools.r8.references.FieldReference;
import com.android.tools.r8.references.MethodReference;
import com.android.tools.r8.tracereferences.TraceReferences;
import com.android.tools.r8.tracereferences.TraceReferencesCommand;
import com.android.tools.r8.tracereferences.TraceReferencesConsumer;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.codehaus.mojo.animal_sniffer.Clazz;

/**
 * Holds every call that a DEX file makes, after desugaring, against the classes that a version of
 * Android has. The arguments: the DEX file, the signatures, and the classes that may be absent.
 */
public final class ApiCheck implements TraceReferencesConsumer {
  private final Map<String, Clazz> platform = new HashMap<>();
  private final Set<String> absent = new TreeSet<>();
  private final Set<String> allowed;
  private int seen;

  /** So that every reference out of the file is reported, and looked up in the signatures. */
  private static final class NoLibrary implements ClassFileResourceProvider {
    @Override
    public Set<String> getClassDescriptors() {
      return Set.of();
    }

    @Override
    public ProgramResource getProgramResource(String descriptor) {
      return null;
    }
  }

  private ApiCheck(Set<String> allowed) {
    this.allowed = allowed;
  }

  public static void main(String[] args) throws Exception {
    ApiCheck check = new ApiCheck(Set.of(args[2].split(",")));
    check.read(Path.of(args[1]));
    TraceReferences.run(
        TraceReferencesCommand.builder()
            .addLibraryResourceProvider(new NoLibrary())
            .addSourceFiles(Path.of(args[0]))
            .setConsumer(check)
            .build());
    check.absent.forEach(System.err::println);
    System.out.println(
        check.seen + " references to the platform, " + check.absent.size() + " of them to nothing");
    if (check.seen == 0 || !check.absent.isEmpty()) {
      System.exit(1);
    }
  }

  private void read(Path signatures) throws Exception {
    try (InputStream file = Files.newInputStream(signatures);
        ObjectInputStream classes = new ObjectInputStream(new GZIPInputStream(file))) {
      for (Clazz next = (Clazz) classes.readObject();
          next != null;
          next = (Clazz) classes.readObject()) {
        platform.put(next.getName(), next);
      }
    }
  }

  @Override
  public void acceptType(TracedClass traced, DiagnosticsHandler handler) {
    String name = traced.getReference().getBinaryName();
    check(name, platform.containsKey(name), traced.getReferencedFromContext());
  }

  @Override
  public void acceptField(TracedField traced, DiagnosticsHandler handler) {
    FieldReference field = traced.getReference();
    check(
        field.getHolderClass().getBinaryName(),
        has(field.getHolderClass().getBinaryName(), field.getFieldName() + "#"),
        field,
        traced.getReferencedFromContext());
  }

  @Override
  public void acceptMethod(TracedMethod traced, DiagnosticsHandler handler) {
    MethodReference method = traced.getReference();
    check(
        method.getHolderClass().getBinaryName(),
        has(
            method.getHolderClass().getBinaryName(),
            method.getMethodName() + method.getMethodDescriptor()),
        method,
        traced.getReferencedFromContext());
  }

  private void check(String type, boolean present, DefinitionContext from) {
    check(type, present, type, from);
  }

  private void check(String type, boolean present, Object reference, DefinitionContext from) {
    if (type.startsWith("java") || type.startsWith("org/w3c") || type.startsWith("org/xml")) {
      seen++;
      if (!present && !allowed.contains(type.replace('/', '.'))) {
        absent.add(reference + " from " + place(from));
      }
    }
  }

  private static Object place(DefinitionContext from) {
    return from.isMethodContext() ? from.asMethodContext().getMethodReference() : from.getOrigin();
  }

  /** Whether a class or anything that it inherits from has a member. */
  private boolean has(String type, String member) {
    Clazz found = platform.get(type);
    if (found == null) {
      return false;
    }
    if (found.getSignatures().stream().anyMatch(each -> each.startsWith(member))) {
      return true;
    }
    if (found.getSuperClass() != null && has(found.getSuperClass(), member)) {
      return true;
    }
    for (String above : found.getSuperInterfaces()) {
      if (has(above, member)) {
        return true;
      }
    }
    return !type.equals("java/lang/Object") && has("java/lang/Object", member);
  }
}
