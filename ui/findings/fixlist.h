#pragma once

#include "ui/base/desk.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QLineEdit;
class QScrollArea;
class QStringListModel;
class QVBoxLayout;

namespace galley {

class EarlierReasons;
class FixRow;
class Theme;

/// What can be done about the current finding: its fixes, best first, and the way to dismiss it. The first and the last
/// row are always in sight; fixes between them scroll where there is no room. Dismissing asks for the reason in place.
class FixList : public QWidget
{
    Q_OBJECT

public:
    FixList(Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Where reasons given in other issues come from; null: nowhere. Must outlive the list.
    void setEarlierReasons(EarlierReasons *reasons) { m_earlier = reasons; }
    /// A reason that is being written for the same finding stays.
    void show(const Finding &finding, bool dismissed);
    /// Height that the list may take at most; the least is two rows.
    void setRoom(int height);
    /// Turns the last row into a field for the reason, which offers the last ones given. Enter in it dismisses, Ctrl+Enter
    /// or the box beside it does so in the whole issue, Esc leaves it.
    void askReason();

Q_SIGNALS:
    void fixChosen(int number); ///< from 1
    void dismissed(const QString &reason, galley::DismissalReach reach);
    void reinstateChosen();
    void left(); ///< the reason field was left without an answer

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clearRows();
    void addDismissRow(bool isDismissed);
    void makeReason();
    void answer(DismissalReach reach);
    void hideReason();
    void askEarlier();
    QStringList lastReasons() const;
    void addFix(const Finding &finding, int number);

    Desk &m_desk;
    const Theme &m_theme;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_end;
    std::optional<Finding> m_shown;
    FixRow *m_dismiss = nullptr;
    QWidget *m_asking;
    QLineEdit *m_reason;
    QCheckBox *m_everywhere;
    QStringListModel *m_reasons;
    EarlierReasons *m_earlier = nullptr;
    QStringList m_inOthers; ///< reasons given in other issues
    IssueId m_askedIn;      ///< the issue in which they were asked for last
    int m_count = 0;
    int m_room = 200;
};

} // namespace galley
