package org.shifan.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokens that look like the provider's. */
final class ForgedTokens {

  private final RSAKey key;
  private final String issuer;

  ForgedTokens(RSAKey key, String issuer) {
    this.key = key;
    this.issuer = issuer;
  }

  /** The claims of a good token, of somebody with these groups. */
  JWTClaimsSet.Builder claims(Object user, Object groups) {
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .subject("machine")
        .audience("shifan-rest")
        .issueTime(at(-10))
        .notBeforeTime(at(-10))
        .expirationTime(at(300))
        .claim("preferred_username", user)
        .claim("groups", groups);
  }

  private JWTClaimsSet.Builder good() {
    return claims("machine", List.of("山东/济南/历下/民政局", "运维"));
  }

  /** Signed as the provider would. */
  String signed(JWTClaimsSet.Builder claims) {
    return signed(claims, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1"), signer(key));
  }

  /** Each with what is wrong with it. */
  Map<String, String> all() throws JOSEException {
    RSAKey own = new RSAKeyGenerator(2048).keyID("1").generate();
    JWSHeader.Builder rs256 = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1");
    JWSHeader.Builder hs256 = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("1");
    Map<String, String> all = new LinkedHashMap<>();
    String honest = signed(good());
    String[] parts = honest.split("\\.");
    all.put("unsigned", new PlainJWT(good().build()).serialize());
    all.put("without its signature", parts[0] + "." + parts[1] + ".");
    all.put(
        "with another's claims",
        parts[0] + "." + signed(claims("admin", "运维")).split("\\.")[1] + "." + parts[2]);
    all.put("signed by another", signed(good(), rs256, signer(own)));
    all.put("signed with the public key as secret", signed(good(), hs256, secret(key)));
    all.put("with its own key in it", signed(good(), rs256.jwk(own.toPublicJWK()), signer(own)));
    all.put(
        "pointing to other keys",
        signed(good(), rs256.jwkURL(URI.create("http://127.0.0.1:9/keys")), signer(own)));
    all.put(
        "with a key's name that is a path",
        signed(good(), new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("../../1"), signer(own)));
    all.put("over", signed(good().expirationTime(at(-600))));
    all.put("of tomorrow", signed(good().notBeforeTime(at(86_400))));
    all.put("of another issuer", signed(good().issuer("http://localhost:9")));
    all.put("for another application", signed(good().audience("another-application")));
    all.put("for nobody", signed(good().audience((String) null)));
    all.put("for its owner's pages", signed(good().audience("shifan")));
    all.put("of nobody", signed(good().claim("preferred_username", null)));
    all.put("of two", signed(claims(List.of("machine", "admin"), "运维")));
    all.put("of an id that is none", signed(claims("machine/../admin", "运维")));
    all.put("of a name that an expression is in", signed(claims("${1+1}", "运维")));
    return all;
  }

  private static String signed(
      JWTClaimsSet.Builder claims, JWSHeader.Builder header, JWSSigner by) {
    try {
      SignedJWT token = new SignedJWT(header.build(), claims.build());
      token.sign(by);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner secret(RSAKey key) throws JOSEException {
    return new MACSigner(key.toRSAPublicKey().getEncoded());
  }

  private static Date at(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
