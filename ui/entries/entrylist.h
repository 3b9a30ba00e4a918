#pragma once

#include "ui/entries/entrycard.h"

#include <QScrollArea>
#include <QSet>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace galley {

/// Entries of a pane under one another, each editable. It reads the issue anew only after changes that concern a story
/// which has blocks of its roles or to which an entry leads. The first cards are made at once and the others a few at a
/// time when nothing else is to do, because a large import may bring thousands. GUI thread only.
class EntryList : public QScrollArea
{
    Q_OBJECT

public:
    using Collect = std::function<QList<Entry>(const Issue &issue)>;

    /// `roles` are those of the blocks that `collect` makes entries of; `empty` is the sentence shown without any. Desk
    /// and theme must outlive it.
    EntryList(Desk &desk, const Theme &theme, QSet<Role> roles, Collect collect, const QString &empty,
              QWidget *parent = nullptr);

    qsizetype count() const { return m_entries.size(); } ///< entries, also those whose cards are still to be made
    const QList<EntryCard *> &cards() const { return m_cards; } ///< in the order shown
    /// Puts the caret into the block's text and scrolls to it.
    void edit(BlockId block);

Q_SIGNALS:
    void countChanged(qsizetype count);

protected:
    /// Into the first entry.
    void focusInEvent(QFocusEvent *event) override;

private:
    void rebuild();
    /// Makes so many cards that are missing; after that the others are made when nothing else is to do.
    void makeCards(qsizetype most);
    void onChanged(const ChangeEvent &event);
    void onFindings();
    bool concerns(const ChangeEvent &event, const QList<StoryId> &stories) const;
    bool hasOurs(const Story *story) const;

    Desk &m_desk;
    const Theme &m_theme;
    QSet<Role> m_roles;
    Collect m_collect;
    QVBoxLayout *m_layout;
    QLabel *m_empty;
    QList<Entry> m_entries;
    QList<EntryCard *> m_cards;
    QTimer m_later; ///< runs while cards are missing
};

} // namespace galley
