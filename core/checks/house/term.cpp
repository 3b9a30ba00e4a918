#include "core/checks/analysis.h"
#include "core/checks/house/houserules.h"
#include "core/checks/house/wordfinder.h"
#include "core/house/expression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"house/term"_s;

/// A term that fits somewhere, and what would stand there instead.
struct Hit {
    Span span;
    const Term *term;
    QString use;
};

/// True where what is to be used stands there already and only holds what is to be avoided.
bool isUsed(const Hit &hit, QStringView text)
{
    const QString avoid = hit.span.of(text).toString();
    for (qsizetype in = hit.use.indexOf(avoid); in >= 0; in = hit.use.indexOf(avoid, in + 1)) {
        const qsizetype begin = hit.span.begin - in;
        if (begin >= 0 && text.sliced(begin).startsWith(hit.use))
            return true;
    }
    return false;
}

class HouseTerm final : public Check
{
public:
    HouseTerm(const House &house, std::shared_ptr<const Language> language)
        : m_terms(house.terms)
    {
        QStringList words;
        for (qsizetype i = 0; i < m_terms.size(); ++i) {
            if (m_terms[i].matching == Matching::Literal) {
                words.append(m_terms[i].avoid);
                m_literals.append(i);
            } else if (auto expression = HouseExpression::compiled(m_terms[i].avoid)) {
                m_expressions.push_back({i, *std::move(expression)});
            }
        }
        m_finder = WordFinder(words, std::move(language));
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const QString &text = scope.block->text;
        QList<Hit> hits = literalHits(text);
        addExpressionHits(scope, hits);
        if (hits.isEmpty())
            return;
        const Page *page = scope.issue.pageOf(scope.story->id);
        const QString section = page ? page->name : QString();
        hits.removeIf([&](const Hit &hit) {
            return !hit.term->scope.holds(scope.block->role.role, section) || isUsed(hit, text)
                || isInTitle(text, hit.span);
        });
        // The longest that begins first, and none over another.
        std::ranges::stable_sort(hits, {}, [](const Hit &hit) { return std::pair(hit.span.begin, -hit.span.end); });
        qsizetype end = 0;
        for (const Hit &hit : std::as_const(hits)) {
            if (hit.span.begin < end)
                continue;
            sink.add(finding(*scope.block, hit));
            end = hit.span.end;
        }
    }

private:
    struct Expression {
        qsizetype term;
        HouseExpression expression;
    };

    QList<Hit> literalHits(QStringView text) const
    {
        QList<Hit> hits;
        for (const PhraseFinder::Match &match : m_finder.matches(text)) {
            const Term &term = m_terms[m_literals[match.phrase]];
            hits.append({match.span, &term, term.use});
        }
        return hits;
    }

    void addExpressionHits(const CheckScope &scope, QList<Hit> &hits) const
    {
        if (m_expressions.empty())
            return;
        const QStringView text = scope.block->text;
        for (const Span sentence : scope.analyses.of(*scope.block).sentences) {
            for (const Expression &each : m_expressions) {
                const Term &term = m_terms[each.term];
                for (const HouseExpression::Match &match : each.expression.matches(sentence.of(text)))
                    hits.append({match.span.shifted(sentence.begin), &term, filledIn(term.use, match.captured)});
            }
        }
    }

    static Finding finding(const Block &block, const Hit &hit)
    {
        Finding finding{.check = id,
                        .severity = Severity::B,
                        .place = Place::in(block.id, hit.span),
                        .text = hit.span.of(block.text).toString()};
        finding.message = hit.use.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "The house does not print “%1”."), {finding.text})
            : Message(QT_TRANSLATE_NOOP("core", "The house prints “%1”, not “%2”."), {hit.use, finding.text});
        const Term &term = *hit.term;
        if (!term.reason.isEmpty())
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "Reason: %1"), {term.reason}));
        if (term.entered.date.isValid())
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "In the house's terms since %1, entered by %2"),
                                            {term.entered.date.toString(Qt::ISODate), term.entered.who}));
        if (!hit.use.isEmpty())
            finding.fixes = {{.kind = Fix::Kind::Replace,
                              .label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {hit.use}),
                              .replacement = hit.use}};
        return finding;
    }

    QList<Term> m_terms;
    QList<qsizetype> m_literals; ///< of each word of the finder, its term
    std::vector<Expression> m_expressions;
    WordFinder m_finder;
};

/// The slips that the house's own terms were made from.
QList<Example> slips(const QList<Term> &terms)
{
    constexpr qsizetype most = 8;
    QList<Example> examples;
    for (const Term &term : terms) {
        const qsizetype at = term.matching == Matching::Literal ? term.example.indexOf(term.avoid) : -1;
        if (at >= 0 && term.scope == HouseScope() && examples.size() < most)
            examples.append({.text = term.example, .flagged = term.avoid, .fixed = term.use});
    }
    return examples;
}

CheckInfo HouseTerm::info() const
{
    QList<Example> examples = slips(m_terms);
    for (const QString &silent : {u"朝鲜族歌舞队来到临渚。"_s, u"内蒙古的客人到了渡口。"_s,
                                  u"三份内容相同的合同摆在桌上。"_s, u"讲座落幕后，听众久久不散。"_s,
                                  u"《惟一的渡口》今天开机。"_s, u"气温升到38摄氏度。"_s, u"他决定单独出船。"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "House term")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds words that the house has decided not to print, and offers what it prints instead. The list, with "
            "reasons, is kept under House. A term may hold only in some roles or on some pages. Titles in 《》 are "
            "left alone, and so are words that only seem to hold one because two others meet.")),
        .scope = Scope::Block,
        .severity = Severity::B,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> houseTerm(const House &house, std::shared_ptr<const Language> language)
{
    return std::make_unique<HouseTerm>(house, std::move(language));
}

} // namespace galley
