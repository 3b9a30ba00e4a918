#include "core/ledger/likeness.h"

#include "core/language/sound.h"
#include "core/language/surnames.h"
#include "core/ledger/words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Printed so often a name is surely meant as it stands.
constexpr qsizetype often = 3;
constexpr qsizetype shortestPlace = 3;
constexpr qsizetype shortestOrganisation = 5;

/// Numbers and directions tell names apart: 第一中学, 第二中学; 东城分局, 西城分局.
bool tellsApart(QChar c)
{
    constexpr QStringView ordinals = u"一二三四五六七八九十百千甲乙丙丁东西南北中上下左右前后大小新老内外男女正副";
    return ordinals.contains(c) || c.isDigit() || (c >= u'A' && c <= u'Z');
}

class Comparison
{
public:
    Comparison(const QList<LedgerEntry> &entries, const NameKnowledge &knowledge)
        : m_entries(entries)
        , m_variants(knowledge.variants.get())
    {
    }

    QList<LedgerPair> pairs()
    {
        // Only what may be alike is compared: entries of one kind and length, persons of one surname.
        QHash<QString, QList<qsizetype>> alike;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const LedgerEntry &entry = m_entries[i];
            const QString kind = QString::number(int(entry.kind));
            if (entry.kind == EntryKind::Person)
                alike[kind + entry.name.first(std::max<qsizetype>(1, surnameLength(entry.name))) + u'/'
                      + QString::number(entry.name.size())]
                    .append(i);
            if (entry.kind == EntryKind::Place || entry.kind == EntryKind::Organisation)
                alike[kind + u'/' + QString::number(entry.name.size())].append(i);
            if (entry.kind == EntryKind::Organisation)
                alike[u"stem "_s + entry.stem].append(i);
        }
        for (auto group = alike.cbegin(); group != alike.cend(); ++group)
            for (qsizetype i = 0; i < group->size(); ++i)
                for (qsizetype k = i + 1; k < group->size(); ++k)
                    add(group->at(i), group->at(k));
        std::ranges::sort(m_pairs, {},
                          [](const LedgerPair &pair) { return std::tuple(pair.often, pair.seldom, int(pair.why)); });
        m_pairs.erase(std::ranges::unique(m_pairs).begin(), m_pairs.end());
        return m_pairs;
    }

private:
    void add(qsizetype a, qsizetype b)
    {
        const LedgerEntry &first = m_entries[a];
        const LedgerEntry &second = m_entries[b];
        const std::optional<Likeness> why = first.kind == EntryKind::Organisation && first.stem == second.stem
            ? formsOf(first.name, second.name)
            : charactersOf(first, second);
        // Entries come by how often they are printed.
        if (why)
            m_pairs.append({std::min(a, b), std::max(a, b), *why});
    }

    static std::optional<Likeness> formsOf(QStringView a, QStringView b)
    {
        return withoutLegalForm(a) == withoutLegalForm(b) ? Likeness::Legal : Likeness::Unit;
    }

    std::optional<Likeness> charactersOf(const LedgerEntry &a, const LedgerEntry &b) const
    {
        const std::optional<qsizetype> at = onlyDifference(a.name, b.name);
        if (!at || !isLongEnough(a))
            return std::nullopt;
        const QChar one = a.name[*at];
        const QChar other = b.name[*at];
        if (tellsApart(one) && tellsApart(other))
            return std::nullopt;
        if (soundAlike(one, other))
            return Likeness::Sound;
        if (lookAlike(one, other, m_variants))
            return Likeness::Shape;
        const bool rare = std::max(a.count(), b.count()) >= often && std::min(a.count(), b.count()) == 1;
        return rare && a.kind == EntryKind::Person && a.name.size() > 2 ? std::optional(Likeness::Rare) : std::nullopt;
    }

    static bool isLongEnough(const LedgerEntry &entry)
    {
        switch (entry.kind) {
        case EntryKind::Place: return entry.name.size() >= shortestPlace;
        case EntryKind::Organisation: return entry.name.size() >= shortestOrganisation;
        default: return entry.name.size() >= 2;
        }
    }

    const QList<LedgerEntry> &m_entries;
    const Variants *m_variants;
    QList<LedgerPair> m_pairs;
};

} // namespace

QList<LedgerPair> likePairs(const QList<LedgerEntry> &entries, const NameKnowledge &knowledge)
{
    return Comparison(entries, knowledge).pairs();
}

std::optional<qsizetype> onlyDifference(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return std::nullopt;
    std::optional<qsizetype> at;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        if (at)
            return std::nullopt;
        at = i;
    }
    return at;
}

bool lookAlike(QChar a, QChar b, const Variants *variants)
{
    if (!variants)
        return false;
    const auto holds = [variants](QChar from, QChar to) {
        const VariantCandidates candidates = variants->candidatesFor(from.unicode());
        return candidates.alike.contains(char32_t(to.unicode())) || candidates.mapped.contains(char32_t(to.unicode()));
    };
    return holds(a, b) || holds(b, a);
}

QStringView withoutLegalForm(QStringView name)
{
    return name.chopped(wordBefore(ledgerWords().legal, name, name.size()));
}

} // namespace galley
