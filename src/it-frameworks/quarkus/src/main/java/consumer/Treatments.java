package consumer;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Treatment;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/treatments")
public class Treatments {
  @GET
  public List<Treatment> treatments() {
    return SkinCalcinosis.condition().forPatients().treatments();
  }
}
