package org.quellenlage.change;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.quellenlage.change.WebhookProperties.Webhook;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends changes to a webhook as CloudEvents 1.0, signed as Standard Webhooks says: {@code webhook-signature} is the
 * HMAC-SHA-256 over id, time and body.
 */
final class Delivery {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Webhook hook;
    private final HttpClient http;
    private final JsonMapper json;
    private final Clock clock;

    Delivery(Webhook hook, HttpClient http, JsonMapper json, Clock clock) {
        this.hook = hook;
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Sends changes and waits for the answer.
     *
     * @return its status
     */
    int send(List<Change> changes) throws IOException, InterruptedException {
        var body = json.writeValueAsString(
                hook.batch() == 1
                        ? event(changes.getFirst())
                        : changes.stream().map(Delivery::event).toList());
        var id = hook.name() + "-" + changes.getFirst().seq() + "-"
                + changes.getLast().seq();
        var time = clock.instant().getEpochSecond();
        var request = HttpRequest.newBuilder(hook.address())
                .timeout(PATIENCE)
                .header(
                        "Content-Type",
                        hook.batch() == 1 ? "application/cloudevents+json" : "application/cloudevents-batch+json")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(time))
                .header("webhook-signature", "v1," + signature(hook.key(), id + "." + time + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    static String signature(byte[] key, String content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
        }
    }

    private static Map<String, @Nullable Object> event(Change it) {
        var resource = it.resource().name().toLowerCase(Locale.ROOT);
        var event = new LinkedHashMap<String, @Nullable Object>();
        event.put("specversion", "1.0");
        event.put("id", String.valueOf(it.seq()));
        event.put("source", "urn:quellenlage");
        event.put("type", "org.quellenlage." + resource + "." + it.type().name().toLowerCase(Locale.ROOT));
        event.put("subject", it.id());
        event.put("time", it.at());
        event.put("datacontenttype", "application/json");
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("seq", it.seq());
        data.put("at", it.at());
        data.put("type", it.type());
        data.put("resource", it.resource());
        data.put("id", it.id());
        if (it.belongsTo() != null) {
            data.put("belongsTo", it.belongsTo());
        }
        event.put("data", data);
        return event;
    }

    /** What of these changes the webhook asks for, in parcels of the size it takes. */
    List<List<Change>> parcels(List<Change> changes) {
        var wanted = changes.stream()
                .filter(it -> hook.resources().isEmpty() || hook.resources().contains(it.resource()))
                .toList();
        var parcels = new ArrayList<List<Change>>();
        for (var from = 0; from < wanted.size(); from += hook.batch()) {
            parcels.add(wanted.subList(from, Math.min(wanted.size(), from + hook.batch())));
        }
        return parcels;
    }
}
