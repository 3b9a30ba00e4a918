#include "ui/editor/storyeditor.h"

#include "core/model/composed.h"
#include "ui/base/theme.h"
#include "ui/editor/rolemargin.h"
#include "ui/text/paperlayout.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
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

// In the order of Role; each chooses its role in the menu.
constexpr QStringView roleLetters = u"KHDBLPSCRTNEIYGJFO";
static_assert(roleLetters.size() == roleCount);

} // namespace

StoryEditor::StoryEditor(Desk &desk, const Theme &theme, StoryId story, QWidget *parent)
    : BoundEdit(desk.document(), parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_story(story)
    , m_layout(new PaperLayout(document()))
    , m_marks(binding(), *document(), theme)
    , m_margin(new RoleMargin(*this, *m_layout, theme))
{
    setObjectName(u"storyEditor"_s);
    setAccessibleName(tr("Story"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(0);
    document()->setDocumentLayout(m_layout);
    applyTheme();
    binding().setExtent({m_story, {}}, TextDress(m_theme, TextDress::Kind::Story));
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
        binding().setDress(TextDress(m_theme, TextDress::Kind::Story));
    });
    connect(m_margin, &RoleMargin::roleWanted, this, &StoryEditor::onRoleClicked);
    connect(this, &QTextEdit::cursorPositionChanged, this, &StoryEditor::reportCaret);
    connect(&binding(), &TextBinding::shown, this, &StoryEditor::reportCaret);
    connect(&binding(), &TextBinding::refused, this, [this](const Error &error) {
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
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(left);
    format.setRightMargin(std::max(0, viewport()->width() - left - text));
    format.setTopMargin(m_theme.px(topMargin));
    format.setBottomMargin(m_theme.px(bottomMargin));
    m_column = left + text;
    if (format != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(format);
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
    if (focus == Desk::Focus::Stay) {
        // A finding's tint shows where it is; any other place is selected to be seen.
        if (!isFinding)
            select(place);
        return;
    }
    QTextCursor caret = textCursor();
    caret.setPosition(isFinding ? end : begin);
    caret.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(caret);
    setFocus();
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
    const QTextCursor caret = textCursor();
    TextCount count;
    for (QTextBlock block = document()->findBlock(caret.selectionStart());
         block.isValid() && block.position() < caret.selectionEnd(); block = block.next()) {
        const QString text = block.text();
        const int begin = std::max(0, caret.selectionStart() - block.position());
        const int end = std::min(int(text.size()), caret.selectionEnd() - block.position());
        const bool indented = begin == 0 && isRunningText(binding().roleAt(block.blockNumber()));
        count += countOf(QStringView(text).sliced(begin, end - begin), measure,
                         indented ? Indent::TwoCharacters : Indent::None);
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

void StoryEditor::perform(const std::optional<Change> &change, const QString &title)
{
    if (!change)
        return;
    if (const Result<> done = m_desk.document().perform({*change}, title); !done)
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), done.error().message.text(), this);
}

void StoryEditor::joinWithNext()
{
    const std::optional<Finding> next = m_desk.following();
    perform(galley::joinWithNext(m_desk.document().issue(), caretBlock()), tr("join"));
    m_desk.goOn(next); // as Enter in the list does
}

void StoryEditor::splitAtCaret()
{
    perform(galley::splitBlock(m_desk.document().issue(), caretBlock(), caretAt()), tr("split"));
}

// This editor may go with its story.
void StoryEditor::performAndFollow(const std::optional<QList<Change>> &changes, const QString &title)
{
    if (!changes)
        return;
    Desk &desk = m_desk;
    const Place caret = Place::in(caretBlock(), {caretAt(), caretAt()});
    if (const Result<> done = desk.document().perform(*changes, title); done)
        desk.showPlace(caret, Desk::Focus::Editor);
    else
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), done.error().message.text(), this);
}

void StoryEditor::startStory()
{
    performAndFollow(splitStory(m_desk.document().issue(), caretBlock()), tr("new story"));
}

void StoryEditor::mergeWithPrevious()
{
    performAndFollow(galley::mergeWithPrevious(m_desk.document().issue(), m_story), tr("merge stories"));
}

void StoryEditor::mergeWithNext()
{
    performAndFollow(galley::mergeWithNext(m_desk.document().issue(), m_story), tr("merge stories"));
}

void StoryEditor::onRoleClicked(int paragraph)
{
    QTextCursor caret = textCursor();
    caret.setPosition(document()->findBlockByNumber(paragraph).position());
    setTextCursor(caret);
    setFocus();
    chooseRole();
}

void StoryEditor::chooseRole()
{
    if (caretBlock().isNull())
        return;
    const Role now = binding().roleAt(textCursor().blockNumber());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < roleCount; ++i) {
        QAction *action = menu->addAction(u'&' % roleLetters[i] % u"  "_s % roleTitle(Role(i)).text());
        action->setCheckable(true);
        action->setChecked(Role(i) == now);
        connect(action, &QAction::triggered, this, [this, i] { setRole(Role(i)); });
        if (Role(i) == now)
            menu->setActiveAction(action);
    }
    menu->popup(m_margin->mapToGlobal(m_margin->currentLabel().bottomLeft()));
}

void StoryEditor::setRole(Role role)
{
    const QTextCursor caret = textCursor();
    const int first = document()->findBlock(caret.selectionStart()).blockNumber();
    const int last = document()->findBlock(caret.selectionEnd()).blockNumber();
    QList<Change> changes;
    for (int number = first; number <= last; ++number)
        if (const auto change = galley::setRole(m_desk.document().issue(), binding().blockAt(number), role))
            changes.append(*change);
    const Issue before = m_desk.document().issue();
    if (m_desk.document().perform(changes, tr("role “%1”").arg(roleTitle(role).text())))
        Q_EMIT rolesSet(before, changes);
}

QList<Finding> StoryEditor::findingsAtCaret() const
{
    return m_marks.findingsAt(caretBlock(), caretAt());
}

void StoryEditor::addFixes(QMenu &menu, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        menu.addSection(finding.message.text());
        for (const Fix &fix : finding.fixes)
            connect(menu.addAction(fix.label.text()), &QAction::triggered, this,
                    [this, finding, fix] { std::ignore = m_desk.reviewer().apply(finding, fix); });
    }
}

