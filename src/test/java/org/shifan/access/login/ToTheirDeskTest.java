package org.shifan.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** Each kind of user stands at their desk after the login. */
class ToTheirDeskTest {

  @ParameterizedTest
  @CsvSource({
    "civil-affairs-370102, /camunda/app/tasklist/",
    "experts, /camunda/app/tasklist/",
    "process-designers, /",
    "camunda-admin, /camunda/app/cockpit/"
  })
  void whoAskedForNoPageIsLedToTheirDesk(String office, String desk) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new ToTheirDesk(login -> List.of(office))
        .onAuthenticationSuccess(
            new MockHttpServletRequest(),
            response,
            new TestingAuthenticationToken("somebody", null));
    assertThat(response.getRedirectedUrl()).isEqualTo(desk);
  }
}
