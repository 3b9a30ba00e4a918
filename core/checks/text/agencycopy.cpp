#include "core/checks/text/agencycopy.h"

#include "core/recognise/agency.h"
#include "core/text/comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"text/agency-copy"_s;

/// A story that differs in more places is another text; the first ones say so.
constexpr qsizetype mostDifferences = 200;
constexpr qsizetype longestQuoted = 40;

/// The running text of a story in one piece, so that paragraphs joined or parted make no difference.
class Wording
{
public:
    explicit Wording(const Story &story)
    {
        for (const Block &block : story.blocks)
            if (isRunningText(block.role.role) && !block.text.isEmpty()) {
                m_begins.append(m_text.size());
                m_blocks.append(&block);
                m_text += block.text;
            }
    }

    const QString &text() const { return m_text; }

    /// Where a range of the text (not empty) stands.
    Place place(Span span) const
    {
        const qsizetype first = numberAt(span.begin);
        const qsizetype last = numberAt(span.end - 1);
        return {m_blocks[first]->id, span.begin - m_begins[first], m_blocks[last]->id, span.end - m_begins[last]};
    }

private:
    qsizetype numberAt(qsizetype at) const { return std::ranges::upper_bound(m_begins, at) - m_begins.begin() - 1; }

    QString m_text;
    QList<qsizetype> m_begins;
    QList<const Block *> m_blocks;
};

QString quoted(QStringView text)
{
    return text.size() <= longestQuoted ? text.toString() : text.first(longestQuoted) + u'…';
}

/// What was taken out is shown at the character before it; at the text's head at the one behind.
Span shown(Span after, QStringView text)
{
    if (!after.isEmpty())
        return after;
    const qsizetype begin = std::max<qsizetype>(0, after.begin - 1);
    return text[begin].isLowSurrogate() ? Span{begin - 1, begin + 1}
        : text[begin].isHighSurrogate() ? Span{begin, begin + 2}
                                        : Span{begin, begin + 1};
}

class AgencyCopy final : public Check
{
public:
    explicit AgencyCopy(std::shared_ptr<const ReceivedStories> received)
        : m_received(std::move(received))
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        if (!m_received || agencyOf(*scope.story).isEmpty())
            return;
        const std::optional<Story> received = m_received->received(scope.issue, scope.story->id);
        if (!received)
            return;
        const Wording before(*received);
        const Wording after(*scope.story);
        if (after.text().isEmpty())
            return;
        const QList<Difference> all = differences(before.text(), after.text());
        for (const Difference &difference : all.first(std::min(mostDifferences, all.size())))
            if (!isSpace(difference.before.of(before.text())) || !isSpace(difference.after.of(after.text())))
                sink.add(found(difference, before, after, scope.issue));
    }

private:
    static bool isSpace(QStringView text)
    {
        return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
    }

    static Finding found(const Difference &difference, const Wording &before, const Wording &after, const Issue &issue)
    {
        const Span span = shown(difference.after, after.text());
        const QStringView was = difference.before.of(before.text());
        Finding finding{.check = id,
                        .severity = Severity::A,
                        .certainty = 0.95,
                        .place = after.place(span),
                        .message = Message(QT_TRANSLATE_NOOP("core", "The agency's copy was changed here."))};
        finding.text = issue.text(finding.place);
        if (was.isEmpty())
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "It was not in the text that was received")));
        else if (difference.after.isEmpty())
            finding.evidence.append(
                Message(QT_TRANSLATE_NOOP("core", "“%1” was received here and is gone"), {quoted(was)}));
        else
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "Received was “%1”"), {quoted(was)}));
        if (finding.place.isOneBlock())
            finding.fixes.append(restored(difference, span, was, after));
        return finding;
    }

    static Fix restored(const Difference &difference, Span span, QStringView was, const Wording &after)
    {
        const QString kept = difference.after.isEmpty() ? span.of(after.text()).toString() : QString();
        const bool isBefore = difference.after.begin >= span.end;
        const QString right = isBefore ? QString(kept % was) : QString(was % kept);
        return {.label = Message(QT_TRANSLATE_NOOP("core", "As it was received")), .replacement = right};
    }

    std::shared_ptr<const ReceivedStories> m_received;
};

CheckInfo AgencyCopy::info() const
{
    const auto wire = u"新华社临渚3月17日电 长桥昨天全线通车，六条老街不再绕行。市民沿着步道走到江边。"_s;
    const auto changed = [&](const QString &was, const QString &is) { return QString(wire).replace(was, is); };
    QList<Example> examples{
        {.text = changed(u"全线通车"_s, u"正式通车"_s), .flagged = u"正式"_s, .fixed = u"全线"_s, .received = wire},
        {.text = changed(u"六条"_s, u"五条"_s), .flagged = u"五"_s, .fixed = u"六"_s, .received = wire},
        {.text = changed(u"老街"_s, u"百年老街"_s), .flagged = u"百年"_s, .fixed = u""_s, .received = wire},
        {.text = changed(u"昨天"_s, u""_s), .flagged = u"桥"_s, .fixed = u"桥昨天"_s, .received = wire},
        {.text = wire + u"\n夜里，桥上亮起了灯。"_s,
         .flagged = u"夜里，桥上亮起了灯。"_s,
         .fixed = u""_s,
         .received = wire},
        {.text = wire,
         .flagged = u"。"_s,
         .fixed = u"。夜里，桥上亮起了灯。"_s,
         .received = wire + u"\n夜里，桥上亮起了灯。"_s},
    };
    const auto ours = u"本报讯（记者 李山）长桥昨天全线通车，六条老街不再绕行。"_s;
    for (const Example &silent : {Example{.text = wire, .received = wire}, Example{.text = wire},
                                  Example{.text = ours, .received = QString(ours).replace(u"全线"_s, u"正式"_s)},
                                  Example{.text = QString(wire).replace(u"绕行。"_s, u"绕行。\n"_s), .received = wire},
                                  Example{.text = wire, .received = QString(wire).replace(u"绕行。"_s, u"绕行。\n"_s)},
                                  Example{.text = u"长桥通车了\n"_s + wire,
                                          .roles = {Role::Headline, Role::Paragraph},
                                          .received = u"长桥全线通车\n"_s + wire}})
        examples.append(silent);
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Agency copy changed")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "The text of a news agency (新华社…电) is printed as it came. Every place where the running text is no "
            "longer what was received last is listed, with what stood there. Headlines are the paper's own; spaces "
            "and the breaks of paragraphs are no wording. A difference that is meant is dismissed with its reason.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples = examples,
        .pace = Pace::Behind};
}

} // namespace

std::unique_ptr<Check> agencyCopy(std::shared_ptr<const ReceivedStories> received)
{
    return std::make_unique<AgencyCopy>(std::move(received));
}

} // namespace galley
