#include "ui/issue/issuepane.h"

#include "ui/base/filterfield.h"
#include "ui/base/ground.h"
#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/issue/issueview.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

IssuePane::IssuePane(Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk)
    , m_title(new PaneTitle(tr("Issue"), theme, this))
    , m_filter(new FilterField(tr("Filter by title or words"), theme, this))
    , m_view(new IssueView(m_model, desk, theme, this))
    , m_empty(new QLabel(this))
{
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
    tell();
}

bool IssuePane::moveSelected(int step)
{
    StoryId story = m_view->selectedStory();
    if (story.isNull())
        story = m_desk.currentStory();
    return moveStoryBy(m_desk.document(), story, step);
}

void IssuePane::tell()
{
    const QList<Page> &pages = m_desk.document().issue().pages();
    qsizetype stories = 0;
    for (const Page &page : pages)
        stories += page.stories.size();
    m_title->setDetail(pages.isEmpty() ? QString() : tr("Pages: %1 · Stories: %2").arg(pages.size()).arg(stories));
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
