// Records of two issues in one transaction.
#include "core/store/storethread.h"

#include <QtTypes>

namespace galley {

Result<> StoreThread::append(const QList<Record> &records, IssueId elsewhere, const Newsroom::MadeElsewhere &make)
{
    return ask([&](const Database &) { return writeBoth(records, elsewhere, make); });
}

// What was queued before has been tried: where any of it stands unwritten, this would overtake it.
Result<> StoreThread::writeBoth(const QList<Record> &records, IssueId elsewhere, const Newsroom::MadeElsewhere &make)
{
    constexpr int mostTries = 10; // other programs write for moments, and not all the time
    if (m_error)
        return std::unexpected(*m_error);
    const auto conflict = failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The issue has changed meanwhile."));
    for (int i = 0; i < mostTries; ++i) {
        if (waits() || !m_unwritten.isEmpty())
            return conflict;
        const Result<Fold> there = folded(*m_database, elsewhere);
        if (!there)
            return std::unexpected(there.error());
        const Result<QList<Record>> made = make(there->issue);
        if (!made)
            return std::unexpected(made.error());
        const auto last = store(*m_database, {{}, records + *made}, m_followed,
                                Known{elsewhere, there->issue.version()});
        if (last) {
            took(*last);
            return {};
        }
        if (last.error().code != Error::Code::Conflict)
            return std::unexpected(last.error());
        if (m_followed)
            if (const Result<> looked = lookForForeign(); !looked)
                return looked;
    }
    return conflict;
}

} // namespace galley
