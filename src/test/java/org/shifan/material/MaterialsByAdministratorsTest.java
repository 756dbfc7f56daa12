package org.shifan.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.EngineTest;
import org.shifan.Province;
import org.shifan.SmallFiles;
import org.shifan.intervention.Deed;
import org.shifan.intervention.Intervention;
import org.shifan.intervention.Interventions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Materials are no command of the engine: administrators are held to an intervention all the same.
 */
@EngineTest
@Import(Province.class)
class MaterialsByAdministratorsTest {

  private static final String ADMINISTRATORS = "camunda-admin";

  @Autowired private Province province;
  @Autowired private MaterialOwners owners;
  @Autowired private Materials materials;
  @Autowired private Interventions interventions;
  @Autowired private IdentityService identity;
  private MaterialOwner owner;

  @BeforeEach
  void anAdministratorLooksAtACounty() {
    province.reset();
    province.roundIsOpen();
    province.cityStarts("370100");
    owner = owners.require(Province.ROUND + "-370102");
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                "admin", null, AuthorityUtils.createAuthorityList(ADMINISTRATORS)));
    identity.setAuthentication("admin", List.of(ADMINISTRATORS));
  }

  @AfterEach
  void nobodyIsLoggedIn() {
    interventions.openOf("admin").map(Intervention::id).ifPresent(interventions::end);
    identity.clearAuthentication();
    SecurityContextHolder.clearContext();
  }

  private Material upload() throws IOException {
    byte[] content = SmallFiles.pdf("form");
    return materials.take(
        owner, "form", Upload.of("form.pdf", content.length, new ByteArrayInputStream(content)));
  }

  @Test
  void withoutAnInterventionNothingIsTaken() {
    assertThatThrownBy(this::upload)
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage(Interventions.NEEDED);
    assertThat(materials.of(owner.id())).isEmpty();
  }

  @Test
  void withinOneBothAreRecorded() throws IOException {
    Intervention open = interventions.open("县民政局网络中断，代为上传", 5);
    Material taken = upload();
    materials.takeOut(owner, taken.id());
    List<Deed> deeds = interventions.deeds(open);
    assertThat(deeds).extracting(Deed::what).containsExactly("上传材料", "删除材料");
    assertThat(deeds).extracting(Deed::stream).containsOnly(owner.id());
    assertThat(deeds).extracting(Deed::content).allMatch(json -> json.contains("form.pdf"));
  }
}
