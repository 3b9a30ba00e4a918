#include "ui/entries/entrylist.h"

#include "ui/base/theme.h"
#include "ui/entries/entryedit.h"

#include <QFocusEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Cards made in one go: more than a pane shows, and quicker than a person notices.
constexpr qsizetype atOnce = 24;
constexpr qsizetype aFew = 8;

} // namespace

EntryList::EntryList(Desk &desk, const Theme &theme, QSet<Role> roles, Collect collect, const QString &empty,
                     QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_roles(std::move(roles))
    , m_collect(std::move(collect))
    , m_empty(new QLabel(empty))
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::AlternateBase);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_empty->setMargin(theme.px(12));
    m_layout->addWidget(m_empty);
    m_layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::AlternateBase);
    setFocusPolicy(Qt::NoFocus);
    connect(&m_later, &QTimer::timeout, this, [this] { makeCards(aFew); });
    connect(&m_desk.document(), &Document::opened, this, &EntryList::rebuild);
    connect(&m_desk.document(), &Document::changed, this, &EntryList::onChanged);
    connect(&m_desk.reviewer(), &Reviewer::findingsChanged, this, &EntryList::onFindings);
    connect(&m_desk, &Desk::findingChanged, this, &EntryList::onFindings);
    rebuild();
}

void EntryList::edit(BlockId block)
{
    if (m_later.isActive())
        makeCards(m_entries.size());
    for (const EntryCard *card : std::as_const(m_cards))
        for (EntryEdit *edit : card->edits())
            if (edit->block() == block) {
                edit->setFocus();
                ensureWidgetVisible(edit);
            }
}

void EntryList::focusInEvent(QFocusEvent *event)
{
    if (m_cards.isEmpty())
        QScrollArea::focusInEvent(event);
    else
        m_cards.first()->edits().first()->setFocus(event->reason());
}

void EntryList::rebuild()
{
    const qsizetype before = m_entries.size();
    m_entries = m_collect(m_desk.document().issue());
    makeCards(atOnce);
    m_empty->setVisible(m_entries.isEmpty());
    if (before != m_entries.size())
        Q_EMIT countChanged(m_entries.size());
}

// A card keeps its block while that is there, so that the caret stays where it is.
void EntryList::makeCards(qsizetype most)
{
    QHash<BlockId, EntryCard *> known;
    for (EntryCard *card : std::as_const(m_cards))
        known.insert(card->entry().blocks.first(), card);
    m_cards.clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        EntryCard *card = known.take(entry.blocks.first());
        if (!card && most-- <= 0)
            continue;
        if (!card)
            card = new EntryCard(m_desk, m_theme);
        card->setEntry(entry);
        const int place = int(m_cards.size()) + 1;
        if (m_layout->itemAt(place)->widget() != card)
            m_layout->insertWidget(place, card);
        m_cards.append(card);
    }
    for (EntryCard *card : std::as_const(known)) {
        m_layout->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    if (m_cards.size() < m_entries.size())
        m_later.start();
    else
        m_later.stop();
    onFindings();
}

void EntryList::onChanged(const ChangeEvent &event)
{
    const QList<StoryId> stories = event.stories(m_desk.document().issue());
    if (!concerns(event, stories))
        return;
    rebuild();
    for (EntryCard *card : std::as_const(m_cards))
        if (stories.contains(card->entry().story))
            card->follow(event);
}

bool EntryList::concerns(const ChangeEvent &event, const QList<StoryId> &stories) const
{
    if (event.changesOrder())
        return true;
    const auto isLink = [this](StoryId story) {
        return std::ranges::any_of(m_cards, [story](const EntryCard *card) { return card->entry().link == story; });
    };
    return std::ranges::any_of(stories, [&](StoryId story) {
        return hasOurs(event.before.story(story)) || hasOurs(m_desk.document().issue().story(story)) || isLink(story);
    });
}

bool EntryList::hasOurs(const Story *story) const
{
    return story
        && std::ranges::any_of(story->blocks, [this](const Block &block) { return m_roles.contains(block.role.role); });
}

void EntryList::onFindings()
{
    QSet<BlockId> ours;
    for (const EntryCard *card : std::as_const(m_cards))
        for (const BlockId &block : card->entry().blocks)
            ours.insert(block);
    QHash<BlockId, QList<Finding>> findings;
    for (const Finding &finding : m_desk.reviewer().findings())
        if (finding.place.isOneBlock() && ours.contains(finding.place.first))
            findings[finding.place.first].append(finding);
    for (EntryCard *card : std::as_const(m_cards))
        card->setFindings(findings, m_desk.currentFinding());
}

} // namespace galley
