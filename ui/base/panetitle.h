#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace galley {

class Theme;

/// The line of 32 pixels over a pane: its name, a short fact beside it, then what the pane puts there. It shows whether
/// the pane has the focus by a thick accent line at its foot; the line also stands while the pane is busy.
class PaneTitle : public QWidget
{
    Q_OBJECT

public:
    PaneTitle(const QString &title, const Theme &theme, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    /// "12 pages, 47 stories"; empty hides it.
    void setDetail(const QString &detail);
    /// After the detail, before the empty stretch.
    void addFact(QWidget *widget);
    /// At the right.
    void addTool(QWidget *widget);

    void setActive(bool active);
    bool isActive() const { return m_active; }
    /// Its content is being worked out.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    QHBoxLayout *m_facts;
    QHBoxLayout *m_tools;
    QLabel *m_title;
    QLabel *m_detail;
    bool m_active = false;
    bool m_busy = false;
};

} // namespace galley
