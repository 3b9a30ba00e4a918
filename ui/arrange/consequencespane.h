#pragma once

#include "core/arrange/move.h"
#include "ui/base/copyfitbar.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace galley {

class PaneTitle;
class Theme;

/// How many lines a page has too many or too few, before a move and after it.
struct PageChange {
    QString page; ///< 01 要闻
    FitShown before;
    FitShown after;
};

/// A move that waits for a word, with what it makes wrong.
struct PendingMove {
    QList<Change> before = {}; ///< what has to be made first: the tray
    StoryMove move;
    QString title;
    QString from; ///< 03 经济
    QString to;   ///< 01 要闻, number 3
    QList<Consequence> consequences;
    QStringList places; ///< one for each: 01 今日导读
    QList<PageChange> pages;
};

/// What a move breaks, to be ticked and made with it. Enter does it, Esc does not.
class ConsequencesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConsequencesPane(const Theme &theme, QWidget *parent = nullptr);

    PaneTitle *title() const { return m_title; }
    /// Shows a move and takes the focus; what can be repaired is ticked.
    void ask(const PendingMove &pending);
    /// Nothing waits.
    void clear();
    bool isAsking() const { return m_pending.has_value(); }
    /// While the consequences are being looked for.
    void setBusy(bool busy);

Q_SIGNALS:
    /// With the repairs that are ticked, or none of them.
    void agreed(const galley::PendingMove &pending, const QList<galley::Consequence> &repaired);
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *rowOf(qsizetype index);
    QWidget *pageRowOf(const PageChange &change);
    void addHeading(const QString &text);
    void tell();
    void agree(bool repairing);
    void refuse();

    const Theme &m_theme;
    std::optional<PendingMove> m_pending;
    QList<QCheckBox *> m_ticks; ///< one a consequence; null where there is no repair
    PaneTitle *m_title;
    QLabel *m_empty;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_buttons;
    QPushButton *m_repair;
    QPushButton *m_only;
    QPushButton *m_cancel;
};

} // namespace galley
