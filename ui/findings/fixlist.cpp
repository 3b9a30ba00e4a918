#include "ui/findings/fixlist.h"

#include "ui/base/theme.h"
#include "ui/findings/fixrow.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

FixList::FixList(Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_reason(new QLineEdit(this))
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
    layout->addWidget(m_reason);
    m_reason->setObjectName("dismissReason"_L1);
    m_reason->setAccessibleName(tr("Reason for dismissing"));
    m_reason->setPlaceholderText(tr("Why is this right as it stands? Enter dismisses, Esc goes back"));
    m_reason->installEventFilter(this);
    m_reason->hide();
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        const QString reason = m_reason->text().simplified();
        m_reason->clear();
        m_reason->hide();
        Q_EMIT dismissed(reason);
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
    const bool asking = !m_reason->isHidden() && !isDismissed && m_shown && m_shown->check == finding.check
        && m_shown->place == finding.place && m_shown->text == finding.text;
    m_shown = finding;
    clearRows();
    for (int i = 0; !isDismissed && i < finding.fixes.size(); ++i)
        addFix(finding, i + 1);
    addDismissRow(isDismissed);
    m_dismiss->setVisible(!asking);
    if (!asking) {
        m_reason->clear();
        m_reason->hide();
    }
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
    m_reason->show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

bool FixList::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_reason || !escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_reason->hide();
        if (m_dismiss)
            m_dismiss->show();
        Q_EMIT left();
    }
    return true;
}

} // namespace galley
