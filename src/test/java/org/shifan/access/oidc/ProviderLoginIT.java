package org.shifan.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
      "spring.security.oauth2.resourceserver.jwt.audiences=shifan-rest",
      "shifan.audit.strangers.of-each=1000",
      "shifan.oidc.offices[山东/济南/历下/民政局]=civil-affairs-370102",
      "shifan.oidc.offices[运维]=camunda-admin"
    })
@DirtiesContext
class ProviderLoginIT {

  private static final IdentityProvider PROVIDER = IdentityProvider.start();

  @LocalServerPort private int port;
  @Autowired private ObjectMapper json;
  @Autowired private IdentityService identity;

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
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

  @TestFactory
  Stream<DynamicTest> aForgedTokenLetsNobodyIn() throws JOSEException {
    ForgedTokens forged = new ForgedTokens(PROVIDER.key(), PROVIDER.issuer());
    String good = forged.signed(forged.claims("machine", List.of("运维")));
    assertThat(with("Bearer " + good).status()).as("the forger can sign").isEqualTo(200);
    return forged.all().entrySet().stream()
        .map(
            token ->
                DynamicTest.dynamicTest(
                    token.getKey(),
                    () -> {
                      Answer refused = with("Bearer " + token.getValue());
                      assertThat(refused.status()).as(refused.body()).isEqualTo(401);
                      assertThat(refused.body()).matches("(?s).*\\p{IsHan}.*");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aGroupThatIsMappedToNothingGivesNothing() {
    ForgedTokens tokens = new ForgedTokens(PROVIDER.key(), PROVIDER.issuer());
    String admin = tokens.signed(tokens.claims("machine", List.of("运维")));
    assertThat(reads(admin)).as("the group that is mapped").isEqualTo(200);
    return Stream.of(
            "camunda-admin",
            List.of("camunda-admin"),
            List.of(List.of("运维")),
            List.of("运维 "),
            List.of("camunda-admin,运维"),
            Map.of("运维", true),
            List.of("${'camunda-admin'}"),
            List.of("civil-affairs-370000"))
        .map(
            groups ->
                DynamicTest.dynamicTest(
                    groups.toString(),
                    () ->
                        assertThat(reads(tokens.signed(tokens.claims("machine", groups))))
                            .isEqualTo(403)));
  }

  private int reads(String token) {
    return Client.anonymous(port)
        .with("Authorization", "Bearer " + token)
        .get("/api/audit/verification")
        .status();
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "expert-001", "mz-370102"})
  void anIdThatIsAnothersHereGivesNothingOfTheirs(String user) throws Exception {
    logsIn(user);
    assertThat(get(root() + "/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(get(root() + "/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    assertThat(get(root() + "/api/audit/verification").statusCode()).isEqualTo(403);
    assertThat(get(root() + "/interventions").statusCode()).isEqualTo(403);
    assertThat(get(root() + "/engine-rest/task/count").statusCode()).isEqualTo(403);
    ForgedTokens tokens = new ForgedTokens(PROVIDER.key(), PROVIDER.issuer());
    assertThat(reads(tokens.signed(tokens.claims(user, List.of("全体人员"))))).isEqualTo(403);
  }

  @Test
  void theSessionIsAnotherAfterTheLogin() throws Exception {
    get(root() + "/oauth2/authorization/province");
    String before = session();
    logsIn("wangli");
    assertThat(session()).isNotEqualTo(before);
    Client thief = Client.anonymous(port).with("Cookie", "JSESSIONID=" + before);
    assertThat(thief.get("/api/rounds").status()).isEqualTo(401);
  }

  private String session() {
    return cookies.getCookieStore().get(URI.create(root())).stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  @Test
  void aCodeThatSomebodyElseAskedForOrThatWasUsedLogsNobodyIn() throws Exception {
    HttpClient attacker = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String back = root() + "/login/oauth2/code/province?code=stolen&state=";
    for (String uri : List.of(back, back + "made-up", back + "x&error=access_denied")) {
      assertThat(get(uri).uri().toString()).as(uri).contains("/login?error");
    }
    String asked =
        attacker
            .send(
                HttpRequest.newBuilder(URI.create(root() + "/oauth2/authorization/province"))
                    .build(),
                BodyHandlers.ofString())
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String state = asked.replaceAll(".*[?&]state=([^&]+).*", "$1");
    assertThat(get(back + state).uri().toString())
        .as("in another browser")
        .contains("/login?error");
    assertThat(get(root() + "/api/rounds").statusCode()).isEqualTo(401);
  }

  @Test
  void nobodyIsSentAnywhereElse() throws Exception {
    String asks =
        "/oauth2/authorization/province?redirect_uri=http://evil.example/&redirect=http://evil.example/";
    HttpResponse<String> sent =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(root() + asks)).build(), BodyHandlers.ofString());
    String location = sent.headers().firstValue("Location").orElseThrow();
    assertThat(location)
        .startsWith(PROVIDER.issuer() + "/oauth2/authorize?")
        .contains("/login/oauth2/code/province", "nonce=")
        .doesNotContain("evil");
    assertThat(get(root() + "/oauth2/authorization/none").uri().getPath()).isEqualTo("/login");
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
