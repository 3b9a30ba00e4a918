#include "core/checks/facts/facts.h"
#include "core/checks/facts/judgement.h"
#include "core/checks/facts/jumps.h"
#include "core/checks/facts/numbering.h"
#include "core/checks/facts/paper.h"
#include "core/checks/facts/series.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"facts/reference"_s;

/// What a line of the index shares with its headline at least, though it says it in fewer words.
constexpr double same = 0.35;
/// A line so like its headline is meant to be the same: a slip in ten characters breaks two of nine pairs.
constexpr double nearly = 0.75;

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

Place wholeOf(const Block &block)
{
    return Place::in(block.id, {0, block.text.size()});
}

/// What stands there, as far as the finding speaks of it.
void relate(Finding &finding, const Paper::Hit &hit)
{
    finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "The headline there: “%1”"), {hit.headline}));
    finding.related.append(wholeOf(*hit.block));
}

FactAnswer notLoaded(const Block &block, Span span, const PageNumber &page)
{
    return answerIn(id, FactAnswer::Verdict::Unchecked, block, span,
                    Message(QT_TRANSLATE_NOOP("core", "Page %1 is not in the issue yet."), {page.text()}));
}

FactAnswer agrees(const Block &block, Span span, const Message &why, const Place &with)
{
    FactAnswer answer = answerIn(id, FactAnswer::Verdict::Agrees, block, span, why);
    answer.related.append(with);
    return answer;
}

/// Where a line of the index is like what stands on its page.
FactAnswer agrees(const Block &block, Span span, const PageNumber &page, const Paper::Hit &hit)
{
    const Message why = hit.headline.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("core", "A text on page %1 says this."), {page.text()})
        : Message(QT_TRANSLATE_NOOP("core", "The headline there: “%1”"), {hit.headline});
    return agrees(block, span, why, wholeOf(*hit.block));
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
Judgement judged(const IndexLine &line, Paper &paper)
{
    if (paper.doesNotExist(line.to))
        return noSuchPage(*line.pageBlock, line.numberSpan, paper);
    const Block &first = *line.entries.first();
    const Span words{0, first.text.size()};
    if (!paper.isLoaded(line.to))
        return paper.isThere(line.to) && paper.elsewhere(line.text(), line.to) ? Judgement(notThere(line, paper))
                                                                               : notLoaded(first, words, line.to);
    Paper::Hit hit = paper.best(line.text(), line.to);
    for (const Block *entry : line.entries)
        if (const Paper::Hit one = paper.best(entry->text, line.to); one.likeness > hit.likeness)
            hit = one;
    if (hit.likeness < same)
        return notThere(line, paper);
    if (const std::optional<Finding> finding = slip(line, hit))
        return *finding;
    return agrees(first, words, line.to, hit);
}

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
                        references.append({reference, numberOf(page), &story});
                for (const Judgement &judgement : judgedNumbering(story, id))
                    say(judgement, sink);
                if (galley::kindOf(story) == StoryKind::Index)
                    for (const IndexLine &line : indexLinesIn(story))
                        say(judged(line, paper), sink);
            }
        const Jumps jumps(references, [&paper](const PageNumber &page) { return paper.isThere(page); });
        for (const PlacedReference &each : std::as_const(references))
            say(judgedReference(each, jumps, paper), sink);
        for (const Judgement &judgement : judgedSeries(scope.issue, id))
            say(judgement, sink);
    }

