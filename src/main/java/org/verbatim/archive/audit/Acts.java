package org.verbatim.archive.audit;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes and reads the record of acts. An act is recorded in the transaction that does it, so that there is neither without the other.
@Service
public class Acts {

    private final ActRepository acts;
    private final ObjectProvider<Actor> actor;

    Acts(ActRepository acts, ObjectProvider<Actor> actor) {
        this.acts = acts;
        this.actor = actor;
    }

    /// Records that whoever acts now did this; `before` and `after` are what changed, by name.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Thing thing, long id, String name, Deed deed, Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        ActEntity act = new ActEntity(who().orElse(null), thing, id, name, deed);
        act.before.putAll(before);
        act.after.putAll(after);
        acts.save(act);
    }

    /// Who acts now; empty where the archive does by itself.
    public Optional<String> who() {
        return Optional.ofNullable(actor.getIfAvailable()).flatMap(Actor::name);
    }

    /// One page, from page 0, of the acts that somebody did (`who`) to things of a name, the last first; null or blank for all.
    @Transactional(readOnly = true)
    public Page<Act> list(@Nullable Thing thing, String name, String who, int page, int size) {
        return acts.findLike(thing == null ? "" : thing.name(), -1, plain(who), plain(name),
                PageRequest.of(page, size)).map(ActEntity::act);
    }

    /// One page, from page 0, of what was done to one thing, under whatever name, the last first.
    @Transactional(readOnly = true)
    public Page<Act> of(Thing thing, long id, int page, int size) {
        return acts.findLike(thing.name(), id, "", "", PageRequest.of(page, size)).map(ActEntity::act);
    }

    /// PostgreSQL takes no NUL.
    private static String plain(String text) {
        return text.strip().replace('\0', ' ');
    }
}
