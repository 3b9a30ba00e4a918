#include "ui/compare/compareview.h"

#include "ui/base/ground.h"
#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/originals.h"
#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/compare/receivedtext.h"
#include "ui/editor/storyeditor.h"
#include "ui/text/paperlayout.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace galley {

namespace {

QStringList textsOf(const Story &story)
{
    QStringList lines;
    lines.reserve(story.blocks.size());
    for (const Block &block : story.blocks)
        lines.append(block.text);
    return lines;
}

/// An import, or one that is taken back: what was received last may be another text now.
bool bringsVersions(const QList<Change> &changes)
{
    return std::ranges::any_of(changes, [](const Change &change) {
        return std::holds_alternative<AddSource>(change) || std::holds_alternative<DropSource>(change);
    });
}

/// Which paragraph of the other side stands where this one does.
int counterpart(const QList<ComparedParagraph> &paragraphs, int number)
{
    return number < paragraphs.size() ? std::max(0, paragraphs[number].other) : number;
}

} // namespace

CompareView::CompareView(Desk &desk, Originals &originals, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_originals(originals)
    , m_theme(theme)
    , m_title(new PaneTitle(tr("As received"), theme))
    , m_empty(new QLabel)
    , m_text(new ReceivedText(theme))
{
    setObjectName(u"compareView"_s);
    auto *close = new QAction(tr("Close the received text"), this);
    close->setIcon(icon("close"_L1, theme));
    auto *closing = new IconButton(close, u"closeCompare"_s, theme);
    closing->tellKey(Qt::Key_Escape);
    m_title->addTool(closing);
    m_empty->setObjectName(u"compareEmpty"_s);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(theme.px(24));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
    layGround(*this, Colour::Paper, theme);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(close, &QAction::triggered, this, &CompareView::closed);
    connect(&m_pause, &QTimer::timeout, this, &CompareView::compare);
    connect(&m_desk.document(), &Document::changed, this, [this](const ChangeEvent &event) {
        if (m_editor && bringsVersions(event.changes))
            ask();
        if (m_editor && event.stories(m_desk.document().issue()).contains(m_editor->story()))
            m_pause.start();
    });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { scroll(Side::Received); });
    setEditor(nullptr);
}

CompareView::~CompareView()
{
    unmark();
}

void CompareView::unmark()
{
    if (m_editor)
        m_editor->setSpans(MarkPainter::Kind::Changed, {});
}

void CompareView::setEditor(StoryEditor *editor)
{
    if (editor && editor == m_editor)
        return;
    unmark();
    if (m_editor)
        disconnect(m_editor->verticalScrollBar(), nullptr, this, nullptr);
    m_editor = editor;
    m_story.reset();
    m_asked = editor ? editor->story() : StoryId();
    if (!editor) {
        say(tr("No story is open."));
        return;
    }
    say(tr("Looking for the received text…"));
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { scroll(Side::Edited); });
    ask();
}

// What is shown stays until the answer comes.
void CompareView::ask()
{
    m_originals.ask(m_desk.document().issue().id(), m_asked, this,
                    [this, story = m_asked](const Result<std::optional<Story>> &received) {
                        if (story == m_asked)
                            take(received);
                    });
}

void CompareView::say(const QString &sentence)
{
    m_empty->setText(sentence);
    m_empty->show();
    m_text->hide();
    m_title->setDetail({});
}

void CompareView::take(const Result<std::optional<Story>> &received)
{
    if (!received) {
        say(received.error().message.text());
        return;
    }
    if (!*received) {
        say(tr("This story was not received but written here; there is nothing to compare it with."));
        return;
    }
    m_story = **received;
    m_text->setStory(*m_story);
    m_empty->hide();
    m_text->show();
    compare();
    scroll(Side::Edited);
}

void CompareView::compare()
{
    const Story *now = m_editor ? m_desk.document().issue().story(m_editor->story()) : nullptr;
    if (!now || !m_story)
        return;
    m_comparison = galley::compare(textsOf(*m_story), textsOf(*now));
    m_text->setCompared(m_comparison.before);
    QHash<BlockId, QList<Span>> changed;
    for (qsizetype i = 0; i < now->blocks.size(); ++i)
        if (!m_comparison.after[i].changed.isEmpty())
            changed.insert(now->blocks[i].id, m_comparison.after[i].changed);
    m_editor->setSpans(MarkPainter::Kind::Changed, changed);
    m_title->setDetail(m_comparison.count == 0 ? tr("nothing changed since")
                                               : tr("%Ln differences", nullptr, int(m_comparison.count)));
}

// What a third of the way down is read stands beside the same.
void CompareView::scroll(Side from)
{
    if (m_scrolling || !m_editor || !m_story)
        return;
    const QScopedValueRollback scrolling(m_scrolling, true);
    const bool edited = from == Side::Edited;
    QTextEdit &source = edited ? static_cast<QTextEdit &>(*m_editor) : *m_text;
    QTextEdit &target = edited ? static_cast<QTextEdit &>(*m_text) : *m_editor;
    const PaperLayout &sourcePaper = edited ? m_editor->paper() : m_text->paper();
    const PaperLayout &targetPaper = edited ? m_text->paper() : m_editor->paper();
    const double eye = source.viewport()->height() / 3.0;
    const double y = source.verticalScrollBar()->value() + eye;
    const QTextBlock here = sourcePaper.blockAt(y);
    const TextBinding &binding = m_editor->binding();
    const int number = counterpart(edited ? m_comparison.after : m_comparison.before,
                                   edited ? binding.indexAt(here.blockNumber()) : here.blockNumber());
    const QTextBlock there = target.document()->findBlockByNumber(edited ? number : binding.paragraphOf(number));
    if (!there.isValid())
        return;
    const QRectF hereRect = sourcePaper.blockBoundingRect(here);
    const QRectF thereRect = targetPaper.blockBoundingRect(there);
    const double part = std::clamp((y - hereRect.top()) / std::max(1.0, hereRect.height()), 0.0, 1.0);
    const bool atTop = source.verticalScrollBar()->value() == 0;
    target.verticalScrollBar()->setValue(atTop ? 0 : int(thereRect.top() + part * thereRect.height() - eye));
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace galley
