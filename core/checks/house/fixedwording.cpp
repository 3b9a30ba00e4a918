#include "core/checks/house/houserules.h"
#include "core/checks/house/nearmisses.h"
#include "core/checks/house/wordfinder.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"house/fixed-wording"_s;

using Miss = NearMisses::Miss;
using Slip = NearMisses::Slip;

/// By how much (log10) the language must find the wording likelier than what stands there: less, and somebody meant what is
/// there; more than the second, and nobody did.
constexpr double perhapsMeant = 1.5;
constexpr double neverMeant = 3;

bool isFigure(QChar c)
{
    return c.isDigit() || u"零〇一二三四五六七八九十百千万亿两"_s.contains(c);
}

bool isMark(QChar c)
{
    return !isHan(c.unicode()) && !c.isLetterOrNumber();
}

/// 的 in 中国式的现代化 is a liberty and no slip of a hand.
bool isParticle(QChar c)
{
    return u"的地得了和与及之其"_s.contains(c);
}

double likelihood(QStringView text, const Language &language)
{
    double score = 0;
    for (const Span run : hanRuns(text))
        score += language.score(run.of(text));
    return score;
}

class FixedWordingCheck final : public Check
{
public:
    FixedWordingCheck(const House &house, std::shared_ptr<const Language> language)
        : m_language(std::move(language))
    {
        for (const FixedWording &each : house.fixedWordings) {
            m_wordings.append(each.wording);
            m_reasons.append(each.reason);
        }
        m_misses = NearMisses(m_wordings);
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const Role role = scope.block->role.role;
        if (role == Role::Folio || role == Role::Other)
            return;
        const QString &text = scope.block->text;
        for (const Miss &miss : m_misses.in(text)) {
            if (isInTitle(text, miss.span) || isAnother(text, miss))
                continue;
            if (const auto severity = severityOf(text, miss))
                sink.add(finding(*scope.block, miss, *severity));
        }
    }

private:
    /// The characters of the text that are others than the wording's, or too many.
    static QString strange(QStringView text, const Miss &miss)
    {
        switch (miss.slip) {
        case Slip::Missing: return {};
        case Slip::TwoChanged: return QString(text[miss.span.begin + miss.at]) + text[miss.span.begin + miss.second];
        case Slip::OneChanged:
        case Slip::Extra: break;
        }
        return text[miss.span.begin + miss.at];
    }

    /// The characters of the wording in whose place those stand.
    QString replaced(const Miss &miss) const
    {
        const QString &wording = m_wordings[miss.phrase];
        switch (miss.slip) {
        case Slip::Extra: return {};
        case Slip::TwoChanged: return QString(wording[miss.at]) + wording[miss.second];
        case Slip::OneChanged:
        case Slip::Missing: break;
        }
        return wording[miss.at];
    }

    /// Another session of a congress, or the wording with marks of the writer's.
    bool isAnother(QStringView text, const Miss &miss) const
    {
        const QString there = strange(text, miss);
        const QString wanted = replaced(miss);
        if (std::ranges::any_of(there, isMark) || std::ranges::any_of(wanted, isMark))
            return true;
        return std::ranges::all_of(QString(there + wanted), isFigure);
    }

    std::optional<Severity> severityOf(QStringView text, const Miss &miss) const
    {
        const bool isLiberty = miss.slip == Slip::Extra && isParticle(text[miss.span.begin + miss.at]);
        const bool isClear = miss.slip != Slip::TwoChanged && !isLiberty;
        if (!m_language)
            return Severity::B;
        const double gain = likelihood(m_wordings[miss.phrase], *m_language)
            - likelihood(miss.span.of(text), *m_language);
        if (gain < perhapsMeant)
            return std::nullopt;
        return gain >= neverMeant && isClear ? Severity::A : Severity::B;
    }

    Message argument(QStringView text, const Miss &miss) const
    {
        switch (miss.slip) {
        case Slip::Missing: return Message(QT_TRANSLATE_NOOP("core", "“%1” is missing in it"), {replaced(miss)});
        case Slip::Extra: return Message(QT_TRANSLATE_NOOP("core", "“%1” is too much in it"), {strange(text, miss)});
        case Slip::OneChanged:
        case Slip::TwoChanged: break;
        }
        return Message(QT_TRANSLATE_NOOP("core", "“%1” stands in it for “%2”"), {strange(text, miss), replaced(miss)});
    }

    Finding finding(const Block &block, const Miss &miss, Severity severity) const
    {
        const QString &wording = m_wordings[miss.phrase];
        Finding finding{
            .check = id,
            .severity = severity,
            .certainty = severity == Severity::A ? 0.9 : 0.6,
            .place = Place::in(block.id, miss.span),
            .text = miss.span.of(block.text).toString(),
            .message = Message(QT_TRANSLATE_NOOP("core", "This is nearly, and not quite, the fixed wording “%1”."),
                               {wording}),
            .evidence = {argument(block.text, miss)}};
        if (!m_reasons[miss.phrase].isEmpty())
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "Reason: %1"), {m_reasons[miss.phrase]}));
        finding.fixes = {{.kind = Fix::Kind::Replace,
                          .label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {wording}),
                          .replacement = wording}};
        return finding;
    }

    std::shared_ptr<const Language> m_language;
    QStringList m_wordings;
    QStringList m_reasons; ///< of each wording
    NearMisses m_misses;
};

CheckInfo FixedWordingCheck::info() const
{
    QList<Example> examples;
    for (const auto &[text, flagged, fixed] :
         {std::tuple(u"践行社会主义核心价直观。"_s, u"社会主义核心价直观"_s, u"社会主义核心价值观"_s),
          {u"他在中华人民共国成立那年出生。"_s, u"中华人民共国"_s, u"中华人民共和国"_s},
          {u"绿水青山就是金山山银山。"_s, u"绿水青山就是金山山银山"_s, u"绿水青山就是金山银山"_s},
          {u"推进中国式现现代化。"_s, u"中国式现现代化"_s, u"中国式现代化"_s},
          {u"构建人类命远共同体。"_s, u"人类命远共同体"_s, u"人类命运共同体"_s},
          {u"联合国教课文组织派员来访。"_s, u"联合国教课文组织"_s, u"联合国教科文组织"_s}})
        if (m_wordings.contains(fixed))
            examples.append({.text = text, .flagged = flagged, .fixed = fixed});
    for (const QString &silent :
         {u"践行社会主义核心价值观。"_s, u"《中国式现现代化》是他的新书。"_s, u"建设社会主义现代化。"_s,
          u"中华人民的共同愿望。"_s, u"联合国秘书长来访。"_s, u"市人民代表大会今天闭幕。"_s})
        examples.append({.text = silent});
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Fixed wording")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Finds what is nearly one of the house's set phrases, or names of meetings, documents and programmes, "
                "that must be exact: one or two characters changed, one missing, one too many. The first and the last "
                "must be right, a number in place of another is another meeting, and what the language model finds as "
                "likely as the wording was meant. The list is kept under House.")),
            .scope = Scope::Block,
            .severity = Severity::A,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> fixedWording(const House &house, std::shared_ptr<const Language> language)
{
    return std::make_unique<FixedWordingCheck>(house, std::move(language));
}

} // namespace galley
