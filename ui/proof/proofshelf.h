#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QMap>
#include <QSettings>
#include <QStringList>

namespace galley {

/// A file of proofs that was attached to an issue, and what a person said of it.
struct ShelvedProof {
    QString path;
    QDateTime received;
    QMap<int, PageId> pages; ///< that were assigned by hand, by number in the file; null: none of the issue's
    QStringList returned;    ///< keys of differences that went back to the typesetter

    bool operator==(const ShelvedProof &) const = default;
};

/// Keeps which files of proofs belong to which issue, on this computer: the files themselves stay where they are. What
/// became of the latest issues alone is kept.
class ProofShelf
{
public:
    static constexpr qsizetype mostIssues = 30;

    /// Must outlive it.
    explicit ProofShelf(QSettings &settings)
        : m_settings(settings)
    {
    }
    QList<ShelvedProof> of(IssueId issue) const;
    void put(IssueId issue, const QList<ShelvedProof> &proofs);

private:
    QSettings &m_settings;
};

} // namespace galley
