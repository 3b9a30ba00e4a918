#include "ui/entries/entrycard.h"

#include "ui/base/icons.h"
#include "ui/base/textlink.h"
#include "ui/base/theme.h"
#include "ui/entries/entryedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestLink = 12; // characters of the title

} // namespace

QString linkTextTo(const Issue &issue, StoryId story)
{
    const Story *target = issue.story(story);
    if (!target)
        return {};
    const Page *page = issue.pageOf(story);
    QString title = titleOf(*target);
    if (title.size() > longestLink)
        title = title.left(longestLink) + u'…';
    return page && page->number > 0 ? QString(printedNumber(*page) + u' ' + title) : title;
}

EntryCard::EntryCard(Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_title(new QLabel)
    , m_link(new TextLink({}, u"entryLink"_s, theme))
{
    m_title->setFont(theme.font(FontRole::InterfaceBold));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(24), 0, 0, 0);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_link);
    m_layout->setContentsMargins(theme.px(12), theme.px(8), theme.px(8), theme.px(9));
    m_layout->setSpacing(theme.px(2));
    m_layout->addLayout(head);
    connect(m_link, &QAbstractButton::clicked, this, &EntryCard::openLink);
    connect(&theme, &Theme::changed, this, [this] {
        m_title->setFont(m_theme.font(FontRole::InterfaceBold));
        update();
    });
}

void EntryCard::setEntry(const Entry &entry)
{
    if (entry == m_entry)
        return;
    m_title->setText(entry.title);
    m_link->setText(entry.linkText + u" →"_s);
    m_link->setAccessibleName(tr("Open %1").arg(entry.linkText));
    m_link->updateGeometry();
    const bool sameBlocks = entry.blocks == m_entry.blocks && entry.story == m_entry.story;
    m_entry = entry;
    update();
    if (sameBlocks)
        return;
    while (m_edits.size() > entry.blocks.size())
        m_edits.takeLast()->deleteLater(); // it may be the one in which the person types
    while (m_edits.size() < entry.blocks.size()) {
        auto *edit = new EntryEdit(m_desk.document(), m_theme);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(m_theme.px(20), 0, 0, 0);
        row->addWidget(edit);
        m_layout->addLayout(row);
        m_edits.append(edit);
    }
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        m_edits[i]->setBlock(entry.story, entry.blocks[i]);
    for (EntryEdit *edit : std::as_const(m_edits)) {
        const Block *block = m_desk.document().issue().block(edit->block());
        edit->setAccessibleName(m_edits.size() == 1 || !block
                                    ? entry.title
                                    : tr("%1, %2").arg(entry.title, roleTitle(block->role.role).text()));
    }
}

void EntryCard::follow(const ChangeEvent &event)
{
    for (EntryEdit *edit : std::as_const(m_edits))
        edit->binding().follow(event);
}

void EntryCard::setFindings(const QHash<BlockId, QList<Finding>> &findings, const std::optional<Finding> &current)
{
    for (EntryEdit *edit : std::as_const(m_edits))
        edit->setFindings(findings.value(edit->block()), current);
}

void EntryCard::openLink()
{
    m_desk.openStory(m_entry.link);
    if (m_entry.link == m_entry.story)
        m_desk.showPlace(Place::in(m_entry.blocks.first(), {}), Desk::Focus::Editor);
}

void EntryCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double side = m_theme.px(15);
    const double centre = m_title->geometry().center().y() + 0.5;
    paintIcon(painter, QRectF(m_theme.px(12), centre - side / 2, side, side), m_entry.icon,
              m_theme.colour(Colour::Text2));
    painter.fillRect(QRect(m_theme.px(12), height() - 1, width() - m_theme.px(24), 1), m_theme.colour(Colour::Line));
}

} // namespace galley
