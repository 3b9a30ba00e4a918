#pragma once

#include "ui/findings/excerpt.h"

#include <QAbstractButton>

namespace galley {

class Theme;

/// One thing that can be done about a finding, as a row of 30 pixels: number, words, what the text would read, key
/// caps. The first fix is outlined like the button that Enter presses.
class FixRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Default, Other };
    FixRow(int number, const QString &words, Kind kind, const Theme &theme, QWidget *parent = nullptr);

    void setPreview(const Excerpt &preview, Severity severity);
    void setCaps(const QStringList &caps);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int paintCaps(QPainter &painter) const;

    int m_number;
    Kind m_kind;
    Excerpt m_preview;
    Severity m_severity = Severity::C;
    QStringList m_caps;
    const Theme &m_theme;
};

} // namespace galley
