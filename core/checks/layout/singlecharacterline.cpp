#include "core/checks/layout/layout.h"

#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"layout/single-character-line"_s;

/// One character, with or without its stop and the marks that close behind it.
bool isSingle(QStringView line)
{
    const qsizetype length = codePoints(line);
    const auto isMark = [](QChar c) {
        return isFinalMark(c.unicode()) || isInnerMark(c.unicode()) || isClosingMark(c.unicode());
    };
    return length - std::ranges::count_if(line, isMark) == 1;
}

class SingleCharacterLine final : public Check
{
public:
    explicit SingleCharacterLine(SharedSetting setting)
        : m_setting(std::move(setting))
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        eachSetStory(scope.issue, *m_setting, [&](const SetStory &set) {
            for (const SetLine &each : set.lines)
                if (each.line.isLast && each.line.text.begin > 0 && isSingle(each.line.text.of(each.block->text)))
                    sink.add(finding(set, each));
        });
    }

private:
    static Finding finding(const SetStory &set, const SetLine &line)
    {
        const QString text = line.line.text.of(line.block->text).toString();
        return {
            .check = id,
            .severity = severityIn(set.room),
            .place = Place::in(line.block->id, line.line.text),
            .text = text,
            .message = Message(QT_TRANSLATE_NOOP("core", "“%1” stands alone in the paragraph's last line."), {text}),
            .evidence = {measureEvidence(set.room)}};
    }

    SharedSetting m_setting;
};

CheckInfo SingleCharacterLine::info() const
{
    const auto hole = u"9/10"_s;
    const QList<Example> examples{
        {.text = u"市民清早就来散步。"_s, .flagged = u"步。"_s, .hole = hole},
        {.text = u"菜市场的顶棚修好了，摊主们说下雨不愁了。"_s, .flagged = u"了。"_s, .hole = hole},
        {.text = u"江边的步道修好通车"_s, .flagged = u"车"_s, .hole = hole},
        {.text = u"他说：“渡口今天通。”"_s, .flagged = u"通。”"_s, .hole = hole},
        {.text = u"路灯换了新灯罩，你看夜里亮不亮，省电吗？"_s, .flagged = u"吗？"_s, .hole = hole},
        {.text = u"江边步道昨天全线通车了"_s, .flagged = u"了"_s, .role = Role::Subhead, .hole = hole},
        {.text = u"渡口今天恢复通航，首班船载客八十人。"_s, .hole = hole},
        {.text = u"老街的路灯换了新灯罩，夜里更亮，也更省电。"_s, .hole = hole},
        {.text = u"市民清早散步。"_s, .hole = hole},
        {.text = u"好。"_s, .hole = hole},
        {.text = u"市民清早就来散步。"_s, .role = Role::Caption, .hole = hole},
        {.text = u"市民清早就来散步。"_s},
    };
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Single character in a line")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Finds paragraphs whose last line has a single character, with or without its stop (单字成行). "
                "A word less or more in the paragraph mends it. Lines are broken in the measure of the story's hole, "
                "or of the page plan where it has none: that is less sure, since the page may set it otherwise. Heads "
                "and captions are left alone, and all text for which the house has no plan.")),
            .scope = Scope::Issue,
            .severity = Severity::B,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> singleCharacterLine(SharedSetting setting)
{
    return std::make_unique<SingleCharacterLine>(std::move(setting));
}

} // namespace galley
