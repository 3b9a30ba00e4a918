// What comes into the open issue from other programs.
#include "core/model/straywords.h"
#include "ui/base/changecommand.h"
#include "ui/base/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype toldOneByOne = 50;
constexpr qsizetype quoted = 30; ///< units of text shown in a sentence

QString excerpt(const QString &text)
{
    if (text.size() <= quoted)
        return text;
    const qsizetype cut = text[quoted - 1].isHighSurrogate() ? quoted - 1 : quoted;
    return text.first(cut) + u'…';
}

QString typedIn(const QList<Change> &changes, const QList<qsizetype> &indexes)
{
    QStringList typed;
    for (const qsizetype index : indexes)
        if (const auto *replaced = std::get_if<ReplaceText>(&changes[index]); replaced && !replaced->after.isEmpty())
            typed << replaced->after;
    return typed.join(QString());
}

} // namespace

void Document::stored(qint64 sequence)
{
    const qsizetype known = std::clamp<qsizetype>(sequence - m_base.version(), 0, m_pending.size());
    if (known == 0)
        return;
    const QList<Record> now = m_pending.first(known);
    m_pending.remove(0, known);
    m_base = m_pending.isEmpty() ? m_issue : galley::apply(m_base, changesOf(now)).value_or(m_base);
}

Result<> Document::receive(const QList<Record> &records)
{
    if (records.isEmpty())
        return {};
    const QList<Change> mine = changesOf(m_pending);
    Result<Reconciled> made = reconcile(m_base, changesOf(records), mine);
    if (!made)
        return std::unexpected(made.error());
    QList<Record> pending;
    for (qsizetype i = 0; i < mine.size(); ++i)
        if (made->mine[i]) {
            pending.append(m_pending[i]);
            pending.last().change = *made->mine[i];
        }
    const std::optional<Change> kept = keptWords(m_base, mine, made->refused, m_author);
    m_pending = pending;
    m_base = made->base;
    m_journal.replace(m_issue.id(), records.last().sequence, m_pending);
    clearUndoUnlessApart(made->theirs, records.last().author);
    show(*made);
    tellOfOverlaps(*made, mine, records.last().author);
    if (kept)
        return commit({*kept}, {}, GroupId::create(), this);
    if (!made->refused.isEmpty())
        Q_EMIT collided(tr("%1 changed the same place at the same moment, so your last change there was not taken "
                           "over. Look at the place and make it again.")
                            .arg(records.last().author));
    return {};
}

// One replacement after the other, where they are few: so each caret can be moved along. The event is the document's own:
// no caret goes to what changed.
void Document::show(const Reconciled &made)
{
    qsizetype told = 0;
    for (; told + 1 < made.theirs.size() && made.theirs.size() <= toldOneByOne; ++told) {
        Result<Issue> next = galley::apply(m_issue, made.theirs[told]);
        if (!next)
            break;
        Q_EMIT changed({exchange(*std::move(next)), {made.theirs[told]}, this});
    }
    Q_EMIT changed({exchange(made.issue), made.theirs.sliced(told), this});
}

void Document::clearUndoUnlessApart(const QList<Change> &theirs, const QString &author)
{
    const auto isApart = [&theirs](const Change &change) {
        return std::ranges::all_of(theirs, [&change](const Change &other) { return areIndependent(change, other); });
    };
    for (int i = 0; i < m_undo.count(); ++i) {
        const auto *command = static_cast<const ChangeCommand *>(m_undo.command(i));
        if (std::ranges::all_of(command->changes(), isApart))
            continue;
        m_top = nullptr;
        m_undo.clear();
        Q_EMIT collided(tr("%1 has changed paragraphs that you had changed too. What you did before stands, and can no "
                           "longer be undone in one step.")
                            .arg(author));
        return;
    }
}

void Document::tellOfOverlaps(const Reconciled &made, const QList<Change> &mine, const QString &author)
{
    if (!made.overlapping.isEmpty())
        Q_EMIT collided(
            tr("%1 changed the same words as you at the same moment; now both stand there, yours first: “%2”. "
               "Read that place again.")
                .arg(author, excerpt(typedIn(mine, made.overlapping))));
}

} // namespace galley
