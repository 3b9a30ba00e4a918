#pragma once

#include "core/model/issue.h"

#include <QSharedData>

namespace galley {

/// What an Issue shares between its copies. Private to core/model.
struct Issue::Data : QSharedData {
    /// Where every block and story is. Made when pages, stories or blocks come, go or move; typing keeps it.
    struct Index {
        QHash<BlockId, BlockPath> blocks;
        QHash<StoryId, StoryPath> stories;
    };

    IssueId id;
    QDate date;
    QString title;
    int edition = 1;
    QList<Page> pages;
    QList<Source> sources;
    QList<Picture> pictures;
    QList<Dismissal> dismissals;
    QList<StrayWords> strayWords;
    QList<ProofFile> proofFiles;
    QList<ProofMark> proofMarks;
    qint64 version = 0;
    std::shared_ptr<const Index> index = std::make_shared<Index>();
};

} // namespace galley
