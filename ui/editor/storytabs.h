#pragma once

#include <QTabBar>

class QToolButton;

namespace galley {

class Theme;

/// The row of open stories: page number and title, the current one on paper under an accent line, with a button that
/// closes it. 36 pixels high.
class StoryTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit StoryTabs(const Theme &theme, QWidget *parent = nullptr);

    /// `page` is as printed ("01"); empty where the copy has none.
    void setStory(int index, const QString &page, const QString &title);
    /// Of two rows side by side, the one whose story is the desk's has the accent line.
    void setActive(bool active);
    /// The tab that gives way to the next visit has a lighter title; −1: none.
    void setVisit(int index);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabLayoutChange() override;

private:
    void dress();
    void placeClose();
    void paintTab(QPainter &painter, int index) const;

    const Theme &m_theme;
    QToolButton *m_close;
    bool m_active = true;
    int m_visit = -1;
};

} // namespace galley
