#include "ui/base/document.h"

#include "core/base/loginname.h"
#include "ui/base/changecommand.h"

#include <QSet>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Collects the stories that one change touches, in the issue before or after all of them.
struct StoryCollector {
    const Issue &before;
    const Issue &after;
    QSet<StoryId> &found;

    void addOf(BlockId block) const
    {
        for (const Issue *issue : {&before, &after})
            if (const Story *story = issue->storyOf(block))
                found.insert(story->id);
    }
    void addAll(const Page &page) const
    {
        for (const Story &story : page.stories)
            found.insert(story.id);
    }

    void operator()(const ReplaceText &change) const { addOf(change.block); }
    void operator()(const JoinBlocks &change) const
    {
        addOf(change.first);
        addOf(change.second.id);
    }
    void operator()(const SplitBlock &change) const
    {
        addOf(change.first);
        addOf(change.second.id);
    }
    void operator()(const SetRole &change) const { addOf(change.block); }
    void operator()(const LinkBlock &change) const { addOf(change.block); }
    void operator()(const InsertBlock &change) const { found.insert(change.story); }
    void operator()(const RemoveBlock &change) const { found.insert(change.story); }
    void operator()(const InsertStory &change) const { found.insert(change.story.id); }
    void operator()(const RemoveStory &change) const { found.insert(change.story.id); }
    void operator()(const SplitStory &change) const { found << change.first << change.second; }
    void operator()(const MergeStories &change) const { found << change.first << change.second; }
    void operator()(const SetStoryAttribute &change) const { found.insert(change.story); }
    void operator()(const InsertPage &change) const { addAll(change.page); }
    void operator()(const RemovePage &change) const { addAll(change.page); }
    void operator()(const auto &) const { }
};

template<typename... Kinds>
bool isOneOf(const Change &change)
{
    return (std::holds_alternative<Kinds>(change) || ...);
}

} // namespace

QList<StoryId> ChangeEvent::stories(const Issue &after) const
{
    if (!touched) {
        QSet<StoryId> found;
        for (const Change &change : changes)
            std::visit(StoryCollector{before, after, found}, change);
        touched = found.values();
    }
    return *touched;
}

bool ChangeEvent::changesOrder() const
{
    return std::ranges::any_of(changes, [](const Change &change) {
        return isOneOf<InsertStory, RemoveStory, SplitStory, MergeStories, MoveStory, InsertPage, RemovePage, MovePage,
                       SetPageAttribute>(change);
    });
}

bool ChangeEvent::leavesTextAlone() const
{
    return std::ranges::all_of(changes, [](const Change &change) {
        return isOneOf<Dismiss, Reinstate, AttachProof, DetachProof, MarkProof, UnmarkProof>(change);
    });
}

Document::Document(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_author(loginName())
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

void Document::open(const Issue &issue)
{
    m_top = nullptr;
    exchange(issue);
    m_base = issue;
    m_pending.clear();
    m_undo.clear();
    m_guard.forget();
    Q_EMIT opened();
}

Result<> Document::perform(const QList<Change> &changes, const QString &title, const ChangeReason &reason, Merge merge,
                           const QObject *origin)
{
    if (changes.isEmpty())
        return {};
    if (!mayChange(changes, title, reason, origin))
        return failure(Error::Code::Stopped, QT_TRANSLATE_NOOP("core", "The agency's copy was left as it is."));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ChangeCommand *burst = merge == Merge::Typing ? openBurst(changes, now) : nullptr;
    const GroupId group = burst ? burst->group() : GroupId::create();
    if (const Result<> done = commit(changes, reason, group, origin); !done)
        return done;
    if (burst) {
        burst->extend(changes, now);
        return {};
    }
    push(changes, title, reason, group, merge);
    return {};
}

bool Document::mayChange(const QList<Change> &changes, const QString &title, const ChangeReason &reason,
                         const QObject *origin)
{
    const QSet<StoryId> guarded = m_guard.guarded(changes, m_issue);
    if (guarded.isEmpty() || !origin)
        return guarded.isEmpty() || m_guard.allows(guarded, m_issue);
    // A view in the middle of an input cannot wait for an answer.
    if (!std::exchange(m_asking, true))
        QMetaObject::invokeMethod(
            this,
            [this, changes, title, reason] {
                std::ignore = perform(changes, title, reason);
                m_asking = false;
            },
            Qt::QueuedConnection);
    return false;
}

Result<> Document::perform(const Prepared &prepared, const QString &title)
{
    if (prepared.revision != m_revision)
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The issue has changed meanwhile."));
    if (prepared.changes.isEmpty())
        return {};
    const GroupId group = GroupId::create();
    commitMade(prepared, {}, group, nullptr);
    push(prepared.changes, title, {}, group, Merge::Never);
    return {};
}

void Document::push(const QList<Change> &changes, const QString &title, const ChangeReason &reason, GroupId group,
                    Merge merge)
{
    const auto kind = merge == Merge::Typing ? ChangeCommand::Kind::Burst : ChangeCommand::Kind::Step;
    m_top = new ChangeCommand(*this, changes, title, reason, group, kind);
    m_undo.push(m_top);
}

Issue Document::exchange(Issue next)
{
    ++m_revision;
    return std::exchange(m_issue, std::move(next));
}

ChangeCommand *Document::openBurst(const QList<Change> &changes, const QDateTime &now) const
{
    const bool onTop = m_top && m_undo.index() == m_undo.count() && m_undo.count() > 0
        && m_undo.command(m_undo.count() - 1) == m_top;
    return onTop && m_top->continuesWith(changes, now) ? m_top : nullptr;
}

Result<> Document::commit(const QList<Change> &changes, const ChangeReason &reason, GroupId group,
                          const QObject *origin)
{
    Result<Issue> next = galley::apply(m_issue, changes);
    if (!next)
        return std::unexpected(next.error());
    commitMade({m_revision, changes, *std::move(next)}, reason, group, origin);
    return {};
}

QList<Record> Document::recordsOf(const QList<Change> &changes, const ChangeReason &reason, GroupId group) const
{
    Record record;
    record.issue = m_issue.id();
    record.author = m_author;
    record.time = QDateTime::currentDateTimeUtc();
    record.session = m_session;
    record.group = group;
    record.reason = reason;
    QList<Record> records(changes.size(), record);
    for (qsizetype i = 0; i < records.size(); ++i)
        records[i].change = changes[i];
    return records;
}

void Document::commitMade(const Prepared &prepared, const ChangeReason &reason, GroupId group, const QObject *origin)
{
    const ChangeEvent event{exchange(prepared.made), prepared.changes, origin};
    const QList<Record> records = recordsOf(prepared.changes, reason, group);
    m_pending += records;
    m_journal.append(records);
    Q_EMIT changed(event);
}

} // namespace galley