void StoryEditor::chooseFix()
{
    const QList<Finding> findings = findingsAtCaret();
    if (findings.isEmpty())
        return;
    m_desk.showFinding(findings.first(), Desk::Focus::Stay);
    m_desk.reviewer().askFixes(findings.first());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFixes(*menu, findings);
    connect(&m_desk.reviewer(), &Reviewer::findingsChanged, menu, [this, menu] { // fixes that had to be looked for
        menu->clear();
        addFixes(*menu, findingsAtCaret());
    });
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
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
    paintHidden(painter, seen);
}

void StoryEditor::paintHidden(QPainter &painter, const MarkPainter::View &seen) const
{
    for (QTextBlock block = *seen.first; block.isValid(); block = block.next()) {
        const QRectF paragraph = m_layout->blockBoundingRect(block).translated(seen.offset);
        if (paragraph.top() > seen.bottom)
            return;
        const qsizetype hidden = binding().hiddenAt(block.blockNumber());
        if (hidden == 0)
            continue;
        painter.setFont(m_theme.font(FontRole::Hint));
        painter.setPen(m_theme.colour(Colour::Text3));
        painter.drawText(
            QRectF(paragraph.left(), paragraph.bottom(), paragraph.width(), block.blockFormat().lineHeight()),
            Qt::AlignLeft | Qt::AlignVCenter,
            tr("%1 more characters are not shown. Split the paragraph to read on.").arg(QLocale().toString(hidden)));
    }
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

void StoryEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const QTextCursor there = event->reason() == QContextMenuEvent::Keyboard ? textCursor()
                                                                             : cursorForPosition(event->pos());
    const QList<Finding> findings = m_marks.findingsAt(binding().blockAt(there.blockNumber()), there.positionInBlock());
    if (findings.isEmpty()) {
        BoundEdit::contextMenuEvent(event);
        return;
    }
    m_desk.showFinding(findings.first(), Desk::Focus::Stay);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFixes(*menu, findings);
    menu->popup(event->globalPos());
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
            findings = m_marks.findingsAt(binding().blockAt(there.blockNumber()), there.positionInBlock());
    }
    QStringList lines;
    for (const Finding &finding : std::as_const(findings))
        lines.append(finding.message.text());
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
    return true;
}

} // namespace galley
