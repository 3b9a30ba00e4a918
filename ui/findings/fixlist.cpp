#include "ui/findings/fixlist.h"

#include "ui/base/theme.h"
#include "ui/findings/earlierreasons.h"
#include "ui/findings/fixrow.h"

#include <QCheckBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

FixList::FixList(Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_asking(new QWidget(this))
    , m_reason(new QLineEdit)
    , m_everywhere(new QCheckBox(tr("Whole issue")))
    , m_reasons(new QStringListModel(this))
{
    auto *inner = new QWidget;
    m_rows = new QVBoxLayout(inner);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll);
    m_end = new QVBoxLayout;
    m_end->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_end);
    layout->addWidget(m_asking);
    makeReason();
}

void FixList::makeReason()
{
    auto *row = new QHBoxLayout(m_asking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_everywhere);
    m_everywhere->setObjectName("dismissEverywhere"_L1);
    m_everywhere->setToolTip(tr("Dismiss the same case everywhere in this issue (Ctrl+Enter)"));
    m_everywhere->installEventFilter(this);
    auto *completer = new QCompleter(m_reasons, m_reason);
    completer->setFilterMode(Qt::MatchContains);
    m_reason->setCompleter(completer);
    m_reason->setObjectName("dismissReason"_L1);
    m_reason->setAccessibleName(tr("Reason for dismissing"));
    m_reason->setPlaceholderText(
        tr("Why is this right as it stands? Enter dismisses, ↓ earlier reasons, Esc goes back"));
    m_reason->installEventFilter(this);
    m_asking->hide();
    connect(m_reason, &QLineEdit::returnPressed, this,
            [this] { answer(m_everywhere->isChecked() ? DismissalReach::Issue : DismissalReach::Place); });
}

void FixList::answer(DismissalReach reach)
{
    const QString reason = m_reason->text().simplified();
    hideReason();
    Q_EMIT dismissed(reason, reach);
}

void FixList::hideReason()
{
    m_reason->clear();
    m_everywhere->setChecked(false);
    m_asking->hide();
}

// Those of this issue, then those of other issues, each latest first.
QStringList FixList::lastReasons() const
{
    constexpr qsizetype most = 12;
    QStringList given;
    for (const Dismissal &dismissal : m_desk.document().issue().dismissals())
        given.prepend(dismissal.reason);
    given.append(m_inOthers);
    given.removeAll(QString());
    given.removeDuplicates();
    return given.first(std::min(most, given.size()));
}

// Once for each issue that is opened: what is given in it from then on is in the issue itself.
void FixList::askEarlier()
{
    const IssueId issue = m_desk.document().issue().id();
    if (!m_earlier || issue == m_askedIn)
        return;
    m_askedIn = issue;
    m_inOthers.clear();
    m_earlier->ask(this, [this, issue](const QStringList &reasons) {
        if (issue != m_askedIn)
            return;
        m_inOthers = reasons;
        m_reasons->setStringList(lastReasons());
    });
}

void FixList::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (m_dismiss)
        m_dismiss->deleteLater();
    m_dismiss = nullptr;
    m_count = 0;
}

void FixList::show(const Finding &finding, bool isDismissed)
{
    const bool asking = !m_asking->isHidden() && !isDismissed && m_shown && m_shown->check == finding.check
        && m_shown->place == finding.place && m_shown->text == finding.text;
    m_shown = finding;
    clearRows();
    for (int i = 0; !isDismissed && i < finding.fixes.size(); ++i)
        addFix(finding, i + 1);
    addDismissRow(isDismissed);
    m_dismiss->setVisible(!asking);
    if (!asking)
        hideReason();
    setRoom(m_room);
}

void FixList::addDismissRow(bool isDismissed)
{
    m_dismiss = new FixRow(m_count + 1, isDismissed ? tr("Open again") : tr("Leave as it is, with a reason"),
                           isDismissed ? FixRow::Kind::Default : FixRow::Kind::Other, m_theme);
    m_dismiss->setObjectName(isDismissed ? "reinstateRow"_L1 : "dismissRow"_L1);
    m_dismiss->setCaps({isDismissed ? u"Enter"_s : u"Ctrl+I"_s});
    if (isDismissed)
        connect(m_dismiss, &QAbstractButton::clicked, this, &FixList::reinstateChosen);
    else
        connect(m_dismiss, &QAbstractButton::clicked, this, &FixList::askReason);
    m_end->addWidget(m_dismiss);
}

void FixList::addFix(const Finding &finding, int number)
{
    const Fix &fix = finding.fixes[number - 1];
    auto *row = new FixRow(number, fix.label.text(), number == 1 ? FixRow::Kind::Default : FixRow::Kind::Other,
                           m_theme);
    row->setObjectName(u"fixRow%1"_s.arg(number));
    if (fix.kind != Fix::Kind::SetRole)
        row->setPreview(previewOf(m_desk.document().issue(), finding, fix, 8), finding.severity);
    QStringList caps{number == 1 ? u"Enter"_s : QString::number(number)};
    if (fix.kind == Fix::Kind::Join)
        caps.append(u"Ctrl+J"_s);
    row->setCaps(caps);
    connect(row, &QAbstractButton::clicked, this, [this, number] { Q_EMIT fixChosen(number); });
    m_rows->addWidget(row);
    ++m_count;
}

void FixList::setRoom(int height)
{
    m_room = height;
    const int row = m_theme.px(30);
    const int shown = std::min(m_count, std::max(1, height / row - 1));
    m_scroll->setVisible(m_count > 0);
    m_scroll->setFixedHeight(std::max(1, shown * row));
}

void FixList::askReason()
{
    if (!m_dismiss || m_dismiss->objectName() != "dismissRow"_L1)
        return;
    m_dismiss->hide();
    askEarlier();
    m_reasons->setStringList(lastReasons());
    m_asking->show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

bool FixList::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if ((watched != m_reason && watched != m_everywhere) || !(press || event->type() == QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool everywhere = enter && (key->modifiers() & Qt::ControlModifier);
    const bool boxAnswers = enter && watched == m_everywhere;
    const bool offers = key->key() == Qt::Key_Down && watched == m_reason && m_reasons->rowCount() > 0;
    if (key->key() != Qt::Key_Escape && !everywhere && !boxAnswers && !offers)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (!press)
        return true;
    if (offers) {
        m_reason->completer()->setCompletionPrefix(m_reason->text());
        m_reason->completer()->complete();
    } else if (enter) {
        answer(everywhere || m_everywhere->isChecked() ? DismissalReach::Issue : DismissalReach::Place);
    } else {
        m_asking->hide();
        if (m_dismiss)
            m_dismiss->show();
        Q_EMIT left();
    }
    return true;
}

} // namespace galley
