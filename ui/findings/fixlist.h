#pragma once

#include "ui/base/desk.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace galley {

class FixRow;
class Theme;

/// What can be done about the current finding: its fixes, best first, and the way to dismiss it. The first and the last
/// row are always in sight; fixes between them scroll where there is no room. Dismissing asks for the reason in place.
class FixList : public QWidget
{
    Q_OBJECT

public:
    FixList(Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// A reason that is being written for the same finding stays.
    void show(const Finding &finding, bool dismissed);
    /// Height that the list may take at most; the least is two rows.
    void setRoom(int height);
    /// Turns the last row into a field for the reason. Enter in it dismisses, Esc leaves it.
    void askReason();

Q_SIGNALS:
    void fixChosen(int number); ///< from 1
    void dismissed(const QString &reason);
    void reinstateChosen();
    void left(); ///< the reason field was left without an answer

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clearRows();
    void addDismissRow(bool isDismissed);
    void addFix(const Finding &finding, int number);

    Desk &m_desk;
    const Theme &m_theme;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_end;
    std::optional<Finding> m_shown;
    FixRow *m_dismiss = nullptr;
    QLineEdit *m_reason;
    int m_count = 0;
    int m_room = 200;
};

} // namespace galley
