package consumer;

import io.github.skincalcinosis.model.Treatment;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** MapStruct looks for {@code get…}: each property is told by an expression. */
@Mapper
public interface CardMapper {
  @Mapping(target = "id", expression = "java(x.id())")
  @Mapping(target = "section", expression = "java(x.section().name())")
  @Mapping(target = "cautions", expression = "java(Card.Warning.of(x.cautions()))")
  Card of(Treatment x);
}
