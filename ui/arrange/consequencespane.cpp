#include "ui/arrange/consequencespane.h"

#include "ui/base/ground.h"
#include "ui/base/panetitle.h"
#include "ui/base/signs.h"
#include "ui/base/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QLabel *labelOf(const QString &text, const QFont &font, const QColor &ink)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
    return label;
}

} // namespace

ConsequencesPane::ConsequencesPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new PaneTitle(tr("What a move does"), theme, this))
    , m_empty(new QLabel(tr("Alt+← and Alt+→ move a story to the next page. What would be wrong then is shown here "
                            "first.")))
    , m_scroll(new QScrollArea)
    , m_buttons(new QWidget)
    , m_repair(new QPushButton)
    , m_only(new QPushButton(tr("Move &only")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName("consequences"_L1);
    m_empty->setObjectName("consequencesEmpty"_L1);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(16, 10, 16, 10);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    m_scroll->setObjectName("consequencesList"_L1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_repair->setObjectName("moveAndRepair"_L1);
    m_repair->setProperty("primary", true);
    m_only->setObjectName("moveOnly"_L1);
    m_cancel->setObjectName("moveCancel"_L1);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(16, 10, 16, 12);
    row->addWidget(m_repair, 1);
    row->addWidget(m_only);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttons);
    layGround(*this, Colour::Pane, theme);
    connect(&theme, &Theme::changed, this, [this] {
        if (const std::optional<PendingMove> pending = m_pending)
            ask(*pending); // its words are dyed
    });
    connect(m_repair, &QPushButton::clicked, this, [this] { agree(true); });
    connect(m_only, &QPushButton::clicked, this, [this] { agree(false); });
    connect(m_cancel, &QPushButton::clicked, this, &ConsequencesPane::refuse);
    clear();
}

void ConsequencesPane::setBusy(bool busy)
{
    m_title->setBusy(busy);
}

void ConsequencesPane::clear()
{
    m_pending.reset();
    m_ticks.clear();
    delete m_scroll->takeWidget();
    m_rows = nullptr;
    m_title->setDetail({});
    m_title->setActive(false);
    m_empty->show();
    m_scroll->hide();
    m_buttons->hide();
}

void ConsequencesPane::addHeading(const QString &text)
{
    QLabel *heading = labelOf(text, m_theme.font(FontRole::InterfaceBold), m_theme.colour(Colour::Text));
    heading->setContentsMargins(0, m_theme.px(14), 0, m_theme.px(2));
    m_rows->addWidget(heading);
}

void ConsequencesPane::ask(const PendingMove &pending)
{
    clear();
    m_pending = pending;
    auto *body = new QWidget;
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(6);
    QLabel *title = labelOf(pending.title, m_theme.font(FontRole::DetailTitle), m_theme.colour(Colour::Text));
    title->setObjectName("moveTitle"_L1);
    m_rows->addWidget(title);
    QLabel *way = labelOf(tr("%1 → %2").arg(pending.from, pending.to), m_theme.font(FontRole::Interface),
                          m_theme.colour(Colour::Accent));
    way->setObjectName("moveWay"_L1);
    m_rows->addWidget(way);
    addHeading(tr("What would be wrong then: %1").arg(pending.consequences.size()));
    for (qsizetype i = 0; i < pending.consequences.size(); ++i)
        m_rows->addWidget(rowOf(i));
    if (!pending.pages.isEmpty())
        addHeading(tr("Length"));
    for (const PageChange &change : pending.pages)
        m_rows->addWidget(pageRowOf(change));
    m_rows->addStretch(1);
    m_scroll->setWidget(body);
    m_empty->hide();
    m_scroll->show();
    m_buttons->show();
    m_title->setActive(true);
    m_title->setDetail(tr("Enter moves · Esc does not"));
    tell();
    (m_repair->isVisibleTo(this) ? m_repair : m_only)->setFocus();
}

QWidget *ConsequencesPane::rowOf(qsizetype index)
{
    const Consequence &consequence = m_pending->consequences[index];
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 4, 0, 4);
    across->setSpacing(8);
    across->addWidget(new SeveritySign(consequence.finding.severity, m_theme), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const QString message = consequence.finding.message.text();
    words->addWidget(labelOf(message, m_theme.font(FontRole::InterfaceBold), m_theme.colour(Colour::Text)));
    words->addWidget(
        labelOf(m_pending->places.value(index), m_theme.font(FontRole::Hint), m_theme.colour(Colour::Text3)));
    QString becomes;
    if (!consequence.follows.isNull())
        becomes = tr("→ goes along");
    else if (!consequence.finding.fixes.isEmpty())
        becomes = tr("Now “%1” → “%2”").arg(consequence.finding.text, consequence.finding.fixes.first().replacement);
    if (!becomes.isEmpty())
        words->addWidget(labelOf(becomes, m_theme.font(FontRole::Hint), m_theme.colour(Colour::Ok)));
    across->addLayout(words, 1);
    QCheckBox *tick = nullptr;
    if (consequence.hasRepair()) {
        tick = new QCheckBox;
        tick->setObjectName(u"repair-%1"_s.arg(index));
        tick->setAccessibleName(message + u' ' + becomes);
        tick->setChecked(true);
        across->addWidget(tick, 0, Qt::AlignTop);
        connect(tick, &QCheckBox::toggled, this, &ConsequencesPane::tell);
    }
    m_ticks.append(tick);
    return row;
}

QWidget *ConsequencesPane::pageRowOf(const PageChange &change)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 2, 0, 2);
    across->addWidget(labelOf(change.page, m_theme.font(FontRole::Interface), m_theme.colour(Colour::Text2)), 1);
    across->addWidget(
        labelOf(fitWords(change.before) + u" →"_s, m_theme.font(FontRole::Interface), m_theme.colour(Colour::Text2)));
    across->addWidget(labelOf(fitWords(change.after), m_theme.font(FontRole::InterfaceBold),
                              m_theme.colour(fitColour(change.after))));
    return row;
}

void ConsequencesPane::tell()
{
    const auto isTicked = [](const QCheckBox *tick) { return tick && tick->isChecked(); };
    const auto repairs = std::ranges::count_if(m_ticks, isTicked);
    m_repair->setVisible(repairs > 0);
    m_repair->setText(tr("&Move, and put %1 right").arg(repairs));
    m_repair->setDefault(repairs > 0);
    m_only->setProperty("primary", repairs == 0);
}

void ConsequencesPane::agree(bool repairing)
{
    if (!m_pending)
        return;
    QList<Consequence> repaired;
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        if (repairing && m_ticks[i] && m_ticks[i]->isChecked())
            repaired.append(m_pending->consequences[i]);
    const PendingMove pending = *m_pending;
    clear();
    Q_EMIT agreed(pending, repaired);
}

void ConsequencesPane::refuse()
{
    clear();
    Q_EMIT refused();
}

void ConsequencesPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isAsking() && event->key() == Qt::Key_Escape)
        return refuse();
    if (isAsking() && enter)
        return agree(true);
    QWidget::keyPressEvent(event);
}

} // namespace galley
