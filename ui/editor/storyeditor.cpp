#include "ui/editor/storyeditor.h"

#include "ui/base/theme.h"
#include "ui/editor/rolemargin.h"
#include "ui/text/paperlayout.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Pixels of the design.
constexpr double textMargin = 24; // between the role margin and the text
constexpr double badgeMargin = 52;
constexpr double topMargin = 22;
constexpr double bottomMargin = 80;
constexpr int longestLine = 36; // characters of the body
constexpr int shortestLine = 8;

} // namespace

StoryEditor::StoryEditor(Desk &desk, const Theme &theme, StoryId story, QWidget *parent)
    : BoundEdit(desk.document(), parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_story(story)
    , m_layout(new PaperLayout(document(), TextDress(theme, TextDress::Kind::Story)))
    , m_marks(binding(), *m_layout, theme)
    , m_margin(new RoleMargin(*this, *m_layout, theme))
{
    setObjectName(u"storyEditor"_s);
    setAccessibleName(tr("Story"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(0);
    document()->setDocumentLayout(m_layout);
    applyTheme();
    binding().setExtent({m_story, {}});
    moveCursor(QTextCursor::Start);
    onFindings();
    connectDesk();
}

void StoryEditor::connectDesk()
{
    connect(&m_desk.document(), &Document::changed, this, &StoryEditor::onChanged);
    connect(&m_desk.reviewer(), &Reviewer::findingsChanged, this, &StoryEditor::onFindings);
    connect(&m_desk, &Desk::findingChanged, this, [this] {
        m_marks.setCurrent(m_desk.currentFinding());
        viewport()->update();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        applyTheme();
        m_layout->setDress(TextDress(m_theme, TextDress::Kind::Story));
    });
    connect(m_margin, &RoleMargin::roleWanted, this, &StoryEditor::onRoleClicked);
    connect(this, &QTextEdit::cursorPositionChanged, this, &StoryEditor::reportCaret);
    connect(&binding(), &TextBinding::shown, this, &StoryEditor::reportCaret);
    connect(&binding(), &TextBinding::refused, this, [this](const Error &error) {
        if (error.code != Error::Code::Stopped)
            QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), error.message.text(), this);
    });
    connect(m_layout, &PaperLayout::update, m_margin, qOverload<>(&QWidget::update));
}

void StoryEditor::applyTheme()
{
    setFont(m_theme.font(FontRole::Body)); // decides the caret of an empty view and the step of the scroll bar
    setViewportMargins(m_margin->preferredWidth(), 0, 0, 0);
    layOutColumn();
    m_margin->follow();
}

// The column is as many whole characters as there is room for, so that justified lines need no stretching.
void StoryEditor::layOutColumn()
{
    const int character = m_theme.font(FontRole::Body).pixelSize();
    const int left = m_theme.px(textMargin);
    const int room = viewport()->width() - left - m_theme.px(badgeMargin);
    const int text = character * std::clamp(room / character, shortestLine, longestLine);
    m_column = left + text;
    m_layout->setMargins(QMarginsF(left, m_theme.px(topMargin), std::max(0, viewport()->width() - left - text),
                                   m_theme.px(bottomMargin)));
}

void StoryEditor::onChanged(const ChangeEvent &event)
{
    if (event.stories(m_desk.document().issue()).contains(m_story))
        binding().follow(event);
}

void StoryEditor::onFindings()
{
    m_marks.setFindings(m_desk.reviewer().findingsIn(m_story));
    m_marks.setCurrent(m_desk.currentFinding());
    viewport()->update();
}

void StoryEditor::reportCaret()
{
    m_margin->follow();
    setExtraSelections({});
    if (m_followed && m_desk.currentStory() == m_story)
        m_desk.setCaret(caretBlock(), caretAt());
}

void StoryEditor::showPlace(const Place &place, Desk::Focus focus)
{
    const int begin = binding().positionOf(place.first, place.begin);
    const int end = place.isOneBlock() ? binding().positionOf(place.first, place.end)
                                       : binding().positionOf(place.first, std::numeric_limits<int>::max());
    if (begin < 0)
        return;
    scrollTo(begin, place.isOneBlock() ? end : binding().positionOf(place.last, place.end));
    const bool isFinding = m_desk.currentFinding() && m_desk.currentFinding()->place == place;
    QTextCursor caret = textCursor();
    if (focus == Desk::Focus::Stay) {
        // A finding has a tint of its own. Who walks the findings joins, splits and gives roles where they stand.
        if (isFinding && !hasFocus()) {
            caret.setPosition(end);
            setTextCursor(caret);
        }
        setExtraSelections(isFinding ? QList<QTextEdit::ExtraSelection>() : shown(begin, end));
        return;
    }
    caret.setPosition(isFinding ? end : begin);
    caret.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(caret);
    setFocus();
}

/// A place that is looked at while the focus, and so the caret, is elsewhere.
QList<QTextEdit::ExtraSelection> StoryEditor::shown(int begin, int end) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(begin);
    selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
    selection.format.setBackground(m_theme.colour(Colour::AccentTint));
    return {selection};
}

