#include "ui/issue/issuepane.h"

#include "core/arrange/tray.h"
#include "ui/base/filterfield.h"
#include "ui/base/ground.h"
#include "ui/base/panetitle.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/issue/issueview.h"
#include "ui/issue/pages.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

IssuePane::IssuePane(Desk &desk, Prompts &prompts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_title(new PaneTitle(tr("Issue"), theme, this))
    , m_filter(new FilterField(tr("Filter by title or words"), theme, this))
    , m_view(new IssueView(m_model, desk, theme, this))
    , m_empty(new QLabel(this))
    , m_prompts(prompts)
    , m_moveTo(add("moveTo", tr("Move story &to…"), &IssuePane::moveTo))
    , m_add(add("addPage", tr("Add pag&e"), &IssuePane::addPage))
    , m_rename(add("renamePage", tr("Rena&me page…"), &IssuePane::renamePage))
    , m_remove(add("removePage", tr("Remo&ve page"), &IssuePane::removePage))
{
    m_moveTo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_filter->setObjectName("issueFilter"_L1);
    m_empty->setObjectName("issueEmpty"_L1);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(8, 6, 8, 6);
    field->addWidget(m_filter);
    layout->addLayout(field);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    layGround(*this, Colour::Pane, theme);
    connect(m_filter, &QLineEdit::textChanged, this, &IssuePane::onFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &IssuePane::tell);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &IssuePane::tell);
    connect(m_view, &IssueView::removeWanted, this, &IssuePane::removePage);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &IssuePane::showMenu);
    tell();
}

QAction *IssuePane::add(const char *name, const QString &text, void (IssuePane::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void IssuePane::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName("issueMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> known = actions();
    const bool onStory = !m_view->selectedStory().isNull();
    const bool onPage = !m_view->selectedPage().isNull();
    for (QAction *action : known)
        if (action == m_add || (action == m_moveTo ? onStory : onPage))
            menu->addAction(action);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

StoryId IssuePane::actedOn() const
{
    const StoryId story = m_view->selectedStory();
    return story.isNull() ? m_desk.currentStory() : story;
}

// The pages, and then the other issues.
QStringList IssuePane::places(const QList<IssueChoice> &others) const
{
    QStringList places;
    for (const Page &page : m_desk.document().issue().pages())
        if (!page.isTray)
            places.append(wordsOf(page));
    for (const IssueChoice &issue : others)
        places.append(trayWords(issue));
    return places;
}

void IssuePane::moveTo()
{
    const StoryId story = actedOn();
    const Story *moved = m_desk.document().issue().story(story);
    if (!moved)
        return;
    const QList<IssueChoice> others = m_desk.otherIssues() ? m_desk.otherIssues()->issues() : QList<IssueChoice>();
    const std::optional<QString> words = m_prompts.line(
        this, tr("Move to"), tr("Number or name of the page for “%1”").arg(titleOf(*moved)), places(others));
    if (!words || words->simplified().isEmpty())
        return;
    if (const IssueId issue = issueMeant(others, *words); !issue.isNull()) {
        std::ignore = m_desk.move({story, {}, 0, issue}); // made later, or not at all
        return;
    }
    const Result<> done = pageMeant(m_desk.document().issue(), *words).and_then([&](PageId page) {
        return moveStoryTo(m_desk, story, page);
    });
    if (!done)
        Q_EMIT refused(done.error().message.text());
}

// The new page's name is what comes next.
void IssuePane::addPage()
{
    PageId after = m_view->selectedPage();
    if (const Page *page = m_desk.document().issue().pageOf(m_desk.currentStory()); page && after.isNull())
        after = page->id;
    if (const Result<PageId> added = galley::addPage(m_desk.document(), after))
        m_view->rename(*added);
    else
        Q_EMIT refused(added.error().message.text());
}

void IssuePane::renamePage()
{
    m_view->rename(m_view->selectedPage());
}

void IssuePane::removePage()
{
    const PageId id = m_view->selectedPage();
    const QList<Page> &pages = m_desk.document().issue().pages();
    const auto page = std::ranges::find(pages, id, &Page::id);
    if (page == pages.end())
        return;
    const QString question = tr("Page %1 holds stories: %2. They go with it; Undo brings both back.")
                                 .arg(wordsOf(*page))
                                 .arg(page->stories.size());
    if (!page->stories.isEmpty() && !m_prompts.agrees(this, question, tr("&Remove page and stories")))
        return;
    if (const Result<> done = galley::removePage(m_desk.document(), id); !done)
        Q_EMIT refused(done.error().message.text());
}

bool IssuePane::moveSelected(int step)
{
    if (m_view->isOnPage())
        return movePageBy(m_desk.document(), m_view->selectedPage(), step);
    StoryId story = m_view->selectedStory();
    if (story.isNull())
        story = m_desk.currentStory();
    return moveStoryBy(m_desk, story, step);
}

void IssuePane::tell()
{
    const QList<Page> &pages = m_desk.document().issue().pages();
    qsizetype stories = 0;
    for (const Page &page : pages)
        stories += page.stories.size();
    m_title->setDetail(pages.isEmpty()
                           ? QString()
                           : tr("Pages: %1 · Stories: %2").arg(printedPages(m_desk.document().issue())).arg(stories));
    onFilter(m_filter->text());
}

void IssuePane::onFilter(const QString &text)
{
    const int shown = m_view->setFilter(text);
    const bool nothing = m_desk.document().issue().pages().isEmpty();
    if (nothing)
        m_empty->setText(tr("No copy yet. Drop files here, or Ctrl+O."));
    else
        m_empty->setText(tr("No match. Clear the filter: Esc"));
    m_empty->setVisible(nothing || (shown == 0 && !text.simplified().isEmpty()));
}

} // namespace galley
