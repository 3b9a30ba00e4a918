#pragma once

#include "core/model/issue.h"
#include "core/text/fingerprint.h"

#include <memory>
#include <optional>
#include <vector>

namespace galley {

/// Where a story of an earlier issue ran.
struct PrintedStory {
    QString issue; ///< its name
    QDate date;
    QString page; ///< as printed, else its name
    QString headline;

    bool operator==(const PrintedStory &) const = default;
};

/// What ran in earlier issues, to be known again when it comes once more, also when it was edited: hashes of its wording,
/// half of a fingerprint's. What stands in several issues, as a notice or the foot of a column does, is left out, and so
/// are notes and the openings of columns. Also the triples of characters that several issues have. Any thread.
class EarlierPrints
{
public:
    /// Each added as it is read, so that no more than one need be held.
    void add(const Issue &issue);
    /// Puts in order what was added; from then on it can be asked.
    void settle();

    struct Match {
        PrintedStory story;
        double likeness = 0; ///< share of the wording asked for, 0–1
    };
    /// The story that has most of a text's wording. Nothing where it shares hardly a sentence.
    std::optional<Match> best(const Fingerprint &print) const;

    /// True where at least two of the issues have these three units of Han: the paper writes so.
    bool writes(QStringView three) const;

private:
    struct Print {
        quint32 hash;
        quint32 story; ///< place in m_stories
        quint32 issue;
    };
    QList<PrintedStory> m_stories;
    std::vector<Print> m_prints; ///< sorted by hash, each once
    quint32 m_issues = 0;
    std::vector<quint64>
        m_written; ///< triples of each issue, each once an issue; settled: sorted, those of several issues
};

/// Knows what ran in the issues before one. Who keeps the issues puts one behind this.
class PrintArchive
{
public:
    virtual ~PrintArchive() = default;
    /// Null where nothing is known. May wait for a disk; any thread.
    virtual std::shared_ptr<const EarlierPrints> before(const Issue &issue) const = 0;
};

} // namespace galley
