#include "core/checks/facts/facts.h"
#include "core/checks/facts/references.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"facts/reference"_s;

/// What a line of the index shares with its headline at least, though it says it in fewer words.
constexpr double same = 0.35;
/// What it shares where it stands on another page.
constexpr double surely = 0.7;
/// A line so like its headline is meant to be the same: a slip in ten characters breaks two of nine pairs.
constexpr double nearly = 0.75;

/// The pages of the issue by their numbers, and the headlines on them.
class Paper
{
public:
    explicit Paper(const Issue &issue)
        : m_pagesSaid(galley::pagesSaid(issue))
    {
        for (const Page &page : issue.pages())
            if (page.number > 0)
                m_pages[numberOf(page).text()].append(&page);
    }

    int pagesSaid() const { return m_pagesSaid; }

    /// The page is here, with an article that a reference could mean: else it cannot be checked.
    bool isLoaded(const PageNumber &number) const
    {
        const auto pages = m_pages.constFind(number.text());
        return pages != m_pages.cend() && std::ranges::any_of(*pages, [](const Page *page) {
                   return std::ranges::any_of(
                       page->stories, [](const Story &story) { return galley::kindOf(story) == StoryKind::Article; });
               });
    }

    bool doesNotExist(const PageNumber &number) const
    {
        return m_pagesSaid > 0 && number.section.isEmpty() && number.number > m_pagesSaid;
    }

    struct Hit {
        double likeness = 0;
        QString headline;
        const Block *block = nullptr;
    };
    /// The headline, or the opening of a text, on a page that a line of the index is most like.
    Hit best(const QString &line, const PageNumber &number)
    {
        // Asked again for the same line where the index is in the paper twice, and where its lines are one block each.
        const std::pair key(line, number.text());
        if (const auto known = m_hits.constFind(key); known != m_hits.cend())
            return *known;
        Hit best;
        const Wording words(line);
        for (const Page *page : m_pages.value(number.text()))
            for (const Story &story : page->stories)
                if (galley::kindOf(story) != StoryKind::Index)
                    compare(words, story, best);
        m_hits.insert(key, best);
        return best;
    }

    /// The other page on which it surely stands; null where there is none, or more than one.
    std::optional<std::pair<PageNumber, Hit>> elsewhere(const QString &line, const PageNumber &than)
    {
        std::optional<std::pair<PageNumber, Hit>> found;
        for (const QList<const Page *> &pages : m_pages) {
            const PageNumber number = numberOf(*pages.first());
            const Hit hit = number == than ? Hit() : best(line, number);
            if (hit.likeness < surely || !hit.block || hit.headline.isEmpty())
                continue;
            if (found)
                return std::nullopt;
            found = {number, hit};
        }
        return found;
    }

private:
    static void compare(const Wording &words, const Story &story, Hit &best)
    {
        QString heading;
        const Block *first = nullptr;
        const auto take = [&](const QString &text, const Block &block, bool isHeading) {
            if (const double like = words.sharedBy(text); like > best.likeness)
                best = {like, isHeading ? text : QString(), &block};
        };
        for (const Block &block : story.blocks) {
            if (isHeading(block.role.role)) {
                take(block.text, block, true);
                heading += block.text;
                first = first ? first : &block;
            } else if (isRunningText(block.role.role) || block.role.role == Role::Caption) {
                take(block.text, block, false);
            }
        }
        if (first)
            take(heading, *first, true);
    }

    int m_pagesSaid;
    QHash<QString, QList<const Page *>> m_pages;
    QHash<std::pair<QString, QString>, Hit> m_hits;
};

Finding findingIn(const Block &block, Span span, Severity severity, double certainty, const Message &message)
{
    return {.check = id,
            .severity = severity,
            .certainty = certainty,
            .place = Place::in(block.id, span),
            .text = span.of(block.text).toString(),
            .message = message};
}

