#include "ui/print/galleydialog.h"

#include "core/layout/room.h"
#include "ui/base/countsettings.h"
#include "ui/base/desk.h"
#include "ui/base/dialogfoot.h"
#include "ui/base/ground.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/house/housedesk.h"
#include "ui/proof/earlierversions.h"

#include <QCheckBox>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

GalleyDialog::GalleyDialog(Desk &desk, Prompts &prompts, const GalleySources &sources, const QSettings &settings,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_sources(sources)
    , m_settings(settings)
    , m_scopes{new QRadioButton(tr("This &story")), new QRadioButton(tr("Its &page")),
               new QRadioButton(tr("The whole &issue"))}
    , m_corrections(new QCheckBox(tr("Draw what was &changed since the copy came in")))
    , m_remarks(new QCheckBox(tr("Open &findings as notes in the margin")))
    , m_says(new QLabel)
    , m_print(new QPushButton(tr("P&rint…")))
    , m_save(new QPushButton(tr("Save as P&DF…")))
{
    setObjectName("galleyDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Galleys"));
    m_thread.setMaxThreadCount(1);
    const QStringList names{u"galleyOfStory"_s, u"galleyOfPage"_s, u"galleyOfIssue"_s};
    for (qsizetype i = 0; i < m_scopes.size(); ++i)
        m_scopes[i]->setObjectName(names[i]);
    QRadioButton *first = m_scopes[int(firstScope())];
    first->setChecked(true);
    first->setFocus();
    m_corrections->setObjectName("galleyCorrections"_L1);
    m_corrections->setChecked(true);
    m_corrections->setEnabled(sources.earlier != nullptr);
    m_remarks->setObjectName("galleyRemarks"_L1);
    m_says->setObjectName("galleySays"_L1);
    m_says->setWordWrap(true);
    m_says->setForegroundRole(QPalette::PlaceholderText);
    m_print->setObjectName("galleyPrint"_L1);
    m_save->setObjectName("galleySave"_L1);
    makePrimary(m_save);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("galleyCancel"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    for (QRadioButton *scope : m_scopes)
        column->addWidget(scope);
    column->addSpacing(8);
    column->addWidget(m_corrections);
    column->addWidget(m_remarks);
    column->addWidget(m_says);
    column->addStretch(1);
    const QList<QPushButton *> buttons{cancel, m_print, m_save};
    for (QPushButton *button : buttons)
        button->setAutoDefault(false);
    column->addLayout(dialogFoot(buttons));
    setMinimumWidth(theme.px(420));
    layGround(*this, Colour::Pane, theme);
    for (QRadioButton *scope : m_scopes)
        connect(scope, &QRadioButton::toggled, this, &GalleyDialog::tell);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &GalleyDialog::print);
    connect(m_save, &QPushButton::clicked, this, &GalleyDialog::save);
    tell();
}

GalleyDialog::~GalleyDialog() = default;

GalleyDialog::Scope GalleyDialog::scope() const
{
    if (m_scopes[int(Scope::Story)]->isChecked())
        return Scope::Story;
    return m_scopes[int(Scope::Page)]->isChecked() ? Scope::Page : Scope::Issue;
}

/// The story, where there is something to read in it: a group of captions is looked at with its page.
GalleyDialog::Scope GalleyDialog::firstScope() const
{
    for (const Scope scope : {Scope::Story, Scope::Page})
        if (countsOf(Galley{.stories = storiesIn(scope), .measure = measure()}).lines > 0)
            return scope;
    return Scope::Issue;
}

QList<Story> GalleyDialog::storiesIn(Scope scope) const
{
    const Issue &issue = m_desk.document().issue();
    QList<Story> stories;
    const Story *story = issue.story(m_desk.currentStory());
    const Page *page = story ? issue.pageOf(story->id) : nullptr;
    if (scope == Scope::Story && story)
        stories.append(*story);
    else if (scope == Scope::Page && page)
        stories = storiesToRead(*page);
    else if (scope == Scope::Issue)
        for (const Page &each : issue.pages())
            stories.append(storiesToRead(each));
    return stories;
}

