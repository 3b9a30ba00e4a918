#include "ui/ledger/ledgerrows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("galley::LedgerPane", source);
}

QString reasonOf(Likeness why)
{
    switch (why) {
    case Likeness::Sound: return translated(QT_TRANSLATE_NOOP("galley::LedgerPane", "sounds alike"));
    case Likeness::Shape: return translated(QT_TRANSLATE_NOOP("galley::LedgerPane", "looks alike"));
    case Likeness::Rare: return translated(QT_TRANSLATE_NOOP("galley::LedgerPane", "one character differs"));
    case Likeness::Unit: return translated(QT_TRANSLATE_NOOP("galley::LedgerPane", "with and without 省, 市, 县"));
    case Likeness::Legal: break;
    }
    return translated(QT_TRANSLATE_NOOP("galley::LedgerPane", "another form of firm"));
}

class Rows
{
public:
    Rows(const Ledger &ledger, const Issue &issue, const QList<Finding> &findings)
        : m_ledger(ledger)
    {
        for (const Page &page : issue.pages())
            for (const Story &story : page.stories)
                for (const Block &block : story.blocks)
                    m_reading.insert(block.id, m_reading.size());
        for (const Finding &finding : findings) {
            if (!finding.check.startsWith("facts/"_L1) && finding.check != "byline/unknown-name"_L1)
                continue;
            const QList<Place> related = finding.check == "facts/name"_L1 ? finding.related : QList<Place>();
            for (const Place &place : QList<Place>{finding.place} + related)
                m_contradicted[place.first].append(place);
        }
        for (const LedgerPair &pair : ledger.pairs) {
            m_near[pair.often].append({pair.seldom, pair.why});
            m_near[pair.seldom].append({pair.often, pair.why});
        }
    }

    LedgerRow of(qsizetype number) const
    {
        const LedgerEntry &entry = m_ledger.entries[number];
        LedgerRow row{LedgerRow::Kind::Entry, QString::number(int(entry.kind)) + entry.name, entry.name};
        row.places = inOrder(entry.places());
        const auto near = m_near.value(number);
        QStringList names;
        for (const Near &each : near)
            names.append(m_ledger.entries[each.entry].name);
        row.beside = !names.isEmpty() ? names.join(u"、"_s)
            : entry.titles.isEmpty()  ? QString()
                                      : entry.titles.first().text;
        row.sign = isContradicted(row.places) ? LedgerSign::Contradicts
            : near.isEmpty()                  ? LedgerSign::None
                                              : LedgerSign::Unknown;
        for (const Near &each : near)
            row.rows.append(nearRow(row, each));
        if (entry.spellings.size() > 1)
            for (const LedgerSpelling &spelling : entry.spellings)
                row.rows.append(child(row, LedgerRow::Kind::Spelling, spelling, {}));
        if (entry.titles.size() > 1 || (!names.isEmpty() && !entry.titles.isEmpty()))
            for (const LedgerSpelling &title : entry.titles)
                row.rows.append(child(row, LedgerRow::Kind::Title, title,
                                      translated(QT_TRANSLATE_NOOP("galley::LedgerPane", "title"))));
        return row;
    }

private:
    struct Near {
        qsizetype entry;
        Likeness why;
    };

    LedgerRow child(const LedgerRow &of, LedgerRow::Kind kind, const LedgerSpelling &spelling,
                    const QString &beside) const
    {
        LedgerRow row{kind, of.key + u'/' + QString::number(int(kind)) + spelling.text, spelling.text, beside};
        row.places = spelling.places;
        return row;
    }

    LedgerRow nearRow(const LedgerRow &of, const Near &near) const
    {
        const LedgerEntry &other = m_ledger.entries[near.entry];
        LedgerRow row{LedgerRow::Kind::Near, of.key + u"/~"_s + other.name, other.name, reasonOf(near.why)};
        row.places = inOrder(other.places());
        row.sign = of.sign;
        return row;
    }

    QList<Place> inOrder(QList<Place> places) const
    {
        std::ranges::sort(places, {},
                          [this](const Place &place) { return std::pair(m_reading.value(place.first), place.begin); });
        return places;
    }

    bool isContradicted(const QList<Place> &places) const
    {
        return std::ranges::any_of(places, [this](const Place &place) {
            return std::ranges::any_of(m_contradicted.value(place.first), [&](const Place &flagged) {
                return flagged.isOneBlock() && place.span().overlaps(flagged.span());
            });
        });
    }

    const Ledger &m_ledger;
    QHash<BlockId, qsizetype> m_reading;
    QHash<BlockId, QList<Place>> m_contradicted;
    QHash<qsizetype, QList<Near>> m_near;
};

bool holds(const LedgerEntry &entry, const QString &filter)
{
    const auto has = [&filter](const LedgerSpelling &spelling) {
        return spelling.text.contains(filter, Qt::CaseInsensitive);
    };
    return filter.isEmpty() || entry.name.contains(filter, Qt::CaseInsensitive)
        || std::ranges::any_of(entry.spellings, has) || std::ranges::any_of(entry.titles, has);
}

} // namespace

bool LedgerRow::operator==(const LedgerRow &other) const = default;

LedgerGroups ledgerGroups(const Ledger &ledger, const Issue &issue, const QList<Finding> &findings,
                          const QString &filter)
{
    const Rows rows(ledger, issue, findings);
    LedgerGroups groups;
    for (qsizetype i = 0; i < ledger.entries.size(); ++i)
        if (holds(ledger.entries[i], filter))
            groups[size_t(ledger.entries[i].kind)].append(rows.of(i));
    return groups;
}

} // namespace galley
