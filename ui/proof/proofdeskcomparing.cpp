// How the sheets are compared with their pages, on a thread of its own.
#include "core/proof/corrections.h"
#include "core/proof/preflight.h"
#include "ui/house/housedesk.h"
#include "ui/issue/pages.h"
#include "ui/proof/proofdesk.h"

#include <algorithm>

namespace galley {

/// A sheet that is compared, and what came of it.
struct ProofDesk::Work {
    quint64 issueNumber = 0;
    Issue issue;
    ProofSheet sheet;               ///< as it was
    QList<ProofSheet> sheetsBefore; ///< proofs of its page, in order
    EarlierStories earlier;
    ProofMode mode = ProofMode::Wording;
    int leastResolution = 0; ///< of pictures; pixels an inch
    PageId page = {};
    std::optional<ProofSheet> before = {}; ///< the last of them; its reading with what came from those before it
    ProofReading carried = {};
    ProofComparison comparison = {};
    QList<StoryOutline> outlines = {};

    void run()
    {
        readBefore();
        if (before)
            carried = carriedOver(before->reading, *before->text, sheet.reading, *sheet.text);
        const ProofPage text = readAs(*sheet.text, both(sheet.reading, carried));
        const qsizetype index = sheet.isAssigned ? indexOf(issue, sheet.page) : pageOf(issue, text);
        page = index < 0 ? PageId() : issue.pages()[index].id;
        const Page *of = index < 0 ? nullptr : &issue.pages()[index];
        QList<ProofFinding> done;
        if (of)
            done = compare(*of, text);
        comparison.findings += preflightFindings(text, leastResolution, of);
        std::ranges::stable_sort(comparison.findings, {},
                                 [](const ProofFinding &each) { return each.finding.severity; });
        comparison.findings += done;
        outlines = outlinesOf(comparison);
    }

private:
    // What was said of one proof holds from each to the next.
    void readBefore()
    {
        for (const ProofSheet &each : std::as_const(sheetsBefore)) {
            ProofSheet read = each;
            if (before)
                read.reading = both(each.reading,
                                    carriedOver(before->reading, *before->text, each.reading, *each.text));
            before = read;
        }
    }

    static ProofReading both(ProofReading one, const ProofReading &other)
    {
        one.leftOut += other.leftOut;
        one.apart += other.apart;
        return one;
    }

    /// Gives what was put right since the earlier proof.
    QList<ProofFinding> compare(const Page &of, const ProofPage &text)
    {
        QList<ProofFinding> done;
        if (before && before->page == page) {
            const ProofPage first = readAs(
                *before->text,
                both(before->reading, carriedOver(sheet.reading, *sheet.text, before->reading, *before->text)));
            const CorrectionCheck check = checkCorrections(issue, of, first, text, earlier, mode);
            comparison = check.second;
            for (const Correction &each : check.corrections)
                if (each.now)
                    done.append(*each.now);
        } else {
            before.reset();
            comparison = compareProof(issue, of, text, earlier, mode);
        }
        return done;
    }
};

// The one looked at comes first.
void ProofDesk::compareNext()
{
    if (m_isComparing || !m_isWatched)
        return;
    const auto isDue = [](const ProofSheet &each) { return each.isStale && each.hasText(); };
    const ProofSheet *due = current() && isDue(*current()) ? current() : nullptr;
    if (const auto found = std::ranges::find_if(m_sheets, isDue); !due && found != m_sheets.end())
        due = &*found;
    if (!due)
        return;
    m_isComparing = true;
    Q_EMIT busyChanged();
    if (!m_earlier || (m_known && m_knownAt == document().revision())) {
        compare(due->key(), m_known);
        return;
    }
    m_earlier->ask(document().issue().id(), this,
                   [this, key = due->key(), revision = document().revision()](const EarlierStories &earlier) {
                       m_known = earlier;
                       m_knownAt = revision;
                       compare(key, earlier);
                   });
}

void ProofDesk::compare(const QString &key, const EarlierStories &earlier)
{
    ProofSheet *due = sheet(key);
    if (!due || !due->text) { // taken away meanwhile
        m_isComparing = false;
        Q_EMIT busyChanged();
        compareNext();
        return;
    }
    due->isStale = false;
    auto work = std::make_shared<Work>(Work{.issueNumber = m_issueNumber,
                                            .issue = document().issue(),
                                            .sheet = *due,
                                            .sheetsBefore = earlierThan(*due),
                                            .earlier = earlier,
                                            .mode = m_mode,
                                            .leastResolution = m_house ? m_house->house().leastResolution : 0});
    m_thread.start([this, work] {
        work->run();
        QMetaObject::invokeMethod(this, [this, work] { take(*work); }, Qt::QueuedConnection);
    });
}

// Not where a person has said meanwhile that it is another page.
void ProofDesk::take(const Work &work)
{
    m_isComparing = false;
    ProofSheet *compared = work.issueNumber == m_issueNumber ? sheet(work.sheet.key()) : nullptr;
    const bool isAsItWas = compared && compared->isAssigned == work.sheet.isAssigned
        && (!compared->isAssigned || compared->page == work.page);
    if (isAsItWas) {
        const bool isNew = compared->page != work.page || !compared->isCompared;
        compared->page = work.page;
        compared->comparison = work.comparison;
        compared->outlines = work.outlines;
        compared->carried = work.carried;
        compared->before = work.before ? work.before->key() : QString();
        compared->beforeReceived = work.before ? work.before->file.received : QDateTime();
        compared->compared = work.issue;
        compared->isCompared = true;
        if (isNew) {
            partEarlier();
            sort();
        }
        Q_EMIT changed();
    }
    Q_EMIT busyChanged();
    compareNext();
}

} // namespace galley
