#include "core/checks/text/nonstandardcharacter.h"

#include "core/checks/text/variantjudge.h"
#include "core/text/characters.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"text/nonstandard-character"_s;

enum class Damage {
    None,
    Compatibility, ///< radical, stroke or compatibility code point
    PrivateUse,
    Lost,      ///< U+FFFD
    Invisible, ///< zero width, direction mark
    Control,
};

bool isPrivateUse(char32_t c)
{
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

bool isInvisible(char32_t c)
{
    // The joiner and non-joiner of other scripts and emoji are set aside where they are met.
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF;
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\t') || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

/// Between emoji or letters of a script that needs it, a joiner is no slip.
bool isNeededJoiner(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if ((c != 0x200D && c != 0x200C) || at == 0 || at + 1 >= text.size())
        return false;
    const auto plain = [](QChar next) {
        return next.unicode() < 0x0300 || (next.unicode() >= 0x2E80 && !next.isSurrogate());
    };
    return !plain(text[at - 1]) && !plain(text[at + 1]);
}

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

qsizetype sizeOf(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

QString codeOf(char32_t c)
{
    return u"U+%1"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
}

class NonstandardCharacter : public Check
{
public:
    NonstandardCharacter(std::shared_ptr<const Variants> variants, std::shared_ptr<const Language> language)
        : m_variants(variants)
        , m_judge(std::move(variants), std::move(language))
    {
    }

    CheckInfo info() const override
    {
        const QList<Example> examples{
            {.text = u"市政府召开新一屆会议。"_s, .flagged = u"屆"_s, .fixed = u"届"_s},
            {.text = u"临渚市政府釆购中心成立。"_s, .flagged = u"釆"_s, .fixed = u"采"_s},
            {.text = u"这是\u2F00种新品种。"_s, .flagged = u"\u2F00"_s, .fixed = u"一"_s},
            {.text = u"老街上的商\u200B店开了。"_s, .flagged = u"\u200B"_s, .fixed = u""_s},
            {.text = u"他住在\uE123街。"_s, .flagged = u"\uE123"_s},
            {.text = u"共有三\uFFFD人。"_s, .flagged = u"\uFFFD"_s},
            {.text = u"李镕山和王於江参观朱鹮保护区，登塔瞭望。"_s},
            {.text = u"林珮竹同志到会。"_s},
            {.text = u"市政府召開會議，聽取關於經濟發展與環境保護的報告。"_s},
        };
        return {.id = id,
                .title = Message(QT_TRANSLATE_NOOP("core", "Nonstandard character")),
                .explanation = Message(QT_TRANSLATE_NOOP(
                    "core",
                    "Simplified Chinese is written with the 8,105 characters of the Table of General Standard Chinese "
                    "Characters. "
                    "This check finds characters outside it: traditional and variant forms (屆 for 届), look-alikes "
                    "(釆 for 采), "
                    "radicals and compatibility forms that copying from a PDF leaves, private-use, invisible and lost "
                    "characters. What was meant is told by tables and by the word it makes. Characters of names and "
                    "places and "
                    "stories in traditional script are left alone.")),
                .scope = Scope::Story,
                .severity = Severity::A,
                .examples = examples};
    }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const bool traditional = isTraditional(scope.story->blocks, 0.12, 6);
        for (const Block &block : scope.story->blocks) {
            findDamage(block, sink);
            if (!traditional && !isTraditional({block}, 0.2, 5))
                findVariants(block, sink);
        }
    }

private:
    /// True when at least `fewest` characters, and such a share of all Han, are traditional or variant forms.
    bool isTraditional(const QList<Block> &blocks, double share, qsizetype fewest) const
    {
        qsizetype all = 0;
        qsizetype variant = 0;
        for (const Block &block : blocks) {
            for (qsizetype at = 0; at < block.text.size();) {
                const char32_t c = codePointAt(block.text, at);
                all += isHan(c);
                variant += m_judge.isSuspicious(c) && !m_variants->candidatesFor(c).mapped.isEmpty();
                at += sizeOf(c);
            }
        }
        return variant >= fewest && double(variant) >= share * double(all);
    }

    Damage damageAt(QStringView text, qsizetype at) const
    {
        const char32_t c = codePointAt(text, at);
        if (c == 0xFFFD)
            return Damage::Lost;
        if (isControl(c))
            return Damage::Control;
        if (isInvisible(c))
            return isNeededJoiner(text, at) ? Damage::None : Damage::Invisible;
        if (isPrivateUse(c))
            return Damage::PrivateUse;
        return c >= 0x2E80 && m_variants->unified(c) != 0 ? Damage::Compatibility : Damage::None;
    }

    /// Neighbours with the same damage are one finding.
    void findDamage(const Block &block, FindingSink &sink) const
    {
        const QStringView text = block.text;
        for (qsizetype at = 0; at < text.size();) {
            const Damage damage = damageAt(text, at);
            const qsizetype begin = at;
            do {
                at += sizeOf(codePointAt(text, at));
            } while (damage != Damage::None && at < text.size() && damageAt(text, at) == damage);
            if (damage != Damage::None)
                sink.add(damaged(block, {begin, at}, damage));
        }
    }

    Finding damaged(const Block &block, Span span, Damage damage) const
    {
        const QString flagged = span.of(block.text).toString();
        Finding finding{.check = id,
                        .severity = Severity::A,
                        .certainty = 1,
                        .place = Place::in(block.id, span),
                        .text = flagged,
                        .message = messageFor(damage, codeOf(codePointAt(flagged, 0)))};
        if (damage == Damage::Compatibility)
            finding.fixes.append(replacement(standardForm(flagged)));
        else if (damage == Damage::Invisible || damage == Damage::Control)
            finding.fixes.append({.kind = Fix::Kind::Replace,
                                  .label = Message(QT_TRANSLATE_NOOP("core", "Remove it")),
                                  .replacement = u""_s});
        return finding;
    }

    static Message messageFor(Damage damage, const QString &code)
    {
        switch (damage) {
        case Damage::Lost:
            return Message(QT_TRANSLATE_NOOP("core", "A character was lost here before the text arrived (%1)."),
                           {code});
        case Damage::PrivateUse:
            return Message(
                QT_TRANSLATE_NOOP("core", "This character (%1) exists in one font only; elsewhere it shows as a box."),
                {code});
        case Damage::Invisible:
            return Message(QT_TRANSLATE_NOOP("core", "An invisible character (%1) stands here."), {code});
        case Damage::Control:
            return Message(QT_TRANSLATE_NOOP("core", "A control character (%1) stands here."), {code});
        case Damage::Compatibility:
        case Damage::None: break;
        }
        return Message(
            QT_TRANSLATE_NOOP(
                "core", "This is a radical or a compatibility form (%1) that only looks like a character of the text."),
            {code});
    }

    /// The ideographs that compatibility forms stand for, simplified where they are no standard ones.
    QString standardForm(const QString &flagged) const
    {
        QString text;
        for (uint c : flagged.toUcs4()) {
            const char32_t unified = m_variants->unified(c);
            const QList<char32_t> mapped = m_variants->isStandard(unified) ? QList<char32_t>()
                                                                           : m_variants->candidatesFor(unified).mapped;
            text += textOf(mapped.isEmpty() ? unified : mapped.first());
        }
        return text;
    }

    void findVariants(const Block &block, FindingSink &sink) const
    {
        const QStringView text = block.text;
        for (qsizetype at = 0; at < text.size();) {
            const char32_t c = codePointAt(text, at);
            if (c >= 0x3400 && m_judge.isSuspicious(c)) {
                const VariantJudgement judgement = m_judge.judge(text, at);
                if (judgement.verdict != VariantJudgement::Verdict::Leave)
                    sink.add(variant(block, {at, at + sizeOf(c)}, judgement));
            }
            at += sizeOf(c);
        }
    }

    static Finding variant(const Block &block, Span span, const VariantJudgement &judgement)
    {
        using Verdict = VariantJudgement::Verdict;
        const QString flagged = span.of(block.text).toString();
        Finding finding{
            .check = id,
            .severity = judgement.verdict == Verdict::Doubtful ? Severity::C : Severity::A,
            .certainty = judgement.verdict == Verdict::Sure ? 0.97
                : judgement.verdict == Verdict::Likely      ? 0.85
                                                            : 0.4,
            .place = Place::in(block.id, span),
            .text = flagged,
            .message = Message(QT_TRANSLATE_NOOP("core", "“%1” is no standard character of simplified Chinese."),
                               {flagged})};
        if (judgement.verdict == Verdict::Sure)
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "With “%1” it reads “%2”, a word"),
                                            {textOf(judgement.meant.first()), judgement.word}));
        else if (judgement.verdict == Verdict::Likely)
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "The tables of variants give “%1” for it"),
                                            {textOf(judgement.meant.first())}));
        for (char32_t meant : judgement.meant.first(std::min<qsizetype>(3, judgement.meant.size())))
            finding.fixes.append(replacement(textOf(meant)));
        return finding;
    }

    static Fix replacement(const QString &text)
    {
        return {.kind = Fix::Kind::Replace,
                .label = Message(QT_TRANSLATE_NOOP("core", "Replace with “%1”"), {text}),
                .replacement = text};
    }

    std::shared_ptr<const Variants> m_variants;
    VariantJudge m_judge;
};

} // namespace

std::unique_ptr<Check> nonstandardCharacter(std::shared_ptr<const Variants> variants,
                                            std::shared_ptr<const Language> language)
{
    return std::make_unique<NonstandardCharacter>(std::move(variants), std::move(language));
}

} // namespace galley
