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

LedgerGroup groupOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Person: return LedgerGroup::People;
    case EntryKind::Organisation: return LedgerGroup::Organisations;
    case EntryKind::Place: return LedgerGroup::Places;
    case EntryKind::Figure: return LedgerGroup::Figures;
    case EntryKind::Date: break;
    }
    return LedgerGroup::Dates;
}

class Rows
{
public:
    Rows(const LedgerContent &content, const Issue &issue, Agreeing agreeing)
        : m_content(content)
        , m_ledger(content.ledger)
        , m_agreeing(agreeing)
    {
        for (const Page &page : issue.pages())
            for (const Story &story : page.stories)
                for (const Block &block : story.blocks)
                    m_reading.insert(block.id, m_reading.size());
        for (const Finding &finding : content.findings) {
            // The other name, and the date of a weekday that does not fit; but not the parts of a wrong sum.
            const bool isOfBoth = finding.check == "facts/name"_L1 || finding.check == "facts/date"_L1;
            const QList<Place> related = isOfBoth ? finding.related : QList<Place>();
            for (const Place &place : QList<Place>{finding.place} + related)
                m_said[place.first].append({place, LedgerSign::Contradicts});
        }
        for (const FactAnswer &answer : content.answers)
            if (isShown(answer))
                m_said[answer.place.first].append({answer.place, signOf(answer)});
        for (const LedgerPair &pair : m_ledger.pairs) {
            m_near[pair.often].append({pair.seldom, pair.why});
            m_near[pair.seldom].append({pair.often, pair.why});
        }
    }

    /// What contradicts first, then what cannot be checked, then what agrees; each in reading order.
    QList<LedgerRow> facts() const
    {
        QList<LedgerRow> rows;
        for (const Finding &finding : m_content.findings)
            if (finding.check.startsWith("facts/"_L1))
                rows.append(fact(finding, LedgerSign::Contradicts));
        for (const FactAnswer &answer : m_content.answers)
            if (isShown(answer))
                rows.append(fact(answer, signOf(answer)));
        const auto rank = [](const LedgerRow &row) {
            return row.sign == LedgerSign::Contradicts ? 0 : row.sign == LedgerSign::Unknown ? 1 : 2;
        };
        std::ranges::stable_sort(rows, {}, rank);
        return rows;
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
        row.sign = saidOf(row.places);
        if (!near.isEmpty() && row.sign != LedgerSign::Contradicts)
            row.sign = LedgerSign::Unknown;
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

    struct Said {
        Place place;
        LedgerSign sign;
    };

    bool isShown(const FactAnswer &answer) const
    {
        return answer.verdict == FactAnswer::Verdict::Unchecked || m_agreeing == Agreeing::Shown;
    }

    static LedgerSign signOf(const FactAnswer &answer)
    {
        return answer.verdict == FactAnswer::Verdict::Agrees ? LedgerSign::Agrees : LedgerSign::Unknown;
    }

    /// A finding or an answer.
    template<typename Statement>
    static LedgerRow fact(const Statement &said, LedgerSign sign)
    {
        const QString key = u"fact %1 %2 %3 %4"_s.arg(said.check, said.place.first.toString())
                                .arg(said.place.begin)
                                .arg(said.text);
        LedgerRow row{LedgerRow::Kind::Fact, key, said.text, said.message.text(), sign};
        row.places = QList<Place>{said.place} + said.related;
        return row;
    }

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

    /// The gravest thing that is said of one of the places.
    LedgerSign saidOf(const QList<Place> &places) const
    {
        LedgerSign gravest = LedgerSign::None;
        for (const Place &place : places)
            for (const Said &said : m_said.value(place.first))
                if (said.place.isOneBlock() && place.span().overlaps(said.place.span()))
                    gravest = graver(gravest, said.sign);
        return gravest;
    }

    static LedgerSign graver(LedgerSign one, LedgerSign other)
    {
        for (const LedgerSign sign : {LedgerSign::Contradicts, LedgerSign::Unknown, LedgerSign::Agrees})
            if (one == sign || other == sign)
                return sign;
        return LedgerSign::None;
    }

    const LedgerContent &m_content;
    const Ledger &m_ledger;
    Agreeing m_agreeing;
    QHash<BlockId, qsizetype> m_reading;
    QHash<BlockId, QList<Said>> m_said;
    QHash<qsizetype, QList<Near>> m_near;
};

bool holds(const LedgerRow &fact, const QString &filter)
{
    return fact.text.contains(filter, Qt::CaseInsensitive) || fact.beside.contains(filter, Qt::CaseInsensitive);
}

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

bool isOfFacts(const Finding &finding)
{
    return finding.check.startsWith("facts/"_L1) || finding.check == "byline/unknown-name"_L1;
}

LedgerGroups ledgerGroups(const LedgerContent &content, const Issue &issue, const QString &filter, Agreeing agreeing)
{
    const Rows rows(content, issue, agreeing);
    LedgerGroups groups;
    QList<LedgerRow> &facts = groups[size_t(LedgerGroup::Facts)];
    facts = rows.facts();
    facts.removeIf([&filter](const LedgerRow &fact) { return !filter.isEmpty() && !holds(fact, filter); });
    const QList<LedgerEntry> &entries = content.ledger.entries;
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (holds(entries[i], filter))
            groups[size_t(groupOf(entries[i].kind))].append(rows.of(i));
    return groups;
}

} // namespace galley
