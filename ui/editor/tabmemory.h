#pragma once

#include "core/model/ids.h"

#include <QList>

class QSettings;

namespace galley {

/// Which stories of an issue lay open and where their carets were, kept over restarts for the issues opened last.
class TabMemory
{
public:
    struct Tab {
        StoryId story;
        BlockId block; ///< of the caret
        qsizetype at = 0;
        bool operator==(const Tab &) const = default;
    };
    struct Tabs {
        QList<Tab> tabs;
        int current = 0;
        bool operator==(const Tabs &) const = default;
    };

    /// Must outlive it.
    explicit TabMemory(QSettings &settings);

    void remember(IssueId issue, const Tabs &tabs);
    /// Empty for an issue that is not known.
    Tabs recall(IssueId issue) const;

private:
    QSettings &m_settings;
};

} // namespace galley
