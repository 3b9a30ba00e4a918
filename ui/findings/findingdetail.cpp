#include "ui/findings/findingdetail.h"

#include "core/checks/counting.h"
#include "ui/base/signs.h"
#include "ui/base/textlink.h"
#include "ui/base/theme.h"
#include "ui/findings/checkpage.h"
#include "ui/findings/checkrecords.h"
#include "ui/findings/excerpt.h"
#include "ui/findings/fixlist.h"
#include "ui/house/housedesk.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int inset = 16;
constexpr int textLeft = 27; // right of the badge

} // namespace

FindingDetail::FindingDetail(Desk &desk, const CheckNames &names, const Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_names(names)
    , m_theme(theme)
    , m_check(new CheckPage(theme, this))
{
    setObjectName("findingDetail"_L1);
    addWidget(new QWidget(this));
    addWidget(makeFinding());
    addWidget(m_check);
    connect(m_about, &QAbstractButton::clicked, this, &FindingDetail::showCheck);
    connect(m_lower, &QAbstractButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT demotionWanted(m_shown->check);
    });
    connect(m_place, &QAbstractButton::clicked, this, [this] {
        if (m_shown)
            m_desk.showFinding(Finding(*m_shown), Desk::Focus::Editor);
    });
    connect(m_check, &CheckPage::closed, this, [this] {
        setCurrentIndex(1);
        Q_EMIT checkPageClosed();
    });
    connect(&m_desk, &Desk::findingChanged, this, &FindingDetail::follow);
    connect(&m_desk.reviewer(), &Reviewer::findingsChanged, this, &FindingDetail::follow); // dismissed or open again
    connect(&m_theme, &Theme::changed, this, [this] {
        dress();
        if (m_shown)
            fill(Finding(*m_shown));
    });
    dress();
}

