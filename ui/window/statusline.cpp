#include "ui/window/statusline.h"

#include "core/model/storycount.h"
#include "ui/base/copyfitbar.h"
#include "ui/base/countsettings.h"
#include "ui/base/signs.h"
#include "ui/base/textlink.h"
#include "ui/base/theme.h"
#include "ui/house/housedesk.h"
#include "ui/text/counttext.h"
#include "ui/window/headerparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace galley {

StatusLine::StatusLine(Desk &desk, const Theme &theme, const QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_settings(settings)
    , m_characters(new QLabel)
    , m_fit(new FitSign(theme))
    , m_pageFit(new QLabel)
    , m_task(new QLabel)
    , m_round(new QLabel)
    , m_user(new QLabel)
    , m_charactersRule(new HeaderRule(theme))
    , m_userRule(new HeaderRule(theme))
    , m_savedRule(new HeaderRule(theme))
    , m_savedSign(new IconSign("check"_L1, theme, Colour::Ok))
    , m_failedSign(new SeveritySign(Severity::A, theme))
    , m_saved(new QLabel)
    , m_slow(desk.reviewer())
    , m_stop(new TextLink(tr("Cancel  Esc"), u"statusStop"_s, theme))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_characters);
    row->addWidget(m_fit);
    row->addWidget(m_pageFit);
    row->addWidget(m_charactersRule);
    for (Severity severity : {Severity::A, Severity::B, Severity::C}) {
        m_signs.append(new SeveritySign(severity, theme));
        row->addWidget(m_signs.last());
    }
    row->addWidget(m_task);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_round);
    row->addWidget(m_userRule);
    row->addWidget(m_user);
    row->addWidget(m_savedRule);
    row->addWidget(m_savedSign);
    row->addWidget(m_failedSign);
    row->addWidget(m_saved);
    m_characters->setObjectName("statusCharacters"_L1);
    m_fit->setObjectName("statusFit"_L1);
    m_pageFit->setObjectName("statusPageFit"_L1);
    m_task->setObjectName("statusTask"_L1);
    m_saved->setObjectName("statusSaved"_L1);
    m_stop->hide();
    m_stopPatience.setSingleShot(true);
    m_stopPatience.setInterval(500);
    connect(&m_stopPatience, &QTimer::timeout, m_stop, &QWidget::show);
    m_stop->setShortcut(QKeySequence(Qt::Key_Escape)); // heard only while it is shown
    connect(m_stop, &QAbstractButton::clicked, this, &StatusLine::stopWanted);
    m_counting.setSingleShot(true);
    m_counting.setInterval(150);
    connect(&m_counting, &QTimer::timeout, this, &StatusLine::count);
    connect(&m_desk, &Desk::storyChanged, this, &StatusLine::count); // of an issue just opened, too
    connect(&m_desk.document(), &Document::changed, this, [this] {
        if (!m_counting.isActive()) // one that was started anew with every key would wait for a pause
            m_counting.start();
    });
    connect(&m_desk.reviewer(), &Reviewer::findingsChanged, this, &StatusLine::countFindings);
    connect(&m_slow, &SlowReview::changed, this, &StatusLine::tellTask);
    connect(&m_theme, &Theme::changed, this, &StatusLine::dress);
    setUser({});
    sayOfSaving(Saving::Unknown, {});
    count();
}

QSize StatusLine::sizeHint() const
{
    return {m_theme.px(400), m_theme.px(26)};
}

void StatusLine::dress()
{
    setFixedHeight(m_theme.px(26));
    for (QLabel *label : {m_characters, m_pageFit, m_task, m_round, m_user, m_saved})
        label->setFont(m_theme.font(FontRole::Hint));
    QFont saved = m_theme.font(FontRole::Hint);
    saved.setBold(m_saving == Saving::Failed);
    m_saved->setFont(saved);
}

void StatusLine::setHouse(const HouseDesk *house)
{
    if (m_house)
        m_house->disconnect(this);
    m_house = house;
    if (m_house)
        connect(m_house, &HouseDesk::changed, this, &StatusLine::count);
    count();
}

void StatusLine::setPage(std::optional<PageId> page)
{
    if (std::exchange(m_page, page) != page)
        count();
}

const Story *StatusLine::shownStory() const
{
    return m_page ? nullptr : m_desk.document().issue().story(m_desk.currentStory());
}

const Page *StatusLine::shownPage() const
{
    const Issue &issue = m_desk.document().issue();
    if (!m_page)
        return issue.pageOf(m_desk.currentStory());
    const auto found = std::ranges::find(issue.pages(), *m_page, &Page::id);
    return found == issue.pages().end() ? nullptr : &*found;
}

