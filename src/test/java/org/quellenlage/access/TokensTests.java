package org.quellenlage.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quellenlage.http.Right;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of a provider that stands in for a real one, with real keys and signatures. */
class TokensTests {

    private static final String SOON = "2100-01-01T00:00:00Z";

    private static HttpServer provider;
    private static String issuer;
    private static ECKey key;

    @BeforeAll
    static void openTheProvider() throws IOException, JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyID("1").generate();
        provider = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        issuer = "http://localhost:" + provider.getAddress().getPort() + "/realm";
        answer("/realm/.well-known/openid-configuration", "{\"jwks_uri\":\"" + issuer + "/keys\"}");
        answer("/realm/keys", new JWKSet(key.toPublicJWK()).toString());
        provider.start();
    }

    @AfterAll
    static void closeTheProvider() {
        provider.stop(0);
    }

    private static void answer(String path, String body) {
        provider.createContext(path, exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Test
    void aTokenOpensWhatItsScopeNames() throws JOSEException {
        var caller = tokens(issuer)
                .ownerOf(token(key, issuer, "quellenlage", SOON, "openid quellenlage:review quellenlage:read"))
                .orElseThrow();

        assertThat(caller.name()).isEqualTo("redaktion@example.org");
        assertThat(caller.rights()).containsExactlyInAnyOrder(Right.READ, Right.REVIEW);
    }

    @Test
    void aTokenWithoutOurScopeOpensNothing() throws JOSEException {
        var caller = tokens(issuer).ownerOf(token(key, issuer, "quellenlage", SOON, "openid"));

        assertThat(caller.orElseThrow().rights()).isEmpty();
    }

    @Test
    void whatIsNotTheProvidersIsNobodys() throws JOSEException {
        var stranger = new ECKeyGenerator(Curve.P_256).keyID("1").generate();
        var all = "quellenlage:ingest";

        assertThat(tokens(issuer).ownerOf(token(stranger, issuer, "quellenlage", SOON, all)))
                .as("signed by another")
                .isEmpty();
        assertThat(tokens(issuer).ownerOf(token(key, "http://anderswo", "quellenlage", SOON, all)))
                .as("of another provider")
                .isEmpty();
        assertThat(tokens(issuer).ownerOf(token(key, issuer, "archiv", SOON, all)))
                .as("for another service")
                .isEmpty();
        assertThat(tokens(issuer).ownerOf(token(key, issuer, "quellenlage", "2020-01-01T00:00:00Z", all)))
                .as("out of date")
                .isEmpty();
        assertThat(tokens(issuer).ownerOf(unsigned(all))).as("unsigned").isEmpty();
        assertThat(tokens(issuer).ownerOf(signedWithThePublicKey(all)))
                .as("signed with what everybody knows")
                .isEmpty();
        assertThat(tokens(issuer).ownerOf("a.b.c")).isEmpty();
    }

    @Test
    void withoutAProviderNoTokenOpensAnything() throws JOSEException {
        assertThat(tokens(null).ownerOf(token(key, issuer, "quellenlage", SOON, "quellenlage:ingest")))
                .isEmpty();
    }

    private static Tokens tokens(String from) {
        return new Tokens(new AccessProperties(true, List.of(), from, "quellenlage", 0, 0), new JsonMapper());
    }

    private static JWTClaimsSet claims(String from, String audience, String until, String scope) {
        return new JWTClaimsSet.Builder()
                .issuer(from)
                .audience(audience)
                .subject("redaktion@example.org")
                .expirationTime(Date.from(Instant.parse(until)))
                .claim("scope", scope)
                .build();
    }

    private static String token(ECKey with, String from, String audience, String until, String scope)
            throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("1").build(), claims(from, audience, until, scope));
        token.sign(new ECDSASigner(with));
        return token.serialize();
    }

    private static String signedWithThePublicKey(String scope) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("1").build(),
                claims(issuer, "quellenlage", SOON, scope));
        token.sign(new MACSigner(key.toPublicJWK().toString().getBytes(StandardCharsets.UTF_8)));
        return token.serialize();
    }

    private static String unsigned(String scope) {
        return new com.nimbusds.jwt.PlainJWT(claims(issuer, "quellenlage", SOON, scope)).serialize();
    }
}
