#pragma once

#include "core/checks/finding.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace galley {

class Theme;

/// A line under the header that tells of trouble: sign, sentence (what, which file and place, what to do), one action,
/// close. On the tint of A for what stops work, of B for what was left out. Esc in it closes it.
class Band : public QWidget
{
    Q_OBJECT

public:
    /// `action` empty: no button. Deletes itself when it is closed.
    Band(Severity severity, const QString &sentence, const QString &action, const Theme &theme,
         QWidget *parent = nullptr);

    QString sentence() const;

Q_SIGNALS:
    void actionWanted();
    /// By the person; it goes away behind it.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goAway();

    Severity m_severity;
    const Theme &m_theme;
    QLabel *m_sentence;
};

} // namespace galley
