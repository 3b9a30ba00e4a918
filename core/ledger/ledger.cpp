#include "core/ledger/ledger.h"

#include "core/ledger/likeness.h"
#include "core/text/phrases.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// log10: a word that is used so often is no name, unless a byline says so.
constexpr double commonWord = -5.5;
/// Shorter names are found where a title or a verb vouches for them: 高原 stands in many words.
constexpr qsizetype foundAnywhere = 3;

bool isLedgerText(const Block &block)
{
    return block.role.role != Role::Folio && block.role.role != Role::Other;
}

/// Decides which of the extracted names are names.
class Names
{
public:
    Names(const Issue &issue, const MentionsOf &mentions, const Language *language)
        : m_language(language)
    {
        QSet<QString> loose;
        for (const Page &page : issue.pages())
            for (const Story &story : page.stories)
                for (const Block &block : story.blocks)
                    for (const Mention &mention : mentions(block))
                        if (mention.kind == EntryKind::Person)
                            (stands(mention) ? m_sure : loose).insert(mention.name);
        // 长平 is a word; but where there is a 陆长萍, 陆长平 speaks.
        for (const QString &name : loose - m_sure)
            if (name.size() >= foundAnywhere && isNearSure(name))
                m_sure.insert(name);
    }

    bool accepts(const Mention &mention) const
    {
        if (mention.kind == EntryKind::Person)
            return m_sure.contains(mention.name);
        return mention.kind != EntryKind::Organisation || mention.proof != Mention::Proof::Loose || isBrand(mention);
    }

    /// Names that are looked for in the whole issue.
    QStringList longNames() const
    {
        QStringList names;
        for (const QString &name : m_sure)
            if (name.size() >= foundAnywhere)
                names.append(name);
        return names;
    }

private:
    bool stands(const Mention &mention) const
    {
        if (mention.proof == Mention::Proof::Byline)
            return true;
        if (!m_language)
            return mention.proof == Mention::Proof::Sure && mention.name.size() >= foundAnywhere;
        const bool isLong = mention.name.size() >= foundAnywhere;
        if (mention.proof == Mention::Proof::Loose)
            return isLong && isCutApart(mention.name);
        return isLong ? !holdsCommonWord(mention.name) : !isCommon(mention.name);
    }

    bool isNearSure(const QString &name) const
    {
        return std::ranges::any_of(m_sure, [&name](const QString &sure) {
            const std::optional<qsizetype> at = onlyDifference(sure, name);
            return at && *at > 0;
        });
    }

    bool isCommon(const QString &word) const
    {
        return m_language->isWord(word) && m_language->logProbability(word) > commonWord;
    }

    /// 方案组: a common word with something behind it.
    bool holdsCommonWord(const QString &name) const { return isCommon(name.first(2)) && !m_language->isWord(name); }

    /// No word of the lexicon reads through it.
    bool isCutApart(const QString &name) const
    {
        const Segmentation cut = m_language->segment(name);
        return std::ranges::all_of(cut.words, [](const Word &word) { return word.span.length() == 1; });
    }

    /// 宇捷 in 山东宇捷轴承 is no word and made of none.
    bool isBrand(const Mention &mention) const
    {
        if (!m_language)
            return false;
        return isCutApart(mention.ownName().first(2).toString());
    }

    const Language *m_language;
    QSet<QString> m_sure;
};

/// Puts mentions together.
class Collector
{
public:
    explicit Collector(const Issue &issue)
        : m_year(issue.date().year())
    {
    }

    void add(const Block &block, const Mention &mention)
    {
        const QString printed = mention.span.of(block.text).toString();
        const Place place = Place::in(block.id, mention.span);
        Entry &entry = m_entries[keyOf(mention)];
        if (entry.spellings.isEmpty()) {
            entry.kind = mention.kind;
            entry.stem = mention.stem();
            entry.signsOnly = mention.kind == EntryKind::Person;
            entry.number = m_number++;
        }
        entry.signsOnly = entry.signsOnly && mention.proof == Mention::Proof::Byline;
        put(entry.spellings, printed, place);
        for (const QString &title : mention.titles)
            put(entry.titles, title, place);
    }

    QList<LedgerEntry> entries()
    {
        std::vector<Entry> all(m_entries.begin(), m_entries.end());
        std::ranges::sort(all, {},
                          [](const Entry &entry) { return std::tuple(int(entry.kind), -entry.count(), entry.number); });
        QList<LedgerEntry> entries;
        for (Entry &entry : all) {
            const auto byCount = [](const LedgerSpelling &spelling) { return spelling.places.size(); };
            std::ranges::stable_sort(entry.spellings, std::ranges::greater(), byCount);
            std::ranges::stable_sort(entry.titles, std::ranges::greater(), byCount);
            entry.name = entry.spellings.first().text;
            if (entry.kind == EntryKind::Person)
                entry.name.removeIf([](QChar c) { return c.isSpace(); });
            entries.append(std::move(entry));
        }
        return entries;
    }

private:
    struct Entry : LedgerEntry {
        qsizetype number = 0; ///< in the order of first places
    };

    QString keyOf(const Mention &mention) const
    {
        QString key = QString::number(int(mention.kind)) + u' ';
        // A date without a year is of the issue's.
        if (mention.kind == EntryKind::Date && mention.name.size() == 5)
            key += QString::number(m_year) + u'-';
        return key + mention.name;
    }

    static void put(QList<LedgerSpelling> &spellings, const QString &text, const Place &place)
    {
        const auto known = std::ranges::find(spellings, text, &LedgerSpelling::text);
        if (known == spellings.end())
            spellings.append({text, {place}});
        else
            known->places.append(place);
    }

    int m_year;
    qsizetype m_number = 0;
    QHash<QString, Entry> m_entries;
};

/// The accepted mentions of a block and, where none of them stands, the names that the issue knows.
QList<Mention> settled(const Block &block, const QList<Mention> &mentions, const Names &names, const QStringList &known,
                       const PhraseFinder &finder)
{
    QList<Mention> all;
    for (const Mention &mention : mentions)
        if (names.accepts(mention))
            all.append(mention);
    for (const PhraseFinder::Match &match : finder.matches(block.text)) {
        const bool taken = std::ranges::any_of(all, [&](const Mention &mention) {
            return mention.kind == EntryKind::Person && mention.span.overlaps(match.span);
        });
        if (!taken)
            all.append({EntryKind::Person, match.span, known[match.phrase]});
    }
    std::ranges::stable_sort(all, {}, [](const Mention &mention) { return mention.span; });
    return all;
}

} // namespace

qsizetype LedgerEntry::count() const
{
    qsizetype all = 0;
    for (const LedgerSpelling &spelling : spellings)
        all += spelling.places.size();
    return all;
}

QList<Place> LedgerEntry::places() const
{
    QList<Place> all;
    for (const LedgerSpelling &spelling : spellings)
        all += spelling.places;
    return all;
}

Ledger ledgerOf(const Issue &issue, const MentionsOf &mentions, const NameKnowledge &knowledge)
{
    const Names names(issue, mentions, knowledge.language.get());
    const QStringList known = names.longNames();
    const PhraseFinder finder(known);
    Collector collector(issue);
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (isLedgerText(block))
                    for (const Mention &mention : settled(block, mentions(block), names, known, finder))
                        collector.add(block, mention);
    Ledger ledger{collector.entries(), {}};
    ledger.pairs = likePairs(ledger.entries, knowledge);
    return ledger;
}

} // namespace galley
