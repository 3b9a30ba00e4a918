#pragma once

#include "ui/arrange/cardfacts.h"

#include <QAbstractScrollArea>

class QSettings;

namespace galley {

class Desk;
class HouseDesk;
class Theme;

/// A story's running text as it is set: columns of its measure, or of the one that lines are counted by, every fifth line numbered, what goes over its hole tinted.
/// As many lines in a column as the strip is high; it scrolls sideways. Follows the document.
class GalleyStrip : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// All must outlive it.
    GalleyStrip(Desk &desk, const QSettings &settings, const Theme &theme, QWidget *parent = nullptr);

    void setHouse(const HouseDesk *house);
    void setStory(StoryId story);
    /// Where its lines number `line`, from 0, is in the window; for tests and for going there.
    QRect lineRect(qsizetype line) const;

Q_SIGNALS:
    /// What is shown, in words: "01 滨水绿廊 · 61 lines", and in which measure.
    void told(const QString &story, const QString &measure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void layOut();
    double em() const;
    int linesInColumn() const;
    int columnWidth() const;
    void paintLine(QPainter &painter, qsizetype index) const;

    Desk &m_desk;
    const QSettings &m_settings;
    const Theme &m_theme;
    const HouseDesk *m_house = nullptr;
    StoryId m_story;
    Story m_shown; ///< as it was set: the lines point into it
    QList<SetLine> m_lines;
    Measure m_measure;
    qsizetype m_hole = 0; ///< lines; 0: none
    LineBreaker m_breaker;
};

} // namespace galley
