package org.quellenlage.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens of an OpenID provider (JWT), where one is configured. What they open stands in their scope: {@code
 * quellenlage:read}, {@code quellenlage:ingest}, {@code quellenlage:review}. The provider is asked for its public keys when
 * the first token comes.
 */
@Component
class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

    private static final String SCOPE = "quellenlage:";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Signatures with public keys only: whoever can check a token must not be able to make one. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final @Nullable String issuer;
    private final String audience;
    private final JsonMapper json;
    private @Nullable DefaultJWTProcessor<SecurityContext> processor;

    Tokens(AccessProperties properties, JsonMapper json) {
        this.issuer = properties.issuer() == null || properties.issuer().isBlank() ? null : properties.issuer();
        this.audience = properties.audience();
        this.json = json;
    }

    /** Whose token this is; nobody's where it is no token, not signed by the provider, not for us, or out of date. */
    Optional<Caller> ownerOf(String shown) {
        if (issuer == null || shown.chars().filter(it -> it == '.').count() != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(caller(processor(issuer).process(shown, null)));
        } catch (Exception refused) { // whatever the library throws: nobody is let in by it
            LOG.debug("A token is not accepted", refused);
            return Optional.empty();
        }
    }

    private static Caller caller(JWTClaimsSet token) throws java.text.ParseException {
        var rights = EnumSet.noneOf(Right.class);
        var scope = token.getStringClaim("scope");
        for (var each : scope == null ? new String[0] : scope.split(" ")) {
            for (var right : Right.values()) {
                if (each.equals(SCOPE + right.name().toLowerCase(Locale.ROOT))) {
                    rights.add(right);
                }
            }
        }
        return new Caller(token.getSubject(), rights);
    }

    private synchronized DefaultJWTProcessor<SecurityContext> processor(String provider)
            throws IOException, InterruptedException {
        if (processor == null) {
            var keys = JWKSourceBuilder.create(keysOf(provider).toURL()).build();
            var made = new DefaultJWTProcessor<SecurityContext>();
            made.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
            made.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    audience, new JWTClaimsSet.Builder().issuer(provider).build(), Set.of("sub", "exp")));
            processor = made;
        }
        return processor;
    }

    /** Where the provider publishes its keys (OpenID Connect Discovery). */
    private URI keysOf(String provider) throws IOException, InterruptedException {
        var address = URI.create((provider.endsWith("/") ? provider.substring(0, provider.length() - 1) : provider)
                + "/.well-known/openid-configuration");
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
            return URI.create(json.readTree(answer.body()).get("jwks_uri").asString());
        }
    }
}
