package org.shifan.access.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shifan.access.OfficeNames;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who somebody is and which offices they belong to, by the claims of the identity provider. A group
 * that is mapped to no office gives no right; administrators are made by a mapping only, never by
 * the name of a group.
 */
final class ClaimedOffices {

  private static final Pattern USER = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final Set<String> BESIDE_OFFICES = Set.of("experts", "process-designers");

  private final OidcSettings settings;

  ClaimedOffices(OidcSettings settings) {
    this.settings = settings;
  }

  /** The claim that holds the user's id. */
  String userClaim() {
    return settings.userClaim();
  }

  /**
   * The user's id.
   *
   * @throws IllegalArgumentException with a sentence for the user, where the claim is missing or
   *     cannot be an id
   */
  String user(Map<String, Object> claims) {
    Object user = claims.get(settings.userClaim());
    if (!(user instanceof String id) || !USER.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "统一身份认证给出的用户名（%s）是“%s”，应为1至64个字母、数字或连字符"
              .formatted(settings.userClaim(), Objects.toString(user, "")));
    }
    return id;
  }

  /** The user's offices, as authorities of a login. */
  List<GrantedAuthority> offices(Map<String, Object> claims) {
    return groups(claims.get(settings.groupsClaim()))
        .map(this::office)
        .filter(Objects::nonNull)
        .distinct()
        .map(office -> (GrantedAuthority) new SimpleGrantedAuthority(office))
        .toList();
  }

  private String office(String group) {
    if (settings.offices().isEmpty()) {
      return OfficeNames.official(group) || BESIDE_OFFICES.contains(group) ? group : null;
    }
    return settings.offices().get(group);
  }

  private static Stream<String> groups(Object claim) {
    return claim instanceof Collection<?> several
        ? several.stream().map(String::valueOf)
        : Stream.ofNullable(claim).map(String::valueOf);
  }
}