void StatusLine::count()
{
    const Story *story = shownStory();
    const Page *page = shownPage();
    const House house = m_house ? m_house->house() : House();
    const std::optional<Copyfit> fit = page && story ? copyfitOf(house, *page, *story, m_breaker) : std::nullopt;
    const std::optional<PageFit> ofPage = page && (fit || !story) ? copyfitOf(house, *page, m_breaker) : std::nullopt;
    m_fit->setVisible(fit && fit->hasHole());
    m_pageFit->setVisible(fit || ofPage);
    m_characters->setVisible(fit || !ofPage);
    m_pageFit->setText(ofPage ? wordsOf(*ofPage) : QString());
    if (fit)
        countFit(*fit);
    else if (page)
        countPlain(*page, story);
    else
        m_characters->clear();
    m_charactersRule->setVisible(page);
    m_round->setVisible(!m_desk.document().issue().id().isNull());
    countFindings();
}

void StatusLine::countPlain(const Page &page, const Story *story)
{
    const int measure = lineMeasure.read(m_settings);
    TextCount ofPage;
    for (const Story &each : page.stories)
        ofPage += countOf(each, measure);
    m_characters->setText(story ? tr("Story: %1   Page: %2").arg(countText(countOf(*story, measure)), countText(ofPage))
                                : tr("Page: %1").arg(countText(ofPage)));
}

// Lines of so many in the story's hole.
void StatusLine::countFit(const Copyfit &fit)
{
    m_characters->setText(tr("Story: %1").arg(wordsOf(fit.length, fit.length.lines, fit.room.lines)));
    if (fit.hasHole())
        m_fit->setFit({fit.length.lines, fit.room.lines, fit.isGrave()});
}

// What a page has in its holes or, where it has none, in all of its columns.
QString StatusLine::wordsOf(const PageFit &page)
{
    return tr("Page: %1")
        .arg(page.hasHoles() ? wordsOf(page.length, page.inHoles, page.holes)
                             : wordsOf(page.length, page.columnLines, page.capacity));
}

QString StatusLine::wordsOf(const StoryLength &length, qsizetype lines, qsizetype room)
{
    const QString count = charactersText(length.characters);
    return room > 0 ? tr("%1, %2 / %3").arg(count, linesText(lines), linesText(room))
                    : tr("%1, %2").arg(count, linesText(lines));
}

void StatusLine::countFindings()
{
    const Issue &issue = m_desk.document().issue();
    const Page *page = shownPage();
    std::array<int, 3> open{};
    if (page)
        for (const Finding &finding : m_desk.reviewer().findings())
            if (const Story *of = issue.storyOf(finding.place.first); of && issue.pageOf(of->id) == page)
                ++open[size_t(finding.severity)];
    for (int i = 0; i < m_signs.size(); ++i) {
        m_signs[i]->setCount(open[size_t(i)]);
        m_signs[i]->setVisible(open[size_t(i)] > 0);
    }
}

void StatusLine::tellTask()
{
    const QString idle = m_slow.isSlow() ? tr("Checking …") : m_report;
    m_task->setText(m_given.isEmpty() ? idle : m_given);
}

void StatusLine::setReport(const QString &report)
{
    m_report = report;
    tellTask();
}

void StatusLine::setTask(const QString &task, Stop stop)
{
    if (!task.isEmpty())
        m_report.clear();
    m_given = task;
    if (stop == Stop::No) {
        m_stopPatience.stop();
        m_stop->hide();
    } else if (m_stop->isHidden() && !m_stopPatience.isActive()) {
        m_stopPatience.start();
    }
    tellTask();
}

void StatusLine::setUser(const QString &user)
{
    m_user->setText(user);
    m_user->setVisible(!user.isEmpty());
    m_userRule->setVisible(!user.isEmpty());
}

void StatusLine::setRound(const QString &round)
{
    m_round->setText(round);
}

void StatusLine::setSaved(const QDateTime &time)
{
    sayOfSaving(Saving::Done, tr("Saved %1").arg(time.toLocalTime().toString(u"HH:mm:ss"_s)));
}

void StatusLine::setSaving()
{
    sayOfSaving(Saving::Going, tr("Saving …"));
}

void StatusLine::setUnsaved(const QString &why)
{
    sayOfSaving(Saving::Failed, why);
}

void StatusLine::sayOfSaving(Saving saving, const QString &words)
{
    m_saving = saving;
    m_saved->setText(words);
    m_savedRule->setVisible(saving != Saving::Unknown);
    m_savedSign->setVisible(saving == Saving::Done);
    m_failedSign->setVisible(saving == Saving::Failed);
    dress();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Window));
    painter.fillRect(0, 0, width(), 1, m_theme.colour(Colour::Line));
}

} // namespace galley
