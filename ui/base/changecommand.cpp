#include "ui/base/changecommand.h"

#include "ui/base/document.h"

#include <ranges>

namespace galley {

namespace {

/// Two keystrokes further apart than this are two bursts.
constexpr qint64 burstPause = 1500; // ms

QList<Change> inversesOf(const QList<Change> &changes)
{
    QList<Change> inverses;
    inverses.reserve(changes.size());
    for (const Change &change : changes | std::views::reverse)
        inverses.append(inverse(change));
    return inverses;
}

} // namespace

ChangeCommand::ChangeCommand(Document &document, QList<Change> changes, const QString &title, ChangeReason reason,
                             GroupId group, Kind kind)
    : QUndoCommand(title)
    , m_document(document)
    , m_changes(std::move(changes))
    , m_reason(std::move(reason))
    , m_group(group)
    , m_kind(kind)
    , m_last(QDateTime::currentDateTimeUtc())
{
}

ChangeCommand::~ChangeCommand() = default;

void ChangeCommand::setBeyond(const Beyond &beyond)
{
    m_beyond = std::make_unique<Beyond>(beyond);
}

void ChangeCommand::undo()
{
    commit(inversesOf(m_changes), Way::Back);
}

void ChangeCommand::redo()
{
    if (!std::exchange(m_performed, false))
        commit(m_changes, Way::On);
}

bool ChangeCommand::continuesWith(const QList<Change> &changes, const QDateTime &now) const
{
    if (m_kind != Kind::Burst || changes.size() != 1 || m_last.msecsTo(now) > burstPause)
        return false;
    const auto *last = std::get_if<ReplaceText>(&m_changes.last());
    const auto *next = std::get_if<ReplaceText>(&changes.first());
    return last && next && last->block == next->block && next->at <= last->at + last->after.size()
        && next->at + next->before.size() >= last->at;
}

void ChangeCommand::extend(const QList<Change> &changes, const QDateTime &now)
{
    m_changes += changes;
    m_last = now;
}

void ChangeCommand::commit(const QList<Change> &changes, Way way)
{
    const Result<> done = m_beyond
        ? m_document.commit(changes, m_reason, GroupId::create(), way == Way::Back ? m_beyond->back : m_beyond->there)
        : m_document.commit(changes, m_reason, GroupId::create(), nullptr);
    if (done)
        return;
    // The issue changed behind the stack's back, or what lies beyond it did: a step that no longer fits is forgotten.
    setObsolete(true);
    if (m_beyond)
        Q_EMIT m_document.notTakenBack(done.error());
    else
        qWarning("%s", qPrintable(done.error().message.text()));
}

} // namespace galley
