#include "core/ledger/extract.h"

#include "core/language/surnames.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley::extract {

namespace {

constexpr qsizetype longestGiven = 2;

bool isHanAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isHan(text[at].unicode());
}

/// True where a name cannot go on at unit `at`: a mark, a figure, a space, the end, or a word that follows names.
bool endsName(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return true;
    // A rare character goes on with the name.
    if (text[at] == u'·' || text[at] == u'•' || text[at] == u'-' || text[at].isSurrogate())
        return false;
    if (!isHan(text[at].unicode()))
        return true;
    const LedgerWords &words = ledgerWords();
    const qsizetype length = wordAt(words.afterName, text, at);
    // 和 or 在 by itself says nothing before a mark: 李平和，
    return length > 1 || (length == 1 && (isHanAt(text, at + 1) || text[at] == u'说' || text[at] == u'称'));
}

bool isNoName(QStringView name)
{
    const LedgerWords &words = ledgerWords();
    if (words.seldomSurnames.contains(name.front()) || words.noNames.contains(name.toString())
        || words.noNames.contains(name.first(2).toString()))
        return true;
    for (qsizetype at = 0; at + 1 < name.size(); ++at)
        if (wordAt(words.titles, name, at) > 0 || wordAt(words.titlesAfter, name, at) > 0)
            return true;
    return false;
}

/// A Chinese name that begins at unit `at` and ends where one surely ends; empty for none, and where two would fit.
Span nameAt(QStringView text, qsizetype at)
{
    if (!isHanAt(text, at))
        return {at, at};
    const qsizetype surname = surnameLength(text.sliced(at));
    QList<Span> fits;
    for (qsizetype given = 1; surname > 0 && given <= longestGiven; ++given) {
        const Span name{at, at + surname + given};
        if (name.end > text.size() || !isHanAt(text, name.end - 1))
            break;
        if (endsName(text, name.end) && !isNoName(name.of(text)))
            fits.append(name);
    }
    if (fits.size() == 1)
        return fits.first();
    // 王磊说，: where a verb of saying may be the longer name's end it is the verb.
    if (fits.size() == 2 && wordAt(ledgerWords().said, text, fits.first().end) > 0)
        return fits.first();
    return {at, at};
}

/// Where the title begins that ends at `end`: with what titles carry before them, and the organisation before that.
qsizetype titleBegin(QStringView text, qsizetype at, const QList<Mention> &organisations)
{
    while (const qsizetype length = wordBefore(ledgerWords().beforeTitle, text, at))
        at -= length;
    for (const Mention &organisation : organisations)
        if (organisation.span.end == at)
            return organisation.span.begin;
    return at;
}

/// The titles before a name, nearest last: 市委副书记、市长.
QStringList titlesBefore(QStringView text, Span title, const QList<Mention> &organisations)
{
    QStringList titles;
    for (;;) {
        title.begin = titleBegin(text, title.begin, organisations);
        titles.prepend(title.of(text).toString());
        if (title.begin < 2 || text[title.begin - 1] != u'、')
            return titles;
        const qsizetype end = title.begin - 1;
        const qsizetype length = wordBefore(ledgerWords().titles, text, end);
        if (length == 0)
            return titles;
        title = {end - length, end};
    }
}

QString plain(QStringView name)
{
    QString letters;
    for (const QChar c : name)
        if (!c.isSpace())
            letters += c;
    return letters;
}

/// 市长张百顺
void addTitled(QList<Mention> &people, QStringView text, Span title, const QList<Mention> &organisations)
{
    const bool gap = title.end < text.size() && text[title.end].isSpace();
    const Span name = nameAt(text, title.end + gap);
    if (!name.isEmpty())
        people.append({EntryKind::Person, name, plain(name.of(text)), titlesBefore(text, title, organisations)});
}

/// Where a run of Han that ends at `end` could be a name from its first character on.
Span nameBefore(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (end - begin <= 4 && isHanAt(text, begin - 1))
        --begin;
    // 马克·吕特
    if (begin > 0 && (text[begin - 1] == u'·' || text[begin - 1] == u'•'))
        return {end, end};
    const Span name{begin, end};
    const qsizetype surname = surnameLength(name.of(text));
    const qsizetype given = name.length() - surname;
    if (surname == 0 || given < 1 || given > longestGiven || isNoName(name.of(text)))
        return {end, end};
    return name;
}

/// ，李长萍指出: loose, for many words look like it.
void addSpeaker(QList<Mention> &people, QStringView text, qsizetype end, const QStringList &titles)
{
    if (const Span name = nameBefore(text, end); !name.isEmpty())
        people.append({EntryKind::Person, name, name.of(text).toString(), titles, Mention::Proof::Loose});
}

} // namespace

QList<Mention> people(QStringView text, const QList<Cue> &cues, const QList<Mention> &organisations)
{
    QList<Mention> people;
    for (const Cue &cue : cues)
        if (cue.is == NameCue::Title)
            addTitled(people, text, cue.span, organisations);
    for (const Cue &cue : cues) {
        const bool free = std::ranges::none_of(people, [&](const Mention &person) {
            return person.span.end == cue.span.begin || person.span.overlaps(cue.span);
        });
        if (free && cue.is == NameCue::Said)
            addSpeaker(people, text, cue.span.begin, {});
        if (free && cue.is == NameCue::TitleAfter)
            addSpeaker(people, text, cue.span.begin, {cue.span.of(text).toString()});
    }
    return people;
}

QList<Mention> signers(const BylineParse &byline)
{
    QList<Mention> people;
    for (const FoundPiece &piece : {byline.leadIn, byline.line, byline.credit}) {
        if (!piece)
            continue;
        for (const BylinePerson &person : piece->people)
            people.append({EntryKind::Person, person.span, person.name,
                           person.office.isEmpty() ? QStringList() : QStringList{person.office},
                           Mention::Proof::Byline});
    }
    return people;
}

} // namespace galley::extract