/// That of the open story's page, where the house has a plan for it.
Measure GalleyDialog::measure() const
{
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.story(m_desk.currentStory());
    const Page *page = story ? issue.pageOf(story->id) : nullptr;
    const auto room = page && m_sources.house ? roomOf(m_sources.house->house(), *page, *story) : std::nullopt;
    return room ? room->measure : Measure{.characters = lineMeasure.read(m_settings)};
}

Galley GalleyDialog::galley() const
{
    const Issue &issue = m_desk.document().issue();
    Galley made{.stories = storiesIn(scope()), .measure = measure()};
    if (m_remarks->isChecked())
        made.remarks = remarks();
    made.foot = {.paper = QString(issue.title() + u' ' + issue.date().toString(Qt::ISODate)).trimmed(),
                 .round = m_sources.house ? firstRound(m_sources.house->house()) : QString(),
                 .reader = m_sources.user,
                 .time = QDateTime::currentDateTimeUtc(),
                 .counts = {}};
    return made;
}

QList<MarginNote> GalleyDialog::remarks() const
{
    QList<MarginNote> notes;
    for (const Finding &finding : m_desk.reviewer().findings()) {
        const Block *block = m_desk.document().issue().block(finding.place.first);
        const qsizetype end = finding.place.isOneBlock() || !block ? finding.place.end : block->text.size();
        notes.append({finding.place.first, {finding.place.begin, end}, finding.message.text(), {}});
    }
    return notes;
}

void GalleyDialog::tell()
{
    const QList<Story> stories = storiesIn(scope());
    const GalleyCounts counts = countsOf(Galley{.stories = stories, .measure = measure()});
    const bool hasText = std::ranges::any_of(stories, [](const Story &story) { return !story.blocks.isEmpty(); });
    m_says->setText(tr("Running text: %L1 characters, %L2 lines of %3")
                        .arg(counts.characters)
                        .arg(counts.lines)
                        .arg(measure().characters));
    m_print->setEnabled(hasText);
    m_save->setEnabled(hasText);
}

void GalleyDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    if (m_prompts.choosePrinter(this, *printer))
        make([printer](const Galley &galley) {
            paintGalley(*printer, galley);
            return Result<>();
        });
}

void GalleyDialog::save()
{
    const QString path = m_prompts.fileToSave(this, tr("galley.pdf"));
    if (!path.isEmpty())
        make([path](const Galley &galley) { return writeGalley(path, galley); });
}

void GalleyDialog::make(const std::function<Result<>(const Galley &)> &work)
{
    for (QPushButton *button : {m_print, m_save})
        button->setEnabled(false);
    Galley made = galley();
    if (!m_corrections->isChecked() || !m_sources.earlier)
        return start(made, work);
    m_sources.earlier->ask(
        m_desk.document().issue().id(), this, [this, made, work](const EarlierStories &earlier) mutable {
            for (const Story &story : std::as_const(made.stories))
                if (const auto states = earlier ? earlier(story.id) : QList<EarlierStory>(); !states.isEmpty())
                    made.older.append(states.last().story);
            start(made, work);
        });
}

void GalleyDialog::start(Galley galley, const std::function<Result<>(const Galley &)> &work)
{
    const GalleyCounts counts = countsOf(galley);
    galley.foot.counts = tr("running text %1 characters, %2 lines, corrections %3")
                             .arg(counts.characters)
                             .arg(counts.lines)
                             .arg(counts.corrections);
    m_thread.start([this, galley, work] {
        const Result<> done = work(galley);
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                if (done)
                    return accept();
                tell();
                m_says->setText(done.error().message.text());
            },
            Qt::QueuedConnection);
    });
}

} // namespace galley