Finding noSuchPage(const Block &block, Span number, const Paper &paper)
{
    Finding finding = findingIn(block, number, Severity::A, 0.95,
                                Message(QT_TRANSLATE_NOOP("core", "The issue has no such page.")));
    finding.evidence.append(
        Message(QT_TRANSLATE_NOOP("core", "By its folio it has %1 pages"), {QString::number(paper.pagesSaid())}));
    return finding;
}

Fix replacement(const QString &text)
{
    return {.label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {text}), .replacement = text};
}

/// What stands there, as far as the finding speaks of it.
void relate(Finding &finding, const Paper::Hit &hit)
{
    finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "The headline there: “%1”"), {hit.headline}));
    finding.related.append(Place::in(hit.block->id, {0, hit.block->text.size()}));
}

/// Nothing on the page is like the line.
Finding notThere(const IndexLine &line, Paper &paper)
{
    const auto other = paper.elsewhere(line.text(), line.to);
    if (!other) {
        const Block &entry = *line.entries.first();
        return findingIn(entry, {0, entry.text.size()}, Severity::B, 0.65,
                         Message(QT_TRANSLATE_NOOP("core", "No headline on page %1 is like this."), {line.to.text()}));
    }
    const QString page = other->first.text();
    Finding finding = findingIn(*line.pageBlock, line.numberSpan, Severity::A, 0.9,
                                Message(QT_TRANSLATE_NOOP("core", "This stands on page %1."), {page}));
    relate(finding, other->second);
    finding.fixes.append(replacement(page));
    return finding;
}

/// A line of one block that is a headline of one block but for a slip.
std::optional<Finding> slip(const IndexLine &line, const Paper::Hit &hit)
{
    const QString words = line.text();
    const bool differs = hit.likeness >= nearly && hit.likeness < 1 && line.entries.size() == 1
        && hit.headline.size() == hit.block->text.size() && std::abs(hit.headline.size() - words.size()) <= 2;
    if (!differs)
        return std::nullopt;
    Finding finding = findingIn(
        *line.entries.first(), {0, words.size()}, Severity::B, 0.75,
        Message(QT_TRANSLATE_NOOP("core", "The headline on page %1 reads otherwise."), {line.to.text()}));
    relate(finding, hit);
    finding.fixes.append(replacement(hit.headline));
    return finding;
}

/// A line of the index against the page that it names.
std::optional<Finding> judged(const IndexLine &line, Paper &paper)
{
    if (paper.doesNotExist(line.to))
        return noSuchPage(*line.pageBlock, line.numberSpan, paper);
    if (!paper.isLoaded(line.to))
        return std::nullopt;
    Paper::Hit hit = paper.best(line.text(), line.to);
    for (const Block *entry : line.entries)
        if (const Paper::Hit one = paper.best(entry->text, line.to); one.likeness > hit.likeness)
            hit = one;
    return hit.likeness < same ? notThere(line, paper) : slip(line, hit);
}

struct PlacedReference {
    PageReference reference;
    PageNumber from;
};

/// Every 下转 wants a 上接 on its page that names this one, and the other way round.
class Jumps
{
public:
    explicit Jumps(const QList<PlacedReference> &references)
    {
        for (const PlacedReference &each : references)
            ++m_count[key(each.reference.kind, each.from, each.reference.to)];
    }

    /// Takes one partner away where there is one.
    bool takePartner(const PlacedReference &each)
    {
        const bool onward = each.reference.kind == PageReference::Kind::Onward;
        qsizetype &left = m_count[key(onward ? PageReference::Kind::Back : PageReference::Kind::Onward,
                                      each.reference.to, each.from)];
        return left-- > 0;
    }

private:
    static QString key(PageReference::Kind kind, const PageNumber &from, const PageNumber &to)
    {
        return QString::number(int(kind)) + from.text() + u'>' + to.text();
    }
    QHash<QString, qsizetype> m_count;
};

class References final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        Paper paper(scope.issue);
        QList<PlacedReference> references;
        for (const Page &page : scope.issue.pages())
            for (const Story &story : page.stories) {
                for (const Block &block : story.blocks)
                    for (const PageReference &reference : referencesIn(block))
                        references.append({reference, numberOf(page)});
                if (galley::kindOf(story) == StoryKind::Index)
                    for (const IndexLine &line : indexLinesIn(story))
                        if (const auto finding = judged(line, paper))
                            sink.add(*finding);
            }
        Jumps jumps(references);
        for (const PlacedReference &each : std::as_const(references))
            if (const auto finding = judgedReference(each, jumps, paper))
                sink.add(*finding);
    }

