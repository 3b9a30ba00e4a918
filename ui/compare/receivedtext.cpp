#include "ui/compare/receivedtext.h"

#include "ui/base/theme.h"
#include "ui/text/markpainter.h"
#include "ui/text/paperlayout.h"
#include "ui/text/textdress.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double margin = 24; // pixels of the design
constexpr double topMargin = 22;
constexpr double bottomMargin = 80;
constexpr int longestLine = 36; // characters of the body

} // namespace

ReceivedText::ReceivedText(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_layout(new PaperLayout(document(), TextDress(theme, TextDress::Kind::Story)))
{
    setObjectName(u"receivedText"_s);
    setAccessibleName(tr("Text as received"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    document()->setDocumentLayout(m_layout);
    setFont(m_theme.font(FontRole::Body));
    connect(&m_theme, &Theme::changed, this, &ReceivedText::dress);
}

void ReceivedText::setStory(const Story &story)
{
    QStringList lines;
    for (const Block &block : story.blocks)
        lines.append(block.text);
    m_compared.clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(lines.join(u'\n'), QTextCharFormat());
    QTextBlock paragraph = document()->begin();
    for (const Block &block : story.blocks) {
        paragraph.setUserState(paragraphState(block.role.role, false));
        paragraph = paragraph.next();
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void ReceivedText::dress()
{
    setFont(m_theme.font(FontRole::Body));
    layOutColumn();
    m_layout->setDress(TextDress(m_theme, TextDress::Kind::Story));
    const QList<ComparedParagraph> compared = std::exchange(m_compared, {});
    setCompared(compared); // in the theme's colours
}

// Only where they are others than before: a story may be long and the change one character.
void ReceivedText::setCompared(const QList<ComparedParagraph> &compared)
{
    const QList<ComparedParagraph> before = std::exchange(m_compared, compared);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < compared.size() && i < document()->blockCount(); ++i) {
        const QList<Span> old = i < before.size() ? before[i].changed : QList<Span>();
        if (compared[i].changed == old)
            continue;
        cursor.setPosition(document()->findBlockByNumber(int(i)).position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(QTextCharFormat());
        mark(int(i), compared[i].changed);
    }
    cursor.endEditBlock();
    viewport()->update();
}

void ReceivedText::mark(int number, const QList<Span> &spans)
{
    QTextCharFormat gone;
    gone.setFontStrikeOut(true);
    gone.setBackground(m_theme.colour(Colour::ATint));
    QTextCursor cursor(document()->findBlockByNumber(number));
    const int begin = cursor.position();
    const int length = cursor.block().length() - 1;
    for (const Span &span : spans) {
        cursor.setPosition(begin + std::min(length, int(span.begin)));
        cursor.setPosition(begin + std::min(length, int(span.end)), QTextCursor::KeepAnchor);
        if (cursor.hasSelection())
            cursor.mergeCharFormat(gone);
    }
}

void ReceivedText::layOutColumn()
{
    const int character = m_theme.font(FontRole::Body).pixelSize();
    const int left = m_theme.px(margin);
    const int room = viewport()->width() - 2 * left;
    const int text = character * std::clamp(room / character, 8, longestLine);
    m_layout->setMargins(QMarginsF(left, m_theme.px(topMargin), std::max(0, viewport()->width() - left - text),
                                   m_theme.px(bottomMargin)));
}

void ReceivedText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QPointF offset(0, -verticalScrollBar()->value());
    for (QTextBlock block = m_layout->blockAt(verticalScrollBar()->value()); block.isValid(); block = block.next()) {
        const QPointF origin = m_layout->blockBoundingRect(block).topLeft() + offset;
        if (origin.y() > viewport()->height() || block.blockNumber() >= m_compared.size())
            return;
        for (const Span &span : std::as_const(m_compared[block.blockNumber()].changed))
            if (span.isEmpty())
                paintGap(painter, block, origin, span.begin, m_layout->look(block).size, m_theme.colour(Colour::Ok));
    }
}

void ReceivedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    layOutColumn();
}

} // namespace galley
