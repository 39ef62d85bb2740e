package org.verbatim.cite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import org.jspecify.annotations.Nullable;

/// A style of the Citation Style Language at work. Reading one takes some hundred milliseconds, so it is read once, when it is first wanted; it
/// remembers what it cited, so it cites for one at a time, in well under a millisecond.
final class CslStyle {

    private final String name;
    private final boolean note;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable CSL processor;
    private ItemDataProvider item = new ListItemDataProvider(List.of());

    private CslStyle(String name, boolean note) {
        this.name = name;
        this.note = note;
    }

    /// A style that cites in notes.
    static CslStyle note(String name) {
        return new CslStyle(name, true);
    }

    /// A style that lists references.
    static CslStyle reference(String name) {
        return new CslStyle(name, false);
    }

    /// Reads the style, so that nobody has to wait for it.
    void prepare() {
        turn.lock();
        try {
            processor();
        } finally {
            turn.unlock();
        }
    }

    List<StyledRun> format(Reference reference) {
        turn.lock();
        try {
            CSLItemData data = CslItem.toBeSet(reference);
            item = new ListItemDataProvider(data);
            CSL csl = processor();
            csl.reset();
            csl.registerCitationItems(data.getId());
            String markup = note
                    ? csl.makeCitation(data.getId()).getFirst().getText()
                    : csl.makeBibliography().getEntries()[0];
            return InnerQuotes.single(CslMarkup.runs(markup));
        } finally {
            turn.unlock();
        }
    }

    private CSL processor() {
        CSL ready = processor;
        if (ready == null) {
            ready = read();
            processor = ready;
        }
        return ready;
    }

    private CSL read() {
        try {
            CSL csl = new CSL(new CurrentItem(), name);
            csl.setOutputFormat("html");
            return csl;
        } catch (IOException e) {
            throw new UncheckedIOException("the citation style " + name + " cannot be read", e);
        }
    }

    private final class CurrentItem implements ItemDataProvider {

        @Override
        public CSLItemData retrieveItem(String id) {
            return item.retrieveItem(id);
        }

        @Override
        public Collection<String> getIds() {
            return item.getIds();
        }
    }
}
