#include "ui/arrange/galleystrip.h"

#include "core/render/linepainter.h"
#include "ui/base/countsettings.h"
#include "ui/base/desk.h"
#include "ui/base/theme.h"
#include "ui/house/housedesk.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double typeSize = 14; // pixels of the design
constexpr double leading = 21;
constexpr double numbers = 34; // to the left of a column
constexpr double gutter = 18;  // to its right
constexpr double margin = 10;  // above the first line
constexpr int everyFifth = 5;

} // namespace

GalleyStrip::GalleyStrip(Desk &desk, const QSettings &settings, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_theme(theme)
{
    setObjectName("galleyStrip"_L1);
    setAccessibleName(tr("Galley"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    connect(&desk.document(), &Document::opened, this, &GalleyStrip::read);
    connect(&desk.document(), &Document::changed, this, &GalleyStrip::read);
    connect(&theme, &Theme::changed, this, &GalleyStrip::layOut);
}

void GalleyStrip::setHouse(const HouseDesk *house)
{
    m_house = house;
    if (house)
        connect(house, &HouseDesk::changed, this, &GalleyStrip::read);
    read();
}

void GalleyStrip::setStory(StoryId story)
{
    if (story == m_story)
        return;
    m_story = story;
    horizontalScrollBar()->setValue(0);
    read();
}

void GalleyStrip::read()
{
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.story(m_story);
    const Page *page = issue.pageOf(m_story);
    m_lines.clear();
    m_hole = 0;
    m_measure = {.characters = lineMeasure.read(m_settings)};
    m_shown = story ? *story : Story();
    if (const auto room = m_house && page ? roomOf(m_house->house(), *page, m_shown) : std::nullopt) {
        m_measure = room->measure;
        m_hole = room->lines;
    }
    if (story)
        m_lines = setLines(m_shown, m_measure, m_breaker);
    layOut();
    QString facts;
    if (story && m_hole > 0)
        facts = tr("%1 · %L2 of %L3 lines").arg(titleOf(*story)).arg(m_lines.size()).arg(m_hole);
    else if (story)
        facts = tr("%1 · %L2 lines").arg(titleOf(*story)).arg(m_lines.size());
    Q_EMIT told(facts, story ? tr("%L1 characters a line").arg(m_measure.characters) : QString());
}

double GalleyStrip::em() const
{
    return m_theme.px(typeSize);
}

int GalleyStrip::linesInColumn() const
{
    return std::max(1, int((viewport()->height() - m_theme.px(margin)) / m_theme.px(leading)));
}

int GalleyStrip::columnWidth() const
{
    return m_theme.px(numbers + gutter) + int(em() * m_measure.characters);
}

void GalleyStrip::layOut()
{
    const auto columns = int((m_lines.size() + linesInColumn() - 1) / linesInColumn());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(columnWidth());
    horizontalScrollBar()->setRange(0, std::max(0, columns * columnWidth() - viewport()->width()));
    viewport()->update();
}

void GalleyStrip::resizeEvent(QResizeEvent *)
{
    layOut();
}

QRect GalleyStrip::lineRect(qsizetype line) const
{
    const auto column = int(line / linesInColumn());
    const auto row = int(line % linesInColumn());
    return {column * columnWidth() - horizontalScrollBar()->value() + m_theme.px(numbers),
            m_theme.px(margin) + row * m_theme.px(leading), int(em() * m_measure.characters), m_theme.px(leading)};
}

void GalleyStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.colour(Colour::Paper));
    if (m_lines.isEmpty()) {
        painter.setFont(m_theme.font(FontRole::Interface));
        painter.setPen(m_theme.colour(Colour::Text3));
        painter.drawText(viewport()->rect().adjusted(m_theme.px(16), m_theme.px(12), 0, 0), Qt::AlignTop,
                         tr("Choose a story to see it set."));
        return;
    }
    const int first = horizontalScrollBar()->value() / columnWidth() * linesInColumn();
    for (qsizetype i = first; i < m_lines.size() && lineRect(i).left() < viewport()->width(); ++i)
        paintLine(painter, i);
}

void GalleyStrip::paintLine(QPainter &painter, qsizetype index) const
{
    const QRect rect = lineRect(index);
    const SetLine &line = m_lines[index];
    if (m_hole > 0 && index >= m_hole)
        painter.fillRect(rect.adjusted(-m_theme.px(2), 0, m_theme.px(2), 0), m_theme.tint(Severity::B));
    const double indent = line.line.indent * em();
    const double full = double(rect.width()) - indent;
    painter.setPen(m_theme.colour(Colour::Text));
    galley::paintLine(painter,
                      {.text = line.line.text.of(line.block->text).toString(),
                       .x = rect.left() + indent,
                       .baseline = rect.top() + 0.76 * rect.height(),
                       .size = em(),
                       .width = line.line.isLast ? line.line.width * em() : full,
                       .isBold = line.block->role.role == Role::Subhead});
    if ((index + 1) % everyFifth == 0) {
        painter.setFont(m_theme.font(FontRole::Cap));
        painter.setPen(m_theme.colour(Colour::Text3));
        painter.drawText(QRect(rect.left() - m_theme.px(numbers), rect.top(), m_theme.px(numbers - 8), rect.height()),
                         Qt::AlignVCenter | Qt::AlignRight, QString::number(index + 1));
    }
    const bool isLastOfColumn = (index + 1) % linesInColumn() == 0 || index + 1 == m_lines.size();
    if (isLastOfColumn)
        painter.fillRect(
            QRect(rect.right() + m_theme.px(gutter / 2), m_theme.px(margin), 1, rect.bottom() - m_theme.px(margin)),
            m_theme.colour(Colour::Line));
}

} // namespace galley
