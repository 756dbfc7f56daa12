package org.shifan.access.oidc;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the claims of an identity provider are read.
 *
 * @param userClaim the claim that holds the user's id
 * @param groupsClaim the claim that holds the user's groups
 * @param offices the office for each group of the provider; where it is empty, groups that are
 *     named as offices are those offices
 */
@ConfigurationProperties("shifan.oidc")
record OidcSettings(
    @DefaultValue("preferred_username") String userClaim,
    @DefaultValue("groups") String groupsClaim,
    @DefaultValue Map<String, String> offices) {}
