package org.shifan.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shifan.access.Answer;
import org.shifan.access.Client;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Login with a real authorization server that runs beside the application. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:provider-login;DB_CLOSE_DELAY=-1",
      "spring.security.oauth2.client.registration.province.client-id=shifan",
      "spring.security.oauth2.client.registration.province.client-secret=the-pages",
      "spring.security.oauth2.client.registration.province.client-name=省统一身份认证",
      "spring.security.oauth2.client.registration.province.scope=openid,profile",
      "shifan.oidc.offices[山东/济南/历下/民政局]=civil-affairs-370102",
      "shifan.oidc.offices[运维]=camunda-admin"
    })
@DirtiesContext
class ProviderLoginIT {

  private static final IdentityProvider PROVIDER = IdentityProvider.start();

  @LocalServerPort private int port;
  @Autowired private ObjectMapper json;
  @Autowired private IdentityService identity;

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry settings) {
    settings.add("spring.security.oauth2.client.provider.province.issuer-uri", PROVIDER::issuer);
    settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", PROVIDER::issuer);
  }

  @BeforeEach
  void theProviderKnowsTheApplication() {
    PROVIDER.admits(root() + "/login/oauth2/code/province");
  }

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  private String root() {
    return "http://127.0.0.1:" + port;
  }

  private HttpResponse<String> get(String uri) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> logsIn(String user) throws IOException, InterruptedException {
    get(root() + "/oauth2/authorization/province");
    return browser.send(
        HttpRequest.newBuilder(URI.create(PROVIDER.issuer() + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(BodyPublishers.ofString("username=" + user + "&password=pw"))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void theLoginPageOffersTheProvider() throws Exception {
    assertThat(get(root() + "/login").body()).contains("用省统一身份认证登录");
  }

  @Test
  void whoComesFromTheProviderHasTheOfficesOfTheirGroups() throws Exception {
    HttpResponse<String> tasklist = logsIn("wangli");
    assertThat(tasklist.uri().getPath()).startsWith("/camunda/app/tasklist");
    String groups =
        get(root() + "/engine-rest/task/count?candidateGroup=civil-affairs-370102").body();
    assertThat(groups).contains("\"count\"");
    assertThat(get(root() + "/api/applications/sd64-2021-370102").statusCode()).isNotEqualTo(401);
    assertThat(get(root() + "/camunda/api/admin/auth/user/default").body())
        .contains("\"userId\":\"wangli\"", "tasklist")
        .doesNotContain("cockpit");
    assertThat(identity.createUserQuery().userId("wangli").count()).isOne();
    assertThat(identity.checkPassword("wangli", "")).isFalse();
  }

  @Test
  void aGroupThatIsMappedToNoOfficeGivesNothingNotEvenByAnAdministratorsName() throws Exception {
    logsIn("zhaoqi");
    assertThat(get(root() + "/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(get(root() + "/camunda/app/admin/default/").statusCode()).isEqualTo(403);
  }

  @Test
  void theWebAppsGoOnWithTheProvidersOffices() throws Exception {
    logsIn("sunba");
    for (int request = 0; request < 3; request++) {
      assertThat(get(root() + "/camunda/app/admin/default/").statusCode()).isEqualTo(200);
      assertThat(get(root() + "/camunda/api/engine/engine/default/group/count").body())
          .doesNotContain("\"count\":0");
    }
  }

  @Test
  void aNameThatCannotBeAnIdIsRefused() throws Exception {
    HttpResponse<String> back = logsIn("li.si");
    assertThat(back.uri().toString()).contains("/login?error");
    assertThat(get(root() + "/engine-rest/task").statusCode()).isEqualTo(401);
  }

  @Test
  void machinesSendATokenOfTheProvider() throws Exception {
    String token = token();
    assertThat(with("Bearer " + token).status()).isEqualTo(200);
    assertThat(with("Bearer " + token.substring(0, token.length() - 4) + "AAAA").status())
        .isEqualTo(401);
    assertThat(with("Bearer x").status()).isEqualTo(401);
  }

  private Answer with(String authorization) {
    return Client.anonymous(port)
        .with("Authorization", authorization)
        .post("/engine-rest/task", "{}");
  }

  private String token() throws IOException, InterruptedException {
    String login = Base64.getEncoder().encodeToString("machine:secret".getBytes());
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(PROVIDER.issuer() + "/oauth2/token"))
                    .header("Authorization", "Basic " + login)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                    .build(),
                BodyHandlers.ofString());
    return json.readTree(answer.body()).get("access_token").asText();
  }
}
