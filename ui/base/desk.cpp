#include "ui/base/desk.h"

#include "ui/base/readingorder.h"

namespace galley {

namespace {

// The first article: nobody wants to begin with the line that says which page this is.
StoryId firstToRead(const Issue &issue)
{
    StoryId any;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories) {
            if (kindOf(story) == StoryKind::Article)
                return story.id;
            if (any.isNull())
                any = story.id;
        }
    return any;
}

} // namespace

Desk::Desk(Document &document, Reviewer &reviewer, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_reviewer(reviewer)
{
    connect(&m_document, &Document::opened, this, &Desk::onOpened);
    connect(&m_document, &Document::changed, this, &Desk::onChanged);
    connect(&m_reviewer, &Reviewer::findingsChanged, this, &Desk::onFindingsChanged);
}

void Desk::openStory(StoryId story, Visit visit)
{
    if (story == m_story)
        return;
    m_story = story;
    m_reviewer.setReading(story);
    Q_EMIT storyChanged(story, visit);
}

void Desk::setCaret(BlockId block, qsizetype at)
{
    if (block == m_block && at == m_caret)
        return;
    m_block = block;
    m_caret = at;
    Q_EMIT caretChanged();
}

void Desk::showFinding(const Finding &finding, Focus focus)
{
    m_finding = finding;
    if (const Story *story = m_document.issue().storyOf(finding.place.first))
        openStory(story->id, Visit::Place);
    Q_EMIT findingChanged();
    Q_EMIT placeWanted(finding.place, focus);
}

void Desk::clearFinding()
{
    if (!m_finding)
        return;
    m_finding.reset();
    Q_EMIT findingChanged();
}

bool Desk::goToFinding(int step, Focus focus)
{
    const QList<Finding> &findings = m_reviewer.findings();
    if (findings.isEmpty() || step == 0)
        return false;
    const qsizetype count = findings.size();
    const bool isAtFinding = m_finding && (focus == Focus::Stay || caretIsAtFinding());
    const qsizetype current = isAtFinding ? findings.indexOf(*m_finding) : -1;
    const qsizetype next = current >= 0 ? current + step : step > 0 ? firstAfterCaret() : firstAfterCaret() - 1;
    showFinding(Finding(findings[((next % count) + count) % count]), focus);
    return true;
}

std::optional<Finding> Desk::following() const
{
    const QList<Finding> &findings = m_reviewer.findings();
    const qsizetype current = m_finding ? findings.indexOf(*m_finding) : -1;
    if (current < 0 || findings.size() < 2)
        return std::nullopt;
    return findings[current + 1 < findings.size() ? current + 1 : current - 1];
}

void Desk::goOn(const std::optional<Finding> &next)
{
    const QList<Finding> &findings = m_reviewer.findings();
    const qsizetype index = next && !m_finding ? indexOfSame(findings, *next) : -1;
    if (index >= 0)
        showFinding(Finding(findings[index]), Focus::Stay);
}

Result<> Desk::move(const StoryMove &move)
{
    if (m_guard) {
        m_guard(move);
        return {};
    }
    if (!move.issue.isNull()) // the one who looks at it knows the way there
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The story or the page is no longer there."));
    const std::optional<Change> change = changeOf(m_document.issue(), move);
    return change ? m_document.perform({*change}, tr("move story")) : Result<>();
}

void Desk::showPlace(const Place &place, Focus focus)
{
    const Story *story = m_document.issue().storyOf(place.first);
    if (!story)
        return;
    openStory(story->id, Visit::Place);
    Q_EMIT placeWanted(place, focus);
}

// A person who has put the caret elsewhere goes on from there.
bool Desk::caretIsAtFinding() const
{
    const Issue &issue = m_document.issue();
    const auto caret = readingPosition(issue, m_block, m_caret);
    const auto begin = readingPosition(issue, m_finding->place.first, m_finding->place.begin);
    const auto end = readingPosition(issue, m_finding->place.last, m_finding->place.end);
    return !caret || !begin || !end || (*begin <= *caret && *caret <= *end);
}

qsizetype Desk::firstAfterCaret() const
{
    const Issue &issue = m_document.issue();
    const QList<Finding> &findings = m_reviewer.findings();
    BlockId block = m_block;
    qsizetype at = m_caret;
    if (!issue.block(block)) {
        const Story *story = issue.story(m_story);
        if (!story || story->blocks.isEmpty())
            return 0;
        block = story->blocks.first().id;
        at = 0;
    }
    const auto caret = readingPosition(issue, block, at);
    for (qsizetype i = 0; i < findings.size(); ++i)
        if (readingPosition(issue, findings[i].place.first, findings[i].place.begin) >= caret)
            return i;
    return findings.size();
}

void Desk::onOpened()
{
    m_finding.reset();
    m_block = {};
    m_caret = 0;
    m_story = {};
    m_story = firstToRead(m_document.issue());
    m_reviewer.setReading(m_story);
    Q_EMIT storyChanged(m_story, Visit::Work);
    Q_EMIT caretChanged();
    Q_EMIT findingChanged();
}

// A story that went away leaves its place to the one that stood there.
void Desk::onChanged(const ChangeEvent &event)
{
    const Issue &issue = m_document.issue();
    if (!m_block.isNull() && !issue.block(m_block))
        setCaret({}, 0);
    if (m_story.isNull() || issue.story(m_story))
        return;
    StoryId heir;
    if (const std::optional<StoryPath> path = event.before.pathOf(m_story); path && !issue.pages().isEmpty()) {
        const Page &page = issue.pages()[std::min(path->page, issue.pages().size() - 1)];
        if (!page.stories.isEmpty())
            heir = page.stories[std::min(path->story, page.stories.size() - 1)].id;
    }
    openStory(heir);
}

void Desk::onFindingsChanged()
{
    if (!m_finding)
        return;
    for (const QList<Finding> *list : {&m_reviewer.findings(), &m_reviewer.dismissed()})
        if (const qsizetype index = indexOfSame(*list, *m_finding); index >= 0) {
            if (list->at(index) == *m_finding)
                return;
            m_finding = list->at(index);
            Q_EMIT findingChanged();
            return;
        }
    clearFinding();
}

} // namespace galley
