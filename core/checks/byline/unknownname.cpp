#include "core/checks/byline/unknownname.h"

#include "core/checks/byline/habits.h"
#include "core/language/sound.h"
#include "core/language/surnames.h"
#include "core/ledger/likeness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"byline/unknown-name"_s;

/// A reporter where the name is signed.
struct Signature {
    const Block *block;
    const BylinePiece *piece;
    const BylinePerson *person;

    Place place() const { return Place::in(block->id, person->span); }
    QString text() const { return person->span.of(block->text).toString(); }
};

/// Every name, with where it is signed, in reading order.
class Signatures
{
public:
    Signatures(const Issue &issue, const Analyses &analyses)
    {
        for (const PlacedPiece &placed : placedPieces(issue, analyses))
            for (const BylinePerson &person : placed.piece->people) {
                if (placed.piece->group != "staff"_L1)
                    continue;
                QList<Signature> &of = m_all[person.name];
                if (of.isEmpty())
                    m_names.append(person.name);
                of.append({placed.block, placed.piece, &person});
            }
    }

    const QStringList &names() const { return m_names; }
    const QList<Signature> &of(const QString &name) const { return *m_all.constFind(name); }

    /// Two who sign one piece are two people.
    bool areTogether(const QString &a, const QString &b) const
    {
        return std::ranges::any_of(of(a), [&](const Signature &signature) {
            return std::ranges::contains(signature.piece->people, b, &BylinePerson::name);
        });
    }

private:
    QStringList m_names;
    QHash<QString, QList<Signature>> m_all;
};

bool isStaff(const QString &office)
{
    return office.contains(u"记者"_s) && !office.contains(u"特约"_s);
}

class UnknownName final : public Check
{
public:
    UnknownName(const House &house, std::shared_ptr<const Variants> variants)
        : m_variants(std::move(variants))
    {
        for (const StaffMember &member : house.staff)
            m_staff.append(member.name);
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const Signatures signatures(scope.issue, scope.analyses);
        for (const QString &name : signatures.names())
            for (const Signature &signature : signatures.of(name))
                if (!m_staff.isEmpty() && isStaff(signature.person->office) && !m_staff.contains(name))
                    sink.add(unknown(signature));
        const QStringList &names = signatures.names();
        for (qsizetype i = 0; i < names.size(); ++i)
            for (qsizetype k = i + 1; k < names.size(); ++k)
                if (const auto finding = twoWays(names[i], names[k], signatures))
                    sink.add(*finding);
    }

private:
    static Finding findingAt(const Signature &signature, double certainty, const Message &message)
    {
        return {.check = id,
                .severity = certainty > 0.6 ? Severity::B : Severity::C,
                .certainty = certainty,
                .place = signature.place(),
                .text = signature.text(),
                .message = message};
    }

    static Fix replacement(const QString &name)
    {
        return {.label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {name}), .replacement = name};
    }

    Finding unknown(const Signature &signature) const
    {
        const QString &name = signature.person->name;
        Finding finding = findingAt(signature, 0.9,
                                    Message(QT_TRANSLATE_NOOP("core", "This reporter is not on the house’s roster.")));
        for (const QString &known : m_staff)
            if (onlyDifference(known, name)
                && known.first(surnameLength(known)) == name.first(std::min(surnameLength(known), name.size())))
                finding.fixes.append(replacement(known));
        if (!finding.fixes.isEmpty())
            finding.evidence.append(
                Message(QT_TRANSLATE_NOOP("core", "On the roster: %1"), {finding.fixes.first().replacement}));
        return finding;
    }

    /// The same surname, and one character that sounds or looks like the other's.
    std::optional<Finding> twoWays(const QString &first, const QString &second, const Signatures &signatures) const
    {
        const std::optional<qsizetype> at = onlyDifference(first, second);
        if (!at || *at < surnameLength(first) || signatures.areTogether(first, second)
            || (m_staff.contains(first) && m_staff.contains(second)))
            return std::nullopt;
        if (!soundAlike(first[*at], second[*at]) && !lookAlike(first[*at], second[*at], m_variants.get()))
            return std::nullopt;
        const qsizetype one = signatures.of(first).size();
        const qsizetype other = signatures.of(second).size();
        if (std::min(one, other) > 1)
            return std::nullopt;
        const QString &seldom = other <= one ? second : first;
        const QString &often = other <= one ? first : second;
        const bool clear = std::max(one, other) > 1 && first.size() > 2;
        Finding finding = findingAt(
            signatures.of(seldom).first(), clear ? 0.75 : 0.5,
            Message(QT_TRANSLATE_NOOP("core", "A reporter of nearly the same name signs elsewhere in the issue.")));
        finding.evidence.append(
            Message(QT_TRANSLATE_NOOP("core", "“%1” stands %2 times, “%3” %4 times"),
                    {often, QString::number(std::max(one, other)), seldom, QString::number(std::min(one, other))}));
        for (const Signature &signature : signatures.of(often))
            finding.related.append(signature.place());
        finding.fixes.append(replacement(often));
        return finding;
    }

    QStringList m_staff;
    std::shared_ptr<const Variants> m_variants;
};

CheckInfo UnknownName::info() const
{
    const auto signedBy = [](const QStringList &names) {
        QStringList paragraphs;
        for (const QString &name : names)
            paragraphs.append(u"本报讯（记者 %1）今天，江边植树。"_s.arg(name));
        return paragraphs.join(u'\n');
    };
    const QList<Example> examples{
        {.text = signedBy({u"李政哲"_s, u"李政哲"_s, u"李政喆"_s}), .flagged = u"李政喆"_s, .fixed = u"李政哲"_s},
        {.text = signedBy({u"苏晓彤"_s, u"苏小彤"_s, u"苏晓彤"_s}), .flagged = u"苏小彤"_s, .fixed = u"苏晓彤"_s},
        {.text = signedBy({u"方文斌"_s, u"方文彬"_s}), .flagged = u"方文彬"_s, .fixed = u"方文斌"_s},
        {.text = signedBy({u"何静怡"_s, u"何静仪"_s, u"何静怡"_s}), .flagged = u"何静仪"_s, .fixed = u"何静怡"_s},
        {.text = signedBy({u"欧阳琳"_s, u"欧阳林"_s}), .flagged = u"欧阳林"_s, .fixed = u"欧阳琳"_s},
        {.text = signedBy({u"孙海洋"_s, u"孙海阳"_s, u"孙海阳"_s}), .flagged = u"孙海洋"_s, .fixed = u"孙海阳"_s},
        {.text = signedBy({u"李政哲"_s, u"李政哲"_s})},
        {.text = signedBy({u"李政哲"_s, u"李政明"_s})},
        {.text = signedBy({u"李政哲 李政喆"_s, u"李政哲"_s})},
        {.text = signedBy({u"李政哲"_s, u"李政哲"_s, u"李政喆"_s, u"李政喆"_s})},
        {.text = signedBy({u"李政哲"_s, u"黎政哲"_s})},
        {.text = signedBy({u"李政哲"_s, u"王河"_s, u"赵石"_s})},
    };
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Unknown reporter")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Compares who signs with the house’s roster, where the house has one: a reporter who is not on it is "
                "flagged, the nearest name on it is the fix. And it compares the signatures of the issue with each "
                "other: two names that differ in one character that sounds or looks alike may be one person. Two who "
                "sign together, or who both sign several times, are two people.")),
            .scope = Scope::Issue,
            .severity = Severity::B,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> unknownName(const House &house, std::shared_ptr<const Variants> variants)
{
    return std::make_unique<UnknownName>(house, std::move(variants));
}

} // namespace galley
