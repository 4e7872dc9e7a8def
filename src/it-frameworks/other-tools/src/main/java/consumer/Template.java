package consumer;

import com.github.jknack.handlebars.Handlebars;
import com.github.mustachejava.DefaultMustacheFactory;
import com.samskivert.mustache.Mustache;
import freemarker.template.Configuration;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import jakarta.el.ELProcessor;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Languages of templates and expressions: each shows the caution {@code x}. */
enum Template {
  THYMELEAF("Thymeleaf", "[(${%s})]") {
    @Override
    String show(String template, Object x) {
      StringTemplateResolver resolver = new StringTemplateResolver();
      resolver.setTemplateMode(TemplateMode.TEXT);
      TemplateEngine engine = new TemplateEngine();
      engine.setTemplateResolver(resolver);
      return engine.process(template, new Context(Locale.ROOT, Map.of("x", x)));
    }
  },
  SPRING("Spring EL", "#%s") {
    @Override
    String show(String template, Object x) {
      StandardEvaluationContext context = new StandardEvaluationContext();
      context.setVariable("x", x);
      return String.valueOf(new SpelExpressionParser().parseExpression(template).getValue(context));
    }
  },
  QUTE("Qute", "{%s}") {
    @Override
    String show(String template, Object x) {
      return Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .build()
          .parse(template)
          .data("x", x)
          .render();
    }
  },
  PEBBLE("Pebble", "{{ %s | raw }}") {
    @Override
    String show(String template, Object x) throws Exception {
      StringWriter shown = new StringWriter();
      new PebbleEngine.Builder()
          .loader(new StringLoader())
          .build()
          .getTemplate(template)
          .evaluate(shown, Map.of("x", x));
      return shown.toString();
    }
  },
  HANDLEBARS("Handlebars", "{{{%s}}}") {
    @Override
    String show(String template, Object x) throws Exception {
      return new Handlebars().compileInline(template).apply(Map.of("x", x));
    }
  },
  MUSTACHE("Mustache", "{{{%s}}}") {
    @Override
    String show(String template, Object x) throws Exception {
      StringWriter shown = new StringWriter();
      new DefaultMustacheFactory()
          .compile(new StringReader(template), "template")
          .execute(shown, Map.of("x", x))
          .flush();
      return shown.toString();
    }
  },
  JMUSTACHE("JMustache", "{{{%s}}}") {
    @Override
    String show(String template, Object x) {
      return Mustache.compiler().compile(template).execute(Map.of("x", x));
    }
  },
  VELOCITY("Velocity", "$%s") {
    @Override
    String show(String template, Object x) {
      VelocityEngine engine = new VelocityEngine();
      engine.init();
      StringWriter shown = new StringWriter();
      engine.evaluate(new VelocityContext(new HashMap<>(Map.of("x", x))), shown, "t", template);
      return shown.toString();
    }
  },
  FREEMARKER("FreeMarker", "${%s}") {
    @Override
    String show(String template, Object x) throws Exception {
      Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
      configuration.setLogTemplateExceptions(false);
      StringWriter shown = new StringWriter();
      new freemarker.template.Template("t", template, configuration).process(Map.of("x", x), shown);
      return shown.toString();
    }
  },
  JAKARTA("Jakarta EL", "%s") {
    @Override
    String show(String template, Object x) {
      ELProcessor processor = new ELProcessor();
      processor.defineBean("x", x);
      Object shown = processor.eval(template);
      return String.valueOf(shown);
    }
  },
  JEXL("JEXL", "%s") {
    @Override
    String show(String template, Object x) {
      MapContext context = new MapContext();
      context.set("x", x);
      Object shown =
          new JexlBuilder()
              .permissions(JexlPermissions.RESTRICTED.compose("io.github.skincalcinosis.model.*"))
              .create()
              .createExpression(template)
              .evaluate(context);
      return String.valueOf(shown);
    }
  };

  final String toolName;
  private final String form;

  Template(String toolName, String form) {
    this.toolName = toolName;
    this.form = form;
  }

  /** What a template shows of {@code x}. */
  abstract String show(String template, Object x) throws Exception;

  /** Whether an expression such as {@code x.display} shows what it should. */
  String outcome(String expression, Object x, String expected) {
    try {
      String shown = show(form.replace("%s", expression), x);
      return expected.equals(shown) ? "reads it" : "shows " + shown;
    } catch (Exception e) {
      return "is refused";
    }
  }
}
