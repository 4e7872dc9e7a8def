package io.github.skincalcinosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.dataset.DatasetLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkinCalcinosisTest {
  private static final int THREADS = 32;

  @Test
  void everyCallReturnsTheSameObject() {
    assertThat(SkinCalcinosis.condition()).isSameAs(SkinCalcinosis.condition());
  }

  @Test
  void theTextIsThatOfTheBundledFile() throws IOException {
    try (InputStream file =
        SkinCalcinosis.class.getResourceAsStream("dataset/skin-calcinosis.json")) {
      assertThat(file).isNotNull().hasContent(SkinCalcinosis.json());
    }
    assertThat(DatasetLoader.load(SkinCalcinosis.json())).isEqualTo(SkinCalcinosis.condition());
  }

  @RepeatedTest(5)
  void threadsThatComeFirstAllTogetherGetTheSameObject() throws Exception {
    try (FreshLibrary library = new FreshLibrary(List.of())) {
      Callable<Object> condition = library.condition();
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
      assertThat(library.timesOpened()).isZero();
      go.countDown();
      Object first = results.get(0).get();
      for (Future<Object> result : results) {
        assertThat(result.get()).isSameAs(first);
      }
      threads.shutdown();
      assertThat(library.timesOpened()).isEqualTo(1);
      assertThat(first).hasToString(SkinCalcinosis.condition().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "null"})
  void aLoadThatFailsIsTriedAgain(String broken) throws Exception {
    try (FreshLibrary library = new FreshLibrary(List.of(broken, broken))) {
      Callable<Object> condition = library.condition();
      assertThatThrownBy(condition::call)
          .extracting(failure -> failure.getClass().getName())
          .isEqualTo("io.github.skincalcinosis.dataset.DatasetException");
      assertThatThrownBy(condition::call)
          .hasMessageStartingWith("the document has ")
          .isNotInstanceOf(LinkageError.class);
      Object whole = condition.call();
      assertThat(whole).hasToString(SkinCalcinosis.condition().toString());
      assertThat(condition.call()).isSameAs(whole);
      assertThat(library.timesOpened()).isEqualTo(3);
    }
  }

  /**
   * The library once more, as if in a new JVM: a class loader that shares nothing with this one. It
   * can give other texts for the bundled file before it gives the real one.
   */
  private static final class FreshLibrary extends URLClassLoader {
    private final List<String> firstTexts;
    private final AtomicInteger opened = new AtomicInteger();

    FreshLibrary(List<String> firstTexts) {
      super(
          Stream.of(
                  SkinCalcinosis.class,
                  ObjectMapper.class,
                  JsonFactory.class,
                  JsonCreator.class,
                  Jdk8Module.class)
              .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
              .toArray(URL[]::new),
          // The platform's loader would hand out the classes of this JVM's modules.
          null);
      this.firstTexts = firstTexts;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      if (!name.equals("io/github/skincalcinosis/dataset/skin-calcinosis.json")) {
        return super.getResourceAsStream(name);
      }
      int time = opened.getAndIncrement();
      return time < firstTexts.size()
          ? new ByteArrayInputStream(firstTexts.get(time).getBytes(StandardCharsets.UTF_8))
          : super.getResourceAsStream(name);
    }

    int timesOpened() {
      return opened.get();
    }

    /** {@return a call of its {@code SkinCalcinosis.condition()}, a class not yet initialised} */
    Callable<Object> condition() throws ReflectiveOperationException {
      Class<?> fresh = Class.forName(SkinCalcinosis.class.getName(), false, this);
      assertThat(fresh).isNotSameAs(SkinCalcinosis.class);
      var method = fresh.getMethod("condition");
      return () -> {
        try {
          return method.invoke(null);
        } catch (InvocationTargetException e) {
          throw e.getCause() instanceof Exception cause ? cause : e;
        }
      };
    }
  }
}
