package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownRendererTest {
  private static final Condition CALCINOSIS = SkinCalcinosis.condition();

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyStatementAndEveryCautionIsFoundAgain(Audience audience) {
    String text =
        Read.of(MarkdownRenderer.builder().audience(audience).build().render(CALCINOSIS)).text();
    for (ContentItem item : Outline.view(CALCINOSIS, audience).items()) {
      for (Caution caution : item.cautions()) {
        assertThat(text).contains(caution.text() + " " + caution.action());
      }
      for (Statement statement : item.statements()) {
        assertThat(text).contains(statement.text());
        statement
            .assessment()
            .flatMap(assessment -> assessment.limits())
            .ifPresent(limits -> assertThat(text).contains(limits));
      }
    }
  }

  @Test
  void patientsSeeNoStatementThatIsNotForThem() {
    String text = Read.of(MarkdownRenderer.builder().build().render(CALCINOSIS)).text();
    List<Statement> others = new ArrayList<>(CALCINOSIS.statements());
    others.removeAll(CALCINOSIS.forPatients().statements());
    assertThat(others).isNotEmpty().noneMatch(statement -> text.contains(statement.text()));
  }

  @Test
  void textIsTextWhateverIsInIt() {
    for (String payload : HostileEdition.PAYLOADS) {
      Read read = Read.of(MarkdownRenderer.builder().build().render(HostileEdition.with(payload)));
      assertThat(read.markup()).as(payload).isEmpty();
      assertThat(read.text()).contains(payload);
    }
  }

  @Test
  void linksLeadToReferencesAlone() {
    assertThat(Read.of(MarkdownRenderer.builder().build().render(CALCINOSIS)).links())
        .isNotEmpty()
        .allMatch(link -> link.startsWith("https://") || link.startsWith("http://"));
    assertThat(
            Read.of(MarkdownRenderer.builder().references(false).build().render(CALCINOSIS))
                .links())
        .isEmpty();
  }

  @Test
  void linesEndWithALineFeed() {
    assertThat(MarkdownRenderer.builder().build().render(CALCINOSIS))
        .doesNotContain("\r")
        .endsWith("\n");
  }

  /** A leaflet as a reader of CommonMark takes it. */
  private record Read(String text, List<String> links, List<String> markup) {
    static Read of(String leaflet) {
      StringBuilder text = new StringBuilder();
      List<String> links = new ArrayList<>();
      List<String> markup = new ArrayList<>();
      Parser.builder()
          .build()
          .parse(leaflet)
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(Text node) {
                  text.append(node.getLiteral());
                }

                @Override
                public void visit(SoftLineBreak node) {
                  text.append(' ');
                }

                @Override
                public void visit(Link node) {
                  links.add(node.getDestination());
                  visitChildren(node);
                }

                @Override
                public void visit(HtmlBlock node) {
                  foreign(node);
                }

                @Override
                public void visit(HtmlInline node) {
                  foreign(node);
                }

                @Override
                public void visit(Image node) {
                  foreign(node);
                }

                @Override
                public void visit(Code node) {
                  foreign(node);
                }

                @Override
                public void visit(IndentedCodeBlock node) {
                  foreign(node);
                }

                private void foreign(Node node) {
                  markup.add(node.toString());
                }
              });
      return new Read(text.toString(), links, markup);
    }
  }
}
