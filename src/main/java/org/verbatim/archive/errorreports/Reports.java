package org.verbatim.archive.errorreports;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;

/// Takes reports of errors, and editors' answers to them.
@Service
@Transactional
public class Reports {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_NAME = 100;
    /// So many that nobody has looked at are no longer of use.
    private static final int MOST_WAITING = 5_000;

    private final ReportRepository reports;
    private final ReportThrottle throttle;
    private final Acts acts;

    Reports(ReportRepository reports, ReportThrottle throttle, Acts acts) {
        this.reports = reports;
        this.throttle = throttle;
        this.acts = acts;
    }

    /// Takes a report of a turn that whoever sends it may see. Throws [ReportRefused] where it says nothing or too much, or too many came from
    /// the network address.
    public void report(CitedTurn turn, String text, String name, String address) {
        String said = words(text, "report");
        String by = name.strip();
        if (by.length() > LONGEST_NAME || by.indexOf('\0') >= 0) {
            throw new ReportRefused("A name has at most " + LONGEST_NAME + " characters.");
        }
        throttle.count(address);
        if (reports.countWaiting() >= MOST_WAITING) {
            throw new ReportRefused("Too many reports wait for an answer. Please send this one later.");
        }
        reports.save(new ReportEntity(turn.turn().key(), turn.interview().title(), said, by.isEmpty() ? null : by));
    }

    /// What was reported of a key and answered, the first first.
    @Transactional(readOnly = true)
    public List<Report> answered(String key) {
        return reports.findByKeyAndAnswerIsNotNullOrderById(key).stream().map(ReportEntity::report).toList();
    }

    /// One page, from page 0, of all reports: those that wait, then the others, each the last first.
    @Transactional(readOnly = true)
    public Page<Report> list(int page, int size) {
        return reports.findForEditors(PageRequest.of(page, size)).map(ReportEntity::report);
    }

    /// How many wait for an editor.
    @Transactional(readOnly = true)
    public long waiting() {
        return reports.countWaiting();
    }

    /// Answers a report, or changes the answer: both are public from now on. Throws [ReportRefused] where the answer says nothing or too much.
    public void answer(long id, String text) {
        ReportEntity report = known(id);
        String before = report.answer;
        report.answer = words(text, "answer");
        report.answeredAt = Instant.now();
        report.answeredBy = acts.who().orElse(null);
        report.putAside = false;
        record(report, before, report.answer);
    }

    /// Puts a report aside without an answer, or takes back the one it had: nothing of it is public from now on.
    public void putAside(long id) {
        ReportEntity report = known(id);
        String before = report.answer;
        report.answer = null;
        report.answeredAt = null;
        report.answeredBy = null;
        report.putAside = true;
        record(report, before, null);
    }

    private void record(ReportEntity report, @Nullable String before, @Nullable String after) {
        acts.record(Thing.REPORT, report.report().id(), report.key, after == null ? Deed.PUT_ASIDE : Deed.ANSWERED,
                before == null ? Map.of() : Map.of("answer", before),
                after == null ? Map.of() : Map.of("answer", after));
    }

    private ReportEntity known(long id) {
        return reports.findById(id).orElseThrow(() -> new ReportRefused("This report is no longer there."));
    }

    private static String words(String text, String what) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST || said.indexOf('\0') >= 0) {
            throw new ReportRefused("A " + what + " has 1 to " + LONGEST + " characters.");
        }
        return said;
    }
}
