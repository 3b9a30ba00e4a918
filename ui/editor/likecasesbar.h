#pragma once

#include "ui/base/desk.h"

#include <QWidget>

class QAction;
class QLabel;

namespace galley {

class TextLink;
class Theme;

/// One quiet line over the text after a role was corrected: how many paragraphs of the issue look like the corrected
/// one, how they begin, and one action that gives them the role too, as one undo step. Hidden while there is nothing to
/// offer; any other change of the issue takes the offer back. GUI thread only.
class LikeCasesBar : public QWidget
{
    Q_OBJECT

public:
    /// Desk and theme must outlive it.
    LikeCasesBar(Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// `changes` hold the corrections that were made to `before`.
    void offer(const Issue &before, const QList<Change> &changes);
    void withdraw();

    /// Gives the like paragraphs the role; enabled while the line shows.
    QAction *applyAction() const { return m_apply; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const Issue &issue);
    void apply();

    Desk &m_desk;
    const Theme &m_theme;
    QAction *m_apply;
    QLabel *m_count;
    QLabel *m_preview;
    TextLink *m_link = nullptr;
    QList<BlockId> m_cases;
    Role m_role = Role::Paragraph;
};

} // namespace galley