private:
    static Judgement judgedReference(const PlacedReference &each, const Jumps &jumps, Paper &paper)
    {
        const PageReference &reference = each.reference;
        if (reference.to == each.from)
            return findingIn(*reference.block, reference.span, Severity::A, 0.9,
                             Message(QT_TRANSLATE_NOOP("core", "The reference names the page that it stands on.")));
        if (paper.doesNotExist(reference.to))
            return noSuchPage(*reference.block, reference.numberSpan, paper);
        const JumpPartner partner = jumps.of(each);
        if (partner.state == JumpPartner::State::Moved)
            return moved(reference, *partner.other);
        if (!paper.isLoaded(reference.to))
            return notLoaded(*reference.block, reference.span, reference.to);
        return reference.kind == PageReference::Kind::See ? judgedSee(each, paper) : judgedJump(each, partner);
    }

    /// 详见第3版: what it means there is not said, but a story under a like headline is surely meant.
    static Judgement judgedSee(const PlacedReference &each, Paper &paper)
    {
        const PageReference &reference = each.reference;
        const Paper::Hit hit = paper.best(titleOf(*each.story), reference.to);
        if (hit.likeness >= same)
            return agrees(*reference.block, reference.span, reference.to, hit);
        return answerIn(id, FactAnswer::Verdict::Unchecked, *reference.block, reference.span,
                        Message(QT_TRANSLATE_NOOP("core", "Which story on page %1 is meant cannot be told."),
                                {reference.to.text()}));
    }

    static Judgement judgedJump(const PlacedReference &each, const JumpPartner &partner)
    {
        const PageReference &reference = each.reference;
        const bool onward = reference.kind == PageReference::Kind::Onward;
        const QStringList page{reference.to.text()};
        if (each.from.isNull())
            return answerIn(id, FactAnswer::Verdict::Unchecked, *reference.block, reference.span,
                            Message(QT_TRANSLATE_NOOP("core", "The page that this stands on has no number.")));
        if (partner.other) // where it is the other that is wrong, that is said there
            return agrees(*reference.block, reference.span,
                          onward ? Message(QT_TRANSLATE_NOOP("core", "A story on page %1 carries on from here."), page)
                                 : Message(QT_TRANSLATE_NOOP("core", "A story on page %1 goes on here."), page),
                          placeOf(*partner.other));
        return findingIn(
            *reference.block, reference.span, Severity::A, 0.85,
            onward ? Message(QT_TRANSLATE_NOOP("core", "No story on page %1 carries on from this page (上接)."), page)
                   : Message(QT_TRANSLATE_NOOP("core", "No story on page %1 goes on on this page (下转)."), page));
    }

    static Finding moved(const PageReference &reference, const PlacedReference &other)
    {
        const QString page = other.from.text();
        Finding finding = findingIn(*reference.block, reference.numberSpan, Severity::A, 0.9,
                                    Message(QT_TRANSLATE_NOOP("core", "The other half stands on page %1."), {page}));
        finding.related.append(placeOf(other));
        finding.fixes.append(replacement(writtenLike(finding.text, other.from)));
        return finding;
    }

    static Place placeOf(const PlacedReference &each)
    {
        return Place::in(each.reference.block->id, each.reference.span);
    }

    /// 02 stays two figures.
    static QString writtenLike(const QString &old, const PageNumber &page)
    {
        const bool padded = old.startsWith(u'0') && page.section.isEmpty();
        return padded ? u"%1"_s.arg(page.number, 2, 10, QChar(u'0')) : page.text();
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
        {.text = u"一、修桥\n二、修路\n四、修码头"_s, .flagged = u"四"_s, .role = Subhead},
        {.text = u"一、修桥\n二、修路\n三、修码头"_s, .role = Subhead},
        {.text = u"江边人家系列报道之一\n灯会开幕\n\n江边人家系列报道之三\n长桥通车"_s,
         .flagged = u"之三"_s,
         .roles = {Kicker, Headline, Kicker, Headline}},
        {.text = u"江边人家系列报道之三\n灯会开幕"_s, .roles = {Kicker, Headline}},
    };
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Reference to a page")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Follows what one page says of another: a line of 导读 must have its headline on the page that it names, "
            "下转 its 上接 there and the other way round, and no reference may name its own page or one that the issue "
            "has not got (今日8版). A line may say its headline in fewer words. A page that is not in the issue yet "
            "cannot be checked. It also counts: the numbers of a series that runs in the issue (系列报道之三, （3）, "
            "连载15, "
            "上篇 and 下篇) and the 一、二、三、 of one story, where one is left out or stands twice. Parts of a "
            "series that "
            "may have run before cannot be checked.")),
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
