package org.quellenlage.change;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told of changes.
 *
 * @param webhooks each is told everything it asks for, in order
 */
@ConfigurationProperties("quellenlage")
record WebhookProperties(@DefaultValue List<Webhook> webhooks) {

    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 500;
    private static final String ENCODED = "whsec_";

    WebhookProperties {
        webhooks = List.copyOf(webhooks);
        if (webhooks.stream().map(Webhook::name).distinct().count() < webhooks.size()) {
            throw new IllegalArgumentException("Two webhooks have the same name; give each its own.");
        }
    }

    /**
     * One who is told.
     *
     * @param name by which it is remembered how far it was told
     * @param address where events are sent to
     * @param secret signs what is sent; {@code whsec_} and Base64, or any text of 16 characters or more
     * @param resources what it is told of; everything where none is named
     * @param batch how many events are sent at once; 1 sends each alone
     */
    record Webhook(
            String name,
            URI address,
            String secret,
            @DefaultValue List<Change.Resource> resources,
            @DefaultValue("100") int batch) {

        Webhook {
            resources = List.copyOf(resources);
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException(
                        "A webhook needs a name of at most " + LONGEST_NAME + " characters.");
            }
            if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
                throw new IllegalArgumentException("The address of webhook " + name + " must begin with https://.");
            }
            if (batch < 1 || batch > MOST) {
                throw new IllegalArgumentException("The batch of webhook " + name + " must be 1 to " + MOST + ".");
            }
            if (keyOf(secret).length < SHORTEST_SECRET) {
                throw new IllegalArgumentException(
                        "The secret of webhook " + name + " must have " + SHORTEST_SECRET + " bytes or more.");
            }
        }

        byte[] key() {
            return keyOf(secret);
        }

        private static byte[] keyOf(String secret) {
            return secret.startsWith(ENCODED)
                    ? Base64.getDecoder().decode(secret.substring(ENCODED.length()))
                    : secret.getBytes(StandardCharsets.UTF_8);
        }

        /** Nothing secret. */
        @Override
        public String toString() {
            return name + " at " + address;
        }
    }
}
