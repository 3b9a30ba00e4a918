#pragma once

#include "core/model/edit.h"

#include <QSet>

#include <functional>

namespace galley {

/// Asks once for each story before the wording of an agency's copy is changed. GUI thread only.
class AgencyGuard
{
public:
    /// True where the person wants to change the copy of this agency.
    using Ask = std::function<bool(const QString &agency)>;

    /// Until there is a question to ask, everything may be changed.
    void setAsk(Ask ask) { m_ask = std::move(ask); }
    /// Another issue: what was allowed in the one before does not count.
    void forget() { m_allowed.clear(); }

    /// Stories of agency copy whose wording these changes touch and which nobody has been asked about: text, and
    /// paragraphs that come or go. Headlines, roles and the breaks of paragraphs are the paper's own.
    QSet<StoryId> guarded(const QList<Change> &changes, const Issue &issue) const;
    /// Asks for them, a question a story; false as soon as one may not be changed.
    bool allows(const QSet<StoryId> &stories, const Issue &issue);

private:
    Ask m_ask;
    QSet<StoryId> m_allowed;
};

} // namespace galley
