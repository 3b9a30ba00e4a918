#pragma once

#include "core/checks/finding.h"
#include "ui/base/palette.h"

#include <QWidget>

namespace galley {

class Theme;

/// A badge as a widget, with its count beside it where there is one.
class SeveritySign : public QWidget
{
    Q_OBJECT

public:
    SeveritySign(Severity severity, const Theme &theme, QWidget *parent = nullptr);

    void setSeverity(Severity severity, bool dismissed);
    /// Below 0: the badge alone.
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Severity m_severity;
    int m_count = -1;
    bool m_dismissed = false;
};

/// One icon as a widget, with a colour of its own.
class IconSign : public QWidget
{
    Q_OBJECT

public:
    IconSign(QLatin1StringView icon, const Theme &theme, Colour colour = Colour::Text2, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    Colour m_colour;
    const Theme &m_theme;
};

} // namespace galley
