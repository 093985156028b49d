package org.quellenlage.change;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.quellenlage.change.WebhookProperties.Webhook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells webhooks of changes, each at its own pace, out of the stored feed. How far each was told is stored, too: after a
 * failure, a restart or a kill it is told on from there. A webhook may be told of a change twice, never not at all.
 */
@Component
class Webhooks implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);

    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration UNTIL_GONE = Duration.ofSeconds(3);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    /** One instance tells a webhook at a time; one that is gone is replaced after this long. */
    private static final Duration HELD = Duration.ofMinutes(1);

    private static final int GONE = 410;

    private final WebhookProperties properties;
    private final Changes changes;
    private final LiveChanges live;
    private final JdbcTemplate base;
    private final JsonMapper json;
    private final Clock clock;
    private final String me = UUID.randomUUID().toString();
    private final List<Thread> tellers = new ArrayList<>();
    private CountDownLatch end = new CountDownLatch(1);

    Webhooks(
            WebhookProperties properties,
            Changes changes,
            LiveChanges live,
            JdbcTemplate base,
            JsonMapper json,
            Clock clock) {
        this.properties = properties;
        this.changes = changes;
        this.live = live;
        this.base = base;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void start() {
        end = new CountDownLatch(1);
        for (var hook : properties.webhooks()) {
            remember(hook);
            tellers.add(Thread.ofVirtual().name("webhook-" + hook.name()).start(() -> tell(hook)));
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(SILENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** A new webhook is told of what changes from now on. */
    private void remember(Webhook hook) {
        var known = base.queryForObject("select count(*) from webhook where name = ?", Integer.class, hook.name());
        if (known == null || known == 0) {
            try {
                base.update("insert into webhook (name, last_seq) values (?, ?)", hook.name(), changes.last());
            } catch (DuplicateKeyException _) {
                // another instance was faster
            }
        }
    }

    private void tell(Webhook hook) {
        try (var http = client()) {
            tell(hook, new Delivery(hook, http, json, clock));
        }
    }

    private void tell(Webhook hook, Delivery delivery) {
        var pause = FIRST_PAUSE;
        while (end.getCount() > 0) {
            try {
                tellNext(hook, delivery);
                pause = FIRST_PAUSE;
            } catch (Unreached unreached) {
                if (unreached.status == GONE) {
                    LOG.warn("Webhook {} answers 410 Gone and is told no more until the next start.", hook);
                    return;
                }
                LOG.warn("Webhook {} is told again in {} s: {}", hook, pause.toSeconds(), unreached.getMessage());
                if (!sleep(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            } catch (DataAccessException e) {
                LOG.warn("Webhook {} waits for the database.", hook, e);
                if (!sleep(SILENCE)) {
                    return;
                }
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** Whether it goes on after a pause. Nobody is interrupted: that would close the files of the database. */
    private boolean sleep(Duration pause) {
        try {
            return !end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return false;
        }
    }

    private void tellNext(Webhook hook, Delivery delivery) throws Unreached, InterruptedException {
        if (!hold(hook)) {
            sleep(SILENCE);
            return;
        }
        var told = told(hook);
        if (!live.awaitAfter(told, FIRST_PAUSE) || end.getCount() == 0) {
            return;
        }
        var set = changes.setAfter(told);
        if (set.isPresent()) {
            for (var parcel : delivery.parcels(set.get().after(told))) {
                hold(hook);
                send(delivery, parcel);
                note(hook, parcel.getLast().seq());
            }
            note(hook, set.get().last());
        }
    }

    private static void send(Delivery delivery, List<Change> parcel) throws Unreached, InterruptedException {
        int status;
        try {
            status = delivery.send(parcel);
        } catch (IOException e) {
            throw new Unreached(0, e.getClass().getSimpleName() + " " + e.getMessage());
        }
        if (status / 100 != 2) {
            throw new Unreached(status, "it answered " + status);
        }
    }

    private boolean hold(Webhook hook) {
        var now = clock.instant();
        return base.update(
                        "update webhook set held_by = ?, held_until = ?"
                                + " where name = ? and (held_by is null or held_by = ? or held_until < ?)",
                        me,
                        now.plus(HELD).atOffset(ZoneOffset.UTC),
                        hook.name(),
                        me,
                        now.atOffset(ZoneOffset.UTC))
                > 0;
    }

    private long told(Webhook hook) {
        var last = base.queryForObject("select last_seq from webhook where name = ?", Long.class, hook.name());
        return last == null ? 0 : Math.min(last, changes.last());
    }

    private void note(Webhook hook, long seq) {
        base.update("update webhook set last_seq = ? where name = ? and held_by = ?", seq, hook.name(), me);
    }

    @Override
    public void stop() {
        end.countDown();
        tellers.forEach(it -> {
            try {
                it.join(UNTIL_GONE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        tellers.clear();
        base.update("update webhook set held_by = null where held_by = ?", me);
    }

    @Override
    public boolean isRunning() {
        return !tellers.isEmpty();
    }

    /** A webhook that did not take what it was told. */
    private static final class Unreached extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        Unreached(int status, String message) {
            super(message);
            this.status = status;
        }
    }
}
