#pragma once

#include <QAbstractButton>
#include <QWidget>

class QAction;

namespace galley {

class Theme;

/// The ground of the header: 44 pixels with a hairline at the foot.
class HeaderLine : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderLine(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// 校 on a square of ink.
class Logo : public QWidget
{
    Q_OBJECT

public:
    explicit Logo(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// A short upright hairline between facts.
class HeaderRule : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderRule(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// A workspace's name and number; bold over a thick accent line while it is in use.
class WorkspaceButton : public QAbstractButton
{
    Q_OBJECT

public:
    WorkspaceButton(QAction *action, const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString number() const;

    QAction *m_action;
    const Theme &m_theme;
};

} // namespace galley