QWidget *FindingDetail::makeFinding()
{
    auto *page = new QWidget(this);
    m_sign = new SeveritySign(Severity::A, m_theme);
    m_title = new QLabel;
    m_title->setObjectName("findingTitle"_L1);
    m_message = new QLabel;
    m_message->setObjectName("findingMessage"_L1);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts = new QLabel;
    m_counts->setObjectName("findingCounts"_L1);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_place = new TextLink({}, u"findingPlace"_s, m_theme);
    m_evidence = new QGridLayout;
    m_evidence->setContentsMargins(textLeft, 0, 0, 0);
    m_evidence->setHorizontalSpacing(14);
    m_evidence->setVerticalSpacing(2);
    m_evidence->setColumnStretch(1, 1);
    m_evidence->setColumnStretch(3, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(inset, 10, inset, 6);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(11);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    head->addWidget(m_counts);
    head->addWidget(m_place);
    column->addLayout(head);
    m_message->setContentsMargins(textLeft, 0, 0, 0);
    column->addWidget(m_message);
    column->addLayout(m_evidence);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fixes = new FixList(m_desk, m_theme);
    m_record = new QLabel;
    m_record->setObjectName("checkRecord"_L1);
    m_record->setForegroundRole(QPalette::PlaceholderText);
    m_lower = new TextLink(tr("Lower it or switch it off →"), u"lowerCheck"_s, m_theme);
    m_about = new TextLink(tr("About this check →"), u"aboutCheck"_s, m_theme);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(2);
    layout->addWidget(m_scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(inset + textLeft - 8, 0, inset - 4, 0);
    foot->setSpacing(2);
    foot->addWidget(m_fixes);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(8, 0, 0, 0);
    last->addWidget(m_record, 1);
    last->addWidget(m_lower);
    last->addWidget(m_about);
    foot->addLayout(last);
    layout->addLayout(foot);
    return page;
}

void FindingDetail::dress()
{
    m_title->setFont(m_theme.font(FontRole::DetailTitle));
    m_record->setFont(m_theme.font(FontRole::Hint));
    m_counts->setFont(m_theme.font(FontRole::Hint));
}

void FindingDetail::follow()
{
    const std::optional<Finding> &finding = m_desk.currentFinding();
    if (!finding) {
        m_shown.reset();
        setCurrentIndex(0);
        return;
    }
    if (m_shown == finding && m_dismissed == isDismissed(*finding, m_desk.document().issue()))
        return;
    fill(Finding(*finding));
    setCurrentIndex(1);
}

void FindingDetail::fill(const Finding &finding)
{
    m_shown = finding;
    const Issue &issue = m_desk.document().issue();
    m_dismissed = isDismissed(finding, issue);
    m_sign->setSeverity(finding.severity, m_dismissed);
    m_title->setText(m_names.title(finding.check));
    m_message->setText(finding.message.text());
    m_place->setText(placeInStory(issue, finding.place));
    m_place->setAccessibleName(tr("Go to %1").arg(m_place->text()));
    m_place->updateGeometry();
    while (QLayoutItem *item = m_evidence->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QStringList evidence;
    if (const Dismissal *dismissal = dismissalFor(finding, issue))
        evidence.append(said(*dismissal));
    else if (isBackAgain(finding, issue))
        evidence.append(tr("Back again: it was dismissed, and its text has changed since"));
    for (const Message &message : finding.evidence)
        evidence.append(message.text());
    addEvidence(evidence);
    addRelated(finding);
    m_fixes->show(finding, m_dismissed);
    if (!m_dismissed)
        m_desk.reviewer().askFixes(finding);
    m_about->setVisible(m_names.info(finding.check));
    tellRecord();
    tellCounts();
    m_scroll->ensureVisible(0, 0);
}

QString FindingDetail::said(const Dismissal &dismissal)
{
    if (dismissal.reach == DismissalReach::Issue)
        return dismissal.reason.isEmpty() ? tr("Dismissed in the whole issue")
                                          : tr("Dismissed in the whole issue: %1").arg(dismissal.reason);
    return dismissal.reason.isEmpty() ? tr("Dismissed") : tr("Dismissed: %1").arg(dismissal.reason);
}

void FindingDetail::addEvidence(const QStringList &evidence)
{
    for (int i = 0; i < evidence.size(); ++i) {
        const bool alone = evidence.size() == 1;
        auto *text = new QLabel(evidence[i]);
        text->setFont(m_theme.font(FontRole::Hint));
        text->setWordWrap(true);
        QPalette palette = text->palette();
        palette.setColor(QPalette::WindowText, m_theme.colour(Colour::Text2));
        text->setPalette(palette);
        m_evidence->addWidget(new IconSign("check"_L1, m_theme, Colour::Ok), i / 2, (i % 2) * 2, Qt::AlignTop);
        m_evidence->addWidget(text, i / 2, (i % 2) * 2 + 1, 1, alone ? 3 : 1, Qt::AlignTop);
    }
}

void FindingDetail::addRelated(const Finding &finding)
{
    constexpr qsizetype most = 6;
    const Issue &issue = m_desk.document().issue();
    int row = m_evidence->rowCount();
    for (const Place &place : finding.related.first(std::min(most, finding.related.size()))) {
        auto *link = new TextLink(
            u"%1 · %2: “%3” →"_s.arg(storyPlace(issue, place), placeInStory(issue, place), issue.text(place).left(20)),
            u"relatedPlace"_s, m_theme);
        connect(link, &QAbstractButton::clicked, this, [this, place] { m_desk.showPlace(place, Desk::Focus::Editor); });
        m_evidence->addWidget(link, row++, 0, 1, 4, Qt::AlignLeft);
    }
}

void FindingDetail::showCheck()
{
    const CheckInfo *info = m_shown ? m_names.info(m_shown->check) : nullptr;
    if (!info)
        return;
    m_check->show(*info, record());
    setCurrentWidget(m_check);
    m_check->setFocus();
}

void FindingDetail::setRecords(const CheckRecords *records)
{
    m_records = records;
    if (m_records)
        connect(m_records, &CheckRecords::changed, this, &FindingDetail::tellRecord);
    tellRecord();
}

void FindingDetail::setHouse(const HouseDesk *house)
{
    m_house = house;
    if (m_house)
        connect(m_house, &HouseDesk::changed, this, &FindingDetail::tellCounts);
    tellCounts();
}

// In the paper's error rate, were it printed.
void FindingDetail::tellCounts()
{
    const std::optional<Counted> counts = m_house && m_shown
        ? counted(*m_shown, m_desk.document().issue(), m_house->house())
        : std::nullopt;
    m_counts->setVisible(counts.has_value());
    if (counts)
        m_counts->setText(tr("%1: counts %2").arg(counts->item, QLocale().toString(counts->weight)));
}

QString FindingDetail::record() const
{
    return m_shown ? sentenceOf(m_records, m_shown->check) : QString();
}

void FindingDetail::tellRecord()
{
    m_record->setText(record());
    m_lower->setVisible(m_records && m_shown && m_records->isUnderFloor(m_shown->check));
}

void FindingDetail::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    m_fixes->setRoom(height() / 2);
}

} // namespace galley