private:
    static std::optional<Finding> judgedReference(const PlacedReference &each, Jumps &jumps, const Paper &paper)
    {
        const PageReference &reference = each.reference;
        if (reference.to == each.from)
            return findingIn(*reference.block, reference.span, Severity::A, 0.9,
                             Message(QT_TRANSLATE_NOOP("core", "The reference names the page that it stands on.")));
        if (paper.doesNotExist(reference.to))
            return noSuchPage(*reference.block, reference.numberSpan, paper);
        if (reference.kind == PageReference::Kind::See || each.from.isNull() || !paper.isLoaded(reference.to)
            || jumps.takePartner(each))
            return std::nullopt;
        const bool onward = reference.kind == PageReference::Kind::Onward;
        return findingIn(
            *reference.block, reference.span, Severity::A, 0.85,
            onward ? Message(QT_TRANSLATE_NOOP("core", "No story on page %1 carries on from this page (上接)."),
                             {reference.to.text()})
                   : Message(QT_TRANSLATE_NOOP("core", "No story on page %1 goes on on this page (下转)."),
                             {reference.to.text()}));
    }
};

// An example is of page 1 alone.
CheckInfo References::info() const
{
    using enum Role;
    const auto folio = u"\n\n今日8版"_s;
    const auto story = u"灯会开幕\n江边的灯会昨晚开幕。\n"_s;
    const QList<Role> head{Headline, Paragraph};
    const QList<Role> index{Headline, Paragraph, IndexTitle, IndexEntry, IndexPage, Folio};
    const auto indexed = [&](const QString &entry, const QString &page) {
        return story + u"\n导读\n"_s + entry + u'\n' + page + folio;
    };
    const QList<Example> examples{
        {.text = story + u"（下转第1版）"_s, .flagged = u"下转第1版"_s, .roles = head + QList<Role>{JumpLine}},
        {.text = story + u"（上接第一版）"_s, .flagged = u"上接第一版"_s, .roles = head + QList<Role>{JumpLine}},
        {.text = story + u"（下转12版）"_s + folio, .flagged = u"12"_s, .roles = head + QList<Role>{JumpLine, Folio}},
        {.text = story + u"灯会将到周末（详见第9版）。"_s + folio,
         .flagged = u"9"_s,
         .roles = head + QList<Role>{Paragraph, Folio}},
        {.text = indexed(u"长桥通车"_s, u"12版"_s), .flagged = u"12"_s, .roles = index},
        {.text = indexed(u"长桥今晨全线通车"_s, u"1版"_s), .flagged = u"长桥今晨全线通车"_s, .roles = index},
        {.text = story + u"（下转第4版）"_s + folio, .roles = head + QList<Role>{JumpLine, Folio}},
        {.text = story + u"灯会将到周末（详见第3版）。"_s + folio, .roles = head + QList<Role>{Paragraph, Folio}},
        {.text = indexed(u"长桥通车"_s, u"7版"_s), .roles = index},
        {.text = indexed(u"江边灯会开幕"_s, u"1版"_s), .roles = index},
        {.text = story + u"他转第1版的画给我看。"_s, .roles = head + QList<Role>{Paragraph}},
        {.text = story + u"（上接第2版）"_s, .roles = head + QList<Role>{JumpLine}},
    };
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Reference to a page")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Follows what one page says of another: a line of 导读 must have its headline on the page that it names, "
            "下转 its 上接 there and the other way round, and no reference may name its own page or one that the issue "
            "has not got (今日8版). A line may say its headline in fewer words. A page that is not in the issue yet "
            "cannot be checked, and nothing is said of it.")),
        .scope = Scope::Issue,
        .severity = Severity::A,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> references()
{
    return std::make_unique<References>();
}

} // namespace galley