void StoryEditor::select(const Place &place)
{
    const int begin = binding().positionOf(place.first, place.begin);
    const int end = binding().positionOf(place.last, place.end);
    if (begin < 0 || end < 0)
        return;
    scrollTo(begin, end);
    QTextCursor caret = textCursor();
    caret.setPosition(begin);
    caret.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(caret);
}

TextCount StoryEditor::selectedCount(int measure) const
{
    const int begin = textCursor().selectionStart();
    const int end = textCursor().selectionEnd();
    TextCount count;
    for (QTextBlock first = document()->findBlock(begin); first.isValid() && first.position() < end;) {
        QTextBlock last = first;
        while (binding().goesOn(last.blockNumber()))
            last = last.next();
        const int number = first.blockNumber();
        const bool whole = begin <= first.position() && binding().beginAt(number) == 0;
        const QString text = binding().textBetween(std::max(begin, first.position()),
                                                   std::min(end, last.position() + last.length() - 1));
        count += countOf(text, measure,
                         whole && isRunningText(binding().roleAt(number)) ? Indent::TwoCharacters : Indent::None);
        first = last.next();
    }
    return count;
}

void StoryEditor::setSpans(MarkPainter::Kind kind, const QHash<BlockId, QList<Span>> &spans)
{
    m_marks.setSpans(kind, spans);
    viewport()->update();
}

// Paragraphs that come into view are laid out only then, which may move the place: the second try is right.
void StoryEditor::scrollTo(int begin, int end)
{
    QTextCursor there(document());
    const auto rectAt = [&](int position) {
        there.setPosition(position);
        return cursorRect(there).translated(0, verticalScrollBar()->value());
    };
    for (int attempt = 0; attempt < 2; ++attempt) {
        const int bottom = rectAt(std::max(begin, end)).bottom();
        const int top = rectAt(begin).top();
        const int before = verticalScrollBar()->value();
        if (top < before || bottom > before + viewport()->height())
            verticalScrollBar()->setValue(top - viewport()->height() / 3);
        m_layout->layOutBetween(verticalScrollBar()->value(), verticalScrollBar()->value() + viewport()->height());
    }
}

MarkPainter::View StoryEditor::view(QTextBlock &first) const
{
    first = m_layout->blockAt(verticalScrollBar()->value());
    if (first.previous().isValid())
        first = first.previous(); // a run-on line may come from just above
    return {&first, QPointF(0, -verticalScrollBar()->value()), double(viewport()->height()), m_column};
}

void StoryEditor::paintEvent(QPaintEvent *event)
{
    QTextBlock first;
    const MarkPainter::View seen = view(first);
    {
        QPainter painter(viewport());
        m_marks.paintBehind(painter, seen);
    }
    BoundEdit::paintEvent(event);
    QPainter painter(viewport());
    m_marks.paintAbove(painter, seen);
}

void StoryEditor::resizeEvent(QResizeEvent *event)
{
    BoundEdit::resizeEvent(event);
    m_margin->setGeometry(0, 0, m_margin->preferredWidth(), viewport()->height());
    layOutColumn();
}

void StoryEditor::scrollContentsBy(int dx, int dy)
{
    BoundEdit::scrollContentsBy(dx, dy);
    m_margin->update();
}

void StoryEditor::mousePressEvent(QMouseEvent *event)
{
    const int badge = m_marks.badgeAt(event->position());
    if (badge < 0) {
        BoundEdit::mousePressEvent(event);
        return;
    }
    const Finding finding = m_marks.findings()[badge];
    m_desk.showFinding(finding, Desk::Focus::Editor);
}

void StoryEditor::mouseMoveEvent(QMouseEvent *event)
{
    BoundEdit::mouseMoveEvent(event);
    viewport()->setCursor(m_marks.badgeAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool StoryEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return BoundEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QList<Finding> findings;
    if (const int badge = m_marks.badgeAt(help->pos()); badge >= 0) {
        findings.append(m_marks.findings()[badge]);
    } else {
        const QTextCursor there = cursorForPosition(help->pos());
        if (cursorRect(there).adjusted(-16, 0, 16, 0).contains(help->pos()))
            findings = findingsAt(there);
    }
    QStringList lines;
    for (const Finding &finding : std::as_const(findings))
        lines.append(finding.message.text());
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
    return true;
}

} // namespace galley
