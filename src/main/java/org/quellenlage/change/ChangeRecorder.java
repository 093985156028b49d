package org.quellenlage.change;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.quellenlage.change.Change.Resource;
import org.quellenlage.change.Change.Type;
import org.quellenlage.claim.Claim;
import org.quellenlage.conflict.AskedQuestion;
import org.quellenlage.conflict.Conflict;
import org.quellenlage.conflict.ConflictReview;
import org.quellenlage.source.Source;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Notes what a transaction stores and writes it to the feed as the last thing before the transaction commits: either both
 * are there or neither is. It listens to the database session, so that whoever stores need not think of it; each thing is
 * noted once, as it is in the end.
 */
@Component
class ChangeRecorder
        implements HibernatePropertiesCustomizer, Integrator, PostInsertEventListener, PostUpdateEventListener {

    private static final long serialVersionUID = 1L;

    private final transient Changes changes;
    private final transient LiveChanges live;
    private final transient Clock clock;
    private final transient Map<SharedSessionContractImplementor, Noted> open =
            Collections.synchronizedMap(new WeakHashMap<>());

    ChangeRecorder(Changes changes, LiveChanges live, Clock clock) {
        this.changes = changes;
        this.live = live;
        this.clock = clock;
    }

    /** It listens before there is any session. */
    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(JpaSettings.INTEGRATOR_PROVIDER, (IntegratorProvider) () -> List.of(this));
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var listeners = factory.getEventEngine().getListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
    }

    /** What one transaction has stored so far, each thing once and with whether it stood before. */
    private static final class Noted {

        private final Map<Object, Boolean> stoodBefore = new LinkedHashMap<>();
        private long last;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event, false);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event, stoodBefore(event));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(AbstractPostDatabaseOperationEvent event, boolean stoodBefore) {
        if (isPublic(event.getEntity())) {
            open.computeIfAbsent(event.getSession(), ChangeRecorder.this::begin)
                    .stoodBefore
                    .putIfAbsent(event.getEntity(), stoodBefore);
        }
    }

    private Noted begin(SharedSessionContractImplementor session) {
        var noted = new Noted();
        session.getTransactionCompletionCallbacks()
                .registerCallback((SharedSessionContractImplementor _) -> write(noted));
        session.getTransactionCompletionCallbacks()
                .registerCallback((boolean committed, SharedSessionContractImplementor _) -> {
                    open.remove(session);
                    if (committed) {
                        live.reached(noted.last);
                    }
                });
        return noted;
    }

    private void write(Noted noted) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var all = new ArrayList<Change>();
        noted.stoodBefore.forEach((thing, stoodBefore) -> all.add(change(thing, stoodBefore, at)));
        noted.last = changes.add(all, at);
    }

    private static boolean isPublic(Object thing) {
        return thing instanceof Source
                || thing instanceof Claim
                || thing instanceof AskedQuestion
                || thing instanceof Conflict
                || thing instanceof ConflictReview;
    }

    private static Change change(Object thing, boolean stoodBefore, Instant at) {
        return switch (thing) {
            case Source it -> change(Resource.SOURCE, it.id(), null, stoodBefore, !it.isWithdrawn(), at);
            case Claim it -> change(Resource.CLAIM, it.id(), it.sourceId(), stoodBefore, !it.isWithdrawn(), at);
            case AskedQuestion it -> change(Resource.QUESTION, it.id(), null, stoodBefore, it.claimCount() > 0, at);
            case Conflict it -> change(Resource.CONFLICT, it.id(), it.questionId(), stoodBefore, !it.isWithdrawn(), at);
            case ConflictReview it -> change(Resource.REVIEW, it.id(), it.conflictId(), stoodBefore, true, at);
            default -> throw new IllegalArgumentException("Nobody is told of a " + thing.getClass());
        };
    }

    private static Change change(
            Resource resource, String id, @Nullable String belongsTo, boolean stoodBefore, boolean stands, Instant at) {
        var type = !stands ? Type.WITHDRAWN : stoodBefore ? Type.CHANGED : Type.ADDED;
        return new Change(0, at, type, resource, id, belongsTo);
    }

    private static boolean stoodBefore(PostUpdateEvent event) {
        return switch (event.getEntity()) {
            case Source _, Claim _, Conflict _ -> before(event, "withdrawnAt") == null;
            case AskedQuestion _ -> !Integer.valueOf(0).equals(before(event, "claimCount"));
            default -> true;
        };
    }

    private static @Nullable Object before(PostUpdateEvent event, String attribute) {
        var state = event.getOldState();
        return state == null
                ? null
                : state[event.getPersister().findAttributeMapping(attribute).getStateArrayPosition()];
    }
}
