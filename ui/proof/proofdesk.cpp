#include "ui/proof/proofdesk.h"

#include "ui/base/settings.h"
#include "ui/house/housedesk.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace galley {

namespace {

constexpr Setting<bool> lineBreaksSetting{"proofs/line-breaks"_L1, false};

template<typename... Kinds>
bool anyOf(const QList<Change> &changes)
{
    return std::ranges::any_of(changes,
                               [](const Change &change) { return (std::holds_alternative<Kinds>(change) || ...); });
}

} // namespace

ProofDesk::ProofDesk(Desk &desk, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_mode(lineBreaksSetting.read(settings) ? ProofMode::LineBreaks : ProofMode::Wording)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &ProofDesk::compareNext);
    connect(&document(), &Document::opened, this, &ProofDesk::onOpened);
    connect(&document(), &Document::changed, this, &ProofDesk::onChanged);
}

ProofDesk::~ProofDesk()
{
    m_thread.waitForDone();
}

void ProofDesk::setReader(ProofReader *reader, ProofFiles *files)
{
    m_reader = reader;
    m_kept = files;
    onOpened();
}

void ProofDesk::setMode(ProofMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    lineBreaksSetting.write(m_settings, mode == ProofMode::LineBreaks);
    for (ProofSheet &sheet : m_sheets)
        sheet.isStale = true;
    Q_EMIT changed();
    compareNext();
}

void ProofDesk::setHouse(const HouseDesk *house)
{
    m_house = house;
    const auto compareAnew = [this] {
        for (ProofSheet &sheet : m_sheets)
            sheet.isStale = true;
        m_pause.start();
    };
    if (house)
        connect(house, &HouseDesk::changed, this, compareAnew);
    compareAnew();
}

void ProofDesk::setWatched(bool watched)
{
    m_isWatched = watched;
    compareNext();
}

void ProofDesk::onOpened()
{
    ++m_issueNumber;
    m_sheets.clear();
    m_superseded.clear();
    m_files.clear();
    m_wanted = {};
    m_current = -1;
    m_reading = 0;
    m_known = {};
    m_knownAt = 0;
    followFiles();
    Q_EMIT changed();
    Q_EMIT busyChanged();
}

const ProofSheet *ProofDesk::current() const
{
    return m_current >= 0 && m_current < m_sheets.size() ? &m_sheets[m_current] : nullptr;
}

void ProofDesk::setCurrent(qsizetype index)
{
    if (index == m_current || index < 0 || index >= m_sheets.size())
        return;
    m_current = index;
    Q_EMIT changed();
    compareNext();
}

void ProofDesk::record(const QList<Change> &changes, const QString &title)
{
    if (const Result<> done = document().perform(changes, title); !done)
        Q_EMIT troubled(done.error());
}

void ProofDesk::onChanged(const ChangeEvent &event)
{
    if (anyOf<AttachProof, DetachProof>(event.changes))
        followFiles();
    if (anyOf<AttachProof, DetachProof, MarkProof, UnmarkProof>(event.changes))
        followMarks();
    if (m_sheets.isEmpty())
        return;
    if (event.leavesTextAlone()) {
        // What was explained on the earlier proof was not to be corrected.
        for (ProofSheet &sheet : m_sheets)
            sheet.isStale = sheet.isStale || (!sheet.before.isEmpty() && anyOf<Dismiss, Reinstate>(event.changes));
        Q_EMIT changed();
        compareNext();
        return;
    }
    const Issue &issue = document().issue();
    // What a page's head says may be another thing now.
    const bool all = event.changesOrder() || anyOf<SetIssueAttribute, SetPageAttribute>(event.changes);
    for (ProofSheet &sheet : m_sheets) {
        const auto isOfSheet = [&](StoryId story) {
            const Page *page = issue.pageOf(story);
            return page && page->id == sheet.page;
        };
        if (all || std::ranges::any_of(event.stories(issue), isOfSheet))
            sheet.isStale = true;
    }
    m_pause.start();
}

} // namespace galley
