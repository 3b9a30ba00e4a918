#include "ui/entries/entryedit.h"

#include "ui/base/theme.h"
#include "ui/text/paperlayout.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double badgeRoom = 22; // pixels of the design, right of the text

} // namespace

EntryEdit::EntryEdit(Document &document, const Theme &theme, QWidget *parent)
    : BoundEdit(document, parent)
    , m_theme(theme)
    , m_layout(new PaperLayout(this->document(), TextDress(theme, TextDress::Kind::Entry)))
    , m_marks(binding(), *m_layout, theme)
{
    setObjectName(u"entryEdit"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    this->document()->setDocumentMargin(0);
    this->document()->setDocumentLayout(m_layout);
    viewport()->setAutoFillBackground(false); // paper only while one writes there: see paintEvent
    applyTheme();
    connect(m_layout, &PaperLayout::documentSizeChanged, this, &EntryEdit::grow);
    connect(&m_theme, &Theme::changed, this, [this] {
        applyTheme();
        m_layout->setDress(TextDress(m_theme, TextDress::Kind::Entry));
    });
}

void EntryEdit::applyTheme()
{
    setFont(m_theme.font(FontRole::Interface));
    m_layout->setMargins(QMarginsF(m_theme.px(4), 0, m_theme.px(badgeRoom), 0));
}

void EntryEdit::setBlock(StoryId story, BlockId block)
{
    m_block = block;
    binding().setExtent({story, block});
    grow();
}

void EntryEdit::setFindings(const QList<Finding> &findings, const std::optional<Finding> &current)
{
    if (findings.isEmpty() && m_marks.findings().isEmpty())
        return;
    m_marks.setFindings(findings);
    m_marks.setCurrent(current);
    viewport()->update();
}

QSize EntryEdit::sizeHint() const
{
    return {m_theme.px(160), std::max(m_height, m_theme.lineHeight(FontRole::Interface))};
}

void EntryEdit::grow()
{
    const int height = int(std::ceil(document()->size().height()));
    if (std::exchange(m_height, height) != height)
        setFixedHeight(sizeHint().height());
}

void EntryEdit::paintEvent(QPaintEvent *event)
{
    QTextBlock first = m_layout->blockAt(event->rect().top());
    const MarkPainter::View seen{
        &first, {}, double(event->rect().bottom()), double(viewport()->width() - m_theme.px(badgeRoom + 11))};
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.colour(hasFocus() ? Colour::Paper : Colour::Pane));
        m_marks.paintBehind(painter, seen);
    }
    BoundEdit::paintEvent(event);
    QPainter painter(viewport());
    m_marks.paintAbove(painter, seen);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colour(Colour::Accent), 1.5));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

void EntryEdit::resizeEvent(QResizeEvent *event)
{
    BoundEdit::resizeEvent(event);
    grow();
}

void EntryEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::InsertParagraphSeparator) || event->matches(QKeySequence::InsertLineSeparator))
        focusNextChild();
    else
        BoundEdit::keyPressEvent(event);
}

// The pane scrolls, not the entry.
void EntryEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void EntryEdit::focusInEvent(QFocusEvent *event)
{
    BoundEdit::focusInEvent(event);
    viewport()->update();
}

void EntryEdit::focusOutEvent(QFocusEvent *event)
{
    BoundEdit::focusOutEvent(event);
    viewport()->update();
}

} // namespace galley
