package io.github.skincalcinosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.skincalcinosis.dataset.DatasetLoader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SkinCalcinosisTest {
  private static final Path DATASET =
      Path.of("src/main/resources/io/github/skincalcinosis/dataset/skin-calcinosis.json");
  private static final int THREADS = 32;

  @Test
  void everyCallReturnsTheSameObject() {
    assertThat(SkinCalcinosis.condition()).isSameAs(SkinCalcinosis.condition());
  }

  @Test
  void theCompiledEditionIsWhatTheDatasetLoadsAs() {
    assertThat(SkinCalcinosis.condition()).isEqualTo(DatasetLoader.load(DATASET));
  }

  @Test
  void theTextIsThatOfTheDataset() {
    assertThat(DATASET).hasBinaryContent(SkinCalcinosis.json().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theContentNeedsNoJackson() throws Exception {
    try (URLClassLoader library = libraryAlone()) {
      Object condition = condition(library).call();
      assertThat(condition).hasToString(SkinCalcinosis.condition().toString());
      List<?> forms =
          (List<?>) condition.getClass().getSuperclass().getMethod("forms").invoke(condition);
      assertThat(forms).hasSameSizeAs(SkinCalcinosis.condition().forms());
      assertThatExceptionOfType(ClassNotFoundException.class)
          .isThrownBy(
              () -> Class.forName("com.fasterxml.jackson.core.JsonFactory", false, library));
    }
  }

  @RepeatedTest(5)
  void threadsThatComeFirstAllTogetherGetTheSameObject() throws Exception {
    try (URLClassLoader library = libraryAlone()) {
      Callable<Object> condition = condition(library);
      CountDownLatch ready = new CountDownLatch(THREADS);
      CountDownLatch go = new CountDownLatch(1);
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Future<Object>> results = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        results.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  go.await();
                  return condition.call();
                }));
      }
      ready.await();
      go.countDown();
      Object first = results.get(0).get();
      for (Future<Object> result : results) {
        assertThat(result.get()).isSameAs(first);
      }
      threads.shutdown();
      assertThat(first).hasToString(SkinCalcinosis.condition().toString());
    }
  }

  /** The library once more, as if in a new JVM that has nothing else on its class path. */
  private static URLClassLoader libraryAlone() throws IOException {
    URL library = SkinCalcinosis.class.getProtectionDomain().getCodeSource().getLocation();
    // The platform's loader would hand out the classes of this JVM's modules.
    return new URLClassLoader(new URL[] {library}, null);
  }

  /** {@return a call of its {@code SkinCalcinosis.condition()}, a class not yet initialised} */
  private static Callable<Object> condition(ClassLoader library)
      throws ReflectiveOperationException {
    Class<?> fresh = Class.forName(SkinCalcinosis.class.getName(), false, library);
    assertThat(fresh).isNotSameAs(SkinCalcinosis.class);
    Method condition = fresh.getMethod("condition");
    return () -> condition.invoke(null);
  }
}
