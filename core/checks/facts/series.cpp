#include "core/checks/facts/series.h"

#include "core/checks/facts/references.h"
#include "core/text/numbers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Letters: under a shorter name another series may run.
constexpr qsizetype shortestName = 4;
constexpr int mostParts = 999;

/// Group 1 all that belongs to the number, group 2 the number itself.
const QString figures = u"([1-9][0-9]?|[一二三四五六七八九十]{1,3})"_s;
/// A novel runs for months.
const QString manyFigures = u"([1-9][0-9]{0,2}|[一二三四五六七八九十百]{1,5})"_s;

struct Shape {
    QRegularExpression expression;
    SeriesPart::Counts counts;
};

/// The series' name stands before the number. Behind it nothing may stand but a mark, and the part's own headline.
const QList<Shape> &shapes()
{
    using enum SeriesPart::Counts;
    const QString end = u"\\s*(?:$|[”’》」：:｜|—·\\s])"_s;
    static const QList<Shape> all{
        // A lone 之一 says “one of”: without brackets it takes a word of series before it.
        {QRegularExpression(u"[（(](第?之?"_s + figures + u"(?:篇|期|集|章|回)?)[）)]"_s + end), Numbers},
        {QRegularExpression(u"(?:系列|系列报道|报道|述评|评论|访谈|观察|调查|综述|纪行|专题|连载|故事)(之"_s + figures
                            + u")"_s + end),
         Numbers},
        {QRegularExpression(u"(?:连载|系列报道|系列)\\s*[·•]?\\s*(第?"_s + manyFigures + u"(?:篇|期|集|章|回)?)"_s + end),
         Numbers},
        {QRegularExpression(u"(([①-⑳]))"_s + end), Numbers},
        {QRegularExpression(u"[（(](([上中下])篇?)[）)]"_s + end), Halves},
        {QRegularExpression(u"[·：:｜|—\\s](([上中下])篇)"_s + end), Halves},
    };
    return all;
}

int valueOf(const QString &text)
{
    constexpr QStringView halves = u"上中下";
    if (const qsizetype half = halves.indexOf(text); half >= 0)
        return int(half) + 1;
    if (text.front() >= u'①' && text.front() <= u'⑳')
        return text.front().unicode() - u'①' + 1;
    const std::optional<Number> number = numberAt(text, 0);
    return number && number->value <= mostParts ? int(number->value) : 0;
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetter() || c.isDigit())
            letters += c;
    return letters;
}

/// A story of a series.
struct Member {
    SeriesPart part;
    const Block *block = nullptr;
    const Story *story = nullptr;
    const Page *page = nullptr;
};

bool carriesOn(const Story &story)
{
    return std::ranges::any_of(story.blocks, [](const Block &block) {
        return std::ranges::contains(referencesIn(block), PageReference::Kind::Back, &PageReference::kind);
    });
}

std::optional<Member> memberOf(const Story &story, const Page &page)
{
    if (galley::kindOf(story) != StoryKind::Article || carriesOn(story))
        return std::nullopt;
    for (const Block &block : story.blocks)
        if (isHeading(block.role.role) || block.role.role == Role::ColumnTitle)
            if (const std::optional<SeriesPart> part = seriesPartIn(block.text))
                return Member{*part, &block, &story, &page};
    return std::nullopt;
}

/// The members of one series, by their numbers, those of one number in reading order.
class Series
{
public:
    Series(QList<Member> members, const QString &check)
        : m_members(std::move(members))
        , m_check(check)
    {
        std::ranges::stable_sort(m_members, {}, numberOf);
    }

    QList<Judgement> judged() const
    {
        QList<Judgement> all;
        for (qsizetype i = 0; i < m_members.size(); ++i)
            all.append(i == 0 ? first() : step(m_members[i - 1], m_members[i]));
        return all;
    }

private:
    static int numberOf(const Member &member) { return member.part.number; }

    /// What comes before the first in the issue may have run in another.
    Judgement first() const
    {
        const Member &member = m_members.first();
        if (member.part.number == 1)
            return {};
        return answer(member, FactAnswer::Verdict::Unchecked,
                      Message(QT_TRANSLATE_NOOP("core", "The parts before it are not in this issue.")));
    }

    Judgement step(const Member &before, const Member &member) const
    {
        const int gap = member.part.number - before.part.number;
        const Place other = Place::in(before.block->id, before.part.span);
        if (gap == 1 || (gap == 2 && member.part.counts == SeriesPart::Counts::Halves)) {
            FactAnswer agrees = answer(member, FactAnswer::Verdict::Agrees,
                                       Message(QT_TRANSLATE_NOOP("core", "The part before it is in this issue.")));
            agrees.related.append(other);
            return agrees;
        }
        if (gap == 0 && isTwice(before, member))
            return finding(member, other, Message(QT_TRANSLATE_NOOP("core", "This number of the series stands twice.")));
        if (gap == 2 && gaps() == 1)
            return finding(member, other, Message(QT_TRANSLATE_NOOP("core", "A number of the series is left out.")));
        return {};
    }

    /// Stories of one package on one page may all bear its number, but not where another number is left out. One story that
    /// stands twice is another check's.
    bool isTwice(const Member &one, const Member &other) const
    {
        return titleOf(*one.story) != titleOf(*other.story) && (one.page != other.page || gaps() > 0);
    }

    qsizetype gaps() const
    {
        qsizetype count = 0;
        for (qsizetype i = 1; i < m_members.size(); ++i)
            count += m_members[i].part.number > m_members[i - 1].part.number + 1;
        return count;
    }

    QString numbers() const
    {
        QStringList all;
        for (const Member &member : m_members)
            all.append(member.part.span.of(member.block->text).toString());
        return all.join(u"、"_s);
    }

    FactAnswer answer(const Member &member, FactAnswer::Verdict verdict, const Message &why) const
    {
        return answerIn(m_check, verdict, *member.block, member.part.span, why);
    }

    Finding finding(const Member &member, const Place &other, const Message &message) const
    {
        return {.check = m_check,
                .severity = Severity::B,
                .certainty = 0.75,
                .place = Place::in(member.block->id, member.part.span),
                .related = {other},
                .text = member.part.span.of(member.block->text).toString(),
                .message = message,
                .evidence = {Message(QT_TRANSLATE_NOOP("core", "In this issue: %1"), {numbers()})}};
    }

    QList<Member> m_members;
    QString m_check;
};

} // namespace

std::optional<SeriesPart> seriesPartIn(QStringView heading)
{
    for (const Shape &shape : shapes()) {
        const QRegularExpressionMatch match = shape.expression.matchView(heading);
        const int number = match.hasMatch() ? valueOf(match.captured(2)) : 0;
        if (number == 0)
            continue;
        const QString name = lettersOf(heading.first(match.capturedStart(1)));
        if (name.size() >= shortestName)
            return SeriesPart{shape.counts, name, number, {match.capturedStart(1), match.capturedEnd(1)}};
    }
    return std::nullopt;
}

QList<Judgement> judgedSeries(const Issue &issue, const QString &check)
{
    QHash<std::pair<QString, int>, QList<Member>> all;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            if (const std::optional<Member> member = memberOf(story, page))
                all[{member->part.series, int(member->part.counts)}].append(*member);
    QList<Judgement> judged;
    for (const QList<Member> &members : std::as_const(all))
        judged += Series(members, check).judged();
    return judged;
}

} // namespace galley
