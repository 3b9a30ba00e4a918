#pragma once

#include "core/checks/facts/references.h"

#include <QHash>

#include <optional>

namespace galley {

/// The pages of the issue by their numbers, and the headlines on them. Not thread-safe.
class Paper
{
public:
    /// The issue must outlive it.
    explicit Paper(const Issue &issue);

    int pagesSaid() const { return m_pagesSaid; }

    /// The page is here, with an article that a reference could mean: else it cannot be checked.
    /// True where the issue has the page, be it empty.
    bool isThere(const PageNumber &number) const { return m_pages.contains(number.text()); }
    bool isLoaded(const PageNumber &number) const;
    bool doesNotExist(const PageNumber &number) const;

    /// A headline, or the opening of a text, and how much of a line it has.
    struct Hit {
        double likeness = 0;
        QString headline;
        const Block *block = nullptr;
    };
    /// What on a page a line of the index is most like.
    Hit best(const QString &line, const PageNumber &number);
    /// The other page on which it surely stands; nothing where there is none, or more than one.
    std::optional<std::pair<PageNumber, Hit>> elsewhere(const QString &line, const PageNumber &than);

private:
    int m_pagesSaid;
    QHash<QString, QList<const Page *>> m_pages;
    QHash<std::pair<QString, QString>, Hit> m_hits;
};

} // namespace galley
