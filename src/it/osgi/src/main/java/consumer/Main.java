package consumer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Starts a framework with the JARs of a folder as bundles, and asks the library in it. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    Path cache = Files.createTempDirectory(Path.of("target"), "bundles");
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
    framework.start();
    List<Bundle> bundles = new ArrayList<>();
    for (File jar : new File(args[0]).listFiles()) {
      bundles.add(framework.getBundleContext().installBundle(jar.toURI().toString()));
    }
    for (Bundle bundle : bundles) {
      bundle.start();
      System.out.println(
          bundle.getSymbolicName() + " active: " + (bundle.getState() == Bundle.ACTIVE));
    }
    Bundle library =
        bundles.stream()
            .filter(each -> each.getSymbolicName().equals("io.github.skincalcinosis"))
            .findFirst()
            .orElseThrow();
    Object condition = call(library, "SkinCalcinosis", "condition");
    System.out.println(condition);
    Class<?> type = library.loadClass("io.github.skincalcinosis.model.Condition");
    Object json =
        library
            .loadClass("io.github.skincalcinosis.dataset.DatasetWriter")
            .getMethod("toJson", type)
            .invoke(null, condition);
    System.out.println(
        "written as it was: " + json.equals(call(library, "SkinCalcinosis", "json")));
    framework.stop();
    framework.waitForStop(0);
  }

  private static Object call(Bundle bundle, String type, String method) throws Exception {
    return bundle.loadClass("io.github.skincalcinosis." + type).getMethod(method).invoke(null);
  }
}
