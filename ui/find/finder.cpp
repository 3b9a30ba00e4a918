#include "ui/find/finder.h"

#include "ui/base/readingorder.h"

#include <chrono>

using namespace std::chrono_literals;

namespace galley {

namespace {

/// Keys pressed closer together than this are searched for together.
constexpr auto typingPause = 120ms;

Place placeOf(const SearchHit &hit)
{
    return Place::in(hit.block, hit.match.span);
}

} // namespace

Finder::Finder(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &Finder::start);
    connect(&m_desk.document(), &Document::changed, this, &Finder::onChanged);
    connect(&m_desk.document(), &Document::opened, this, &Finder::onChanged);
    connect(&m_desk, &Desk::storyChanged, this, [this] {
        if (m_wish.scope == Scope::Story)
            onChanged();
    });
}

Finder::~Finder()
{
    cancel();
}

void Finder::setWish(const Wish &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    m_then = wish.scope == Scope::Story ? Then::Nearest : Then::Nothing;
    start();
}

void Finder::cancel()
{
    m_pause.stop();
    if (!m_stop)
        return;
    m_stop->request_stop();
    m_stop.reset();
    ++m_job; // its result is not taken
    Q_EMIT changed();
}

void Finder::onChanged()
{
    m_stale = true;
    if (!m_wish.query.text.isEmpty())
        m_pause.start();
}

void Finder::start()
{
    m_pause.stop();
    if (m_stop)
        m_stop->request_stop();
    m_stop.reset();
    ++m_job;
    m_stale = false;
    const Result<SearchPattern> pattern = SearchPattern::of(m_wish.query);
    m_trouble = pattern ? QString() : pattern.error().message.text();
    if (!pattern || m_wish.query.text.isEmpty()) {
        m_hits.clear();
        m_current = -1;
        Q_EMIT changed();
        return;
    }
    m_stop.emplace();
    const auto only = m_wish.scope == Scope::Story ? std::optional(m_desk.currentStory()) : std::nullopt;
    m_thread.start([this, job = m_job, issue = m_desk.document().issue(), pattern = *pattern,
                    replacement = m_wish.replacement, only, stop = m_stop->get_token()] {
        const Result<QList<SearchHit>> found = find(issue, pattern, replacement, only, stop);
        QMetaObject::invokeMethod(this, [this, job, issue, found] { take(job, issue, found); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void Finder::take(quint64 job, const Issue &issue, const Result<QList<SearchHit>> &found)
{
    if (job != m_job)
        return;
    m_stop.reset();
    m_searched = issue;
    m_hits = found.value_or(QList<SearchHit>());
    m_trouble = found ? QString() : found.error().message.text();
    m_current = -1;
    Q_EMIT changed();
    perform(std::exchange(m_then, Then::Nothing));
}

int Finder::current() const
{
    if (m_current < 0 || m_current >= m_hits.size())
        return -1;
    const SearchHit &hit = m_hits[m_current];
    const bool atIt = m_desk.currentBlock() == hit.block && m_desk.caret() == hit.match.span.end;
    return atIt ? m_current : -1;
}

void Finder::step(int by)
{
    m_then = by > 0 ? Then::Next : Then::Previous;
    if (m_stale)
        start();
    if (!m_stop)
        perform(std::exchange(m_then, Then::Nothing));
}

void Finder::perform(Then then)
{
    if (then == Then::Nothing || m_hits.isEmpty())
        return;
    const int count = int(m_hits.size());
    if (const int now = current(); now >= 0 && then != Then::Nearest) {
        goTo((now + (then == Then::Next ? 1 : -1) + count) % count);
        return;
    }
    const auto caret = readingPosition(m_searched, m_desk.currentBlock(), m_desk.caret());
    // Where the query grows, the place that is selected goes on being the place.
    const auto ends = then == Then::Nearest;
    const auto before = [&](const SearchHit &hit) {
        const Span span = hit.match.span;
        return readingPosition(m_searched, hit.block, ends ? span.end : span.begin) < caret;
    };
    const auto next = std::partition_point(m_hits.cbegin(), m_hits.cend(), before) - m_hits.cbegin();
    goTo(int((then == Then::Previous ? next - 1 + count : next) % count));
}

void Finder::goTo(int hit)
{
    m_current = hit;
    Q_EMIT hitWanted(placeOf(m_hits[hit]));
    Q_EMIT changed();
}

void Finder::replaceCurrent()
{
    const int now = m_stale || m_stop ? -1 : current();
    if (now >= 0 && !replace({m_hits[now]}))
        return;
    step(1);
}

Result<qsizetype> Finder::replace(const QList<SearchHit> &hits)
{
    const QList<Change> changes = replacements(m_desk.document().issue(), m_searched, hits);
    if (changes.isEmpty())
        return 0;
    ChangeReason reason;
    reason.text = tr("replaced wherever “%1” stood").arg(m_wish.query.text);
    const QString title = tr("replacement of “%1” by “%2”").arg(m_wish.query.text, m_wish.replacement);
    const Result<> done = m_desk.document().perform(changes, title, reason);
    if (!done)
        return std::unexpected(done.error());
    return changes.size();
}

} // namespace galley
