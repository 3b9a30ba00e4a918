#pragma once

#include "ui/entries/entrycard.h"

#include <QScrollArea>
#include <QSet>

class QLabel;
class QVBoxLayout;

namespace galley {

/// Entries of a pane under one another, each editable. It reads the issue anew only after changes that concern a story
/// which has blocks of its roles or to which an entry leads. GUI thread only.
class EntryList : public QScrollArea
{
    Q_OBJECT

public:
    using Collect = std::function<QList<Entry>(const Issue &issue)>;

    /// `roles` are those of the blocks that `collect` makes entries of; `empty` is the sentence shown without any. Desk
    /// and theme must outlive it.
    EntryList(Desk &desk, const Theme &theme, QSet<Role> roles, Collect collect, const QString &empty,
              QWidget *parent = nullptr);

    qsizetype count() const { return m_cards.size(); }
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
    QList<EntryCard *> m_cards;
};

} // namespace galley
