#include "core/recognise/bylinepeople.h"

#include "core/language/surnames.h"
#include "core/recognise/bylineshapes.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype window = 80;
constexpr qsizetype longestName = 4;

bool isNameDot(QChar c)
{
    return c == u'·' || c == u'•' || c == u'‧' || c == u'・';
}

bool isSeparator(QChar c)
{
    return u"、，,/／&"_s.contains(c) || isBylineWord(QStringView(&c, 1), "and"_L1);
}

bool isHanUnit(QChar c)
{
    return isHan(c.unicode());
}

qsizetype pastHan(QStringView text, qsizetype from)
{
    while (from < text.size() && isHanUnit(text[from]))
        ++from;
    return from;
}

bool isVerb(QStringView word)
{
    return isBylineWord(word, "credit"_L1) || isBylineWord(word, "report"_L1);
}

/// A verb that is printed right after a name. Not 图 or 发: many names end in them.
bool isGluedVerb(QStringView word)
{
    return isVerb(word) && (word.size() > 1 || isBylineWord(word, "glued-credit"_L1));
}

bool isNoName(QStringView word)
{
    return bylineWordAt(word, 0, "not-a-name"_L1) > 0;
}

/// Reads from a start on; what it has read so far is always whole people.
class Reader
{
public:
    Reader(QStringView text, qsizetype from)
        : m_text(text.first(std::min(text.size(), from + window)))
        , m_at(from)
    {
    }

    BylinePeople read(PeopleForm form)
    {
        while (readGroup(form) && !m_closed) { }
        return std::move(m_read);
    }

private:
    /// An office with its names, or names alone.
    bool readGroup(PeopleForm form)
    {
        qsizetype at = pastMark(m_at);
        const Span office = readOffice(m_text, at);
        if (office.isEmpty() && form == PeopleForm::WithOffice)
            return false;
        const Span gap{office.end, pastOfficeGap(office)};
        at = office.isEmpty() ? at : gap.end;
        const bool named = readNames(at, office);
        if (named && !office.isEmpty()) {
            m_read.officeGaps.append(gap);
            m_read.houseWords.append({office.begin, office.begin + bylineWordAt(m_text, office.begin, "house"_L1)});
        }
        return named && !office.isEmpty();
    }

    qsizetype pastOfficeGap(Span office) const
    {
        qsizetype at = pastSpaces(m_text, office.end);
        if (at < m_text.size() && (m_text[at] == u'：' || m_text[at] == u':'))
            at = pastSpaces(m_text, at + 1);
        return at;
    }

    /// 文/ or 图： before people.
    qsizetype pastMark(qsizetype at) const
    {
        const qsizetype mark = at < m_text.size() ? bylineWordAt(m_text, at, "mark"_L1) : 0;
        const qsizetype after = at + mark;
        if (mark == 0 || after >= m_text.size() || !u"/／：:"_s.contains(m_text[after]))
            return at;
        return pastSpaces(m_text, after + 1);
    }

    bool readNames(qsizetype at, Span office)
    {
        qsizetype names = 0;
        Span separator{at, at};
        while (at < m_text.size()) {
            const Span name = readName(at, !office.isEmpty() && (names == 0 || standsAlone(at)));
            if (name.isEmpty())
                break;
            if (names++ > 0)
                m_read.separators.append(separator);
            add(name, office);
            const qsizetype next = pastSeparator(m_at);
            separator = {m_at, next};
            at = next;
            if (next == m_at && readOffice(m_text, next).isEmpty())
                break;
            if (!readOffice(m_text, pastMark(next)).isEmpty() || pastMark(next) != next) {
                m_at = next;
                return true;
            }
        }
        m_closed = true;
        return names > 0;
    }

    /// A run of Han that a bracket, a comma or the end closes is what goes on a list of names.
    bool standsAlone(qsizetype at) const
    {
        const qsizetype end = pastHan(m_text, at);
        return end == m_text.size() || isClosingMark(m_text[end].unicode()) || isSeparator(m_text[end]);
    }

    void add(Span name, Span office)
    {
        QString plain;
        for (const QChar c : name.of(m_text))
            if (!c.isSpace())
                plain += c;
        if (plain.size() == 2)
            m_read.nameSpacings.append({name.begin + 1, name.end - 1});
        m_read.people.append({name, plain, office.of(m_text).toString()});
        m_at = pastSuffix(name.end);
        m_read.end = m_at;
        m_read.stops.append({m_read.people.size(), m_at});
    }

    /// /文 or /图 after a name. At the end of all it is the credit's verb, unless others before had their own.
    qsizetype pastSuffix(qsizetype at)
    {
        if (at + 1 >= m_text.size() || !u"/／"_s.contains(m_text[at]))
            return at;
        const qsizetype mark = bylineWordAt(m_text, at + 1, "mark"_L1);
        const qsizetype after = at + 1 + mark;
        const bool whole = mark > 0 && (after == m_text.size() || !isHanUnit(m_text[after]));
        const bool taken = whole && (after < m_text.size() || m_suffixes > 0);
        m_suffixes += taken;
        return taken ? after : at;
    }

    qsizetype pastSeparator(qsizetype at) const
    {
        qsizetype next = pastSpaces(m_text, at);
        if (next < m_text.size() && isSeparator(m_text[next]))
            next = pastSpaces(m_text, next + 1);
        return next;
    }

    /// A name at `from`. `vouched`: its place says that it is one, so its surname need not be known.
    Span readName(qsizetype from, bool vouched) const
    {
        const qsizetype end = pastHan(m_text, from);
        if (end < m_text.size() && isNameDot(m_text[end]))
            return dotted(from, end);
        const qsizetype length = end - from;
        if (length == 1)
            return spaced(from, vouched);
        for (qsizetype size : sizes(from, end)) {
            const QStringView name = m_text.sliced(from, size);
            if (isNoName(name) || isVerb(name) || (!vouched && surnameLength(name) == 0))
                continue;
            if (size == longestName && surnameLength(name) == 1 && !vouched)
                continue;
            return {from, from + size};
        }
        return {from, from};
    }

    /// Lengths at which a name in this run of Han could end: before a verb or the next office, or with the run.
    QList<qsizetype> sizes(qsizetype from, qsizetype end) const
    {
        QList<qsizetype> found;
        for (qsizetype size = 2; size <= longestName && from + size < end; ++size) {
            const bool verb = isGluedVerb(m_text.sliced(from + size, end - from - size));
            if (verb || readOffice(m_text, from + size).length() >= 2)
                found.append(size);
        }
        if (end - from >= 2 && end - from <= longestName)
            found.append(end - from);
        return found;
    }

    /// 李　山
    Span spaced(qsizetype from, bool vouched) const
    {
        const qsizetype second = pastSpaces(m_text, from + 1);
        const bool gap = second > from + 1 && second <= from + 3;
        const bool alone = gap && second < m_text.size() && pastHan(m_text, second) == second + 1;
        const bool known = vouched || surnameLength(m_text.sliced(from, 1)) > 0;
        return alone && known ? Span{from, second + 1} : Span{from, from};
    }

    /// 买买提·艾力
    Span dotted(qsizetype from, qsizetype end) const
    {
        while (end < m_text.size() && isNameDot(m_text[end]) && pastHan(m_text, end + 1) > end + 1)
            end = pastHan(m_text, end + 1);
        return end - from <= 20 && isHanUnit(m_text[end - 1]) && end > from ? Span{from, end} : Span{from, from};
    }

    QStringView m_text;
    qsizetype m_at;
    bool m_closed = false;
    int m_suffixes = 0;
    BylinePeople m_read;
};

} // namespace

qsizetype pastSpaces(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from].isSpace())
        ++from;
    return from;
}

qsizetype pastPaper(QStringView text, qsizetype from)
{
    constexpr qsizetype longestPrefix = 6;
    if (const qsizetype word = bylineWordAt(text, from, "paper"_L1); word > 0)
        return from + word;
    if (bylineWordAt(text, from, "from"_L1) > 0)
        return from;
    for (qsizetype at = from + 1; at < text.size() && at - from <= longestPrefix && isHanUnit(text[at - 1]); ++at)
        if (const qsizetype ending = bylineWordAt(text, at, "paper-ending"_L1); ending > 0)
            return at + ending;
    return from;
}

Span readOffice(QStringView text, qsizetype from)
{
    if (from >= text.size() || !isHanUnit(text[from]))
        return {from, from};
    qsizetype at = from + bylineWordAt(text, from, "house"_L1);
    if (at == from)
        at += bylineWordAt(text, from, "agency"_L1);
    if (at == from)
        at = pastPaper(text, from);
    // 驻 with a place, as in 本报驻京记者.
    const qsizetype stationed = at < text.size() ? bylineWordAt(text, at, "stationed"_L1) : 0;
    for (qsizetype place = 1; stationed > 0 && place <= 4; ++place) {
        const qsizetype after = at + stationed + place;
        if (after < text.size() && bylineWordAt(text, after, "office"_L1) > 0) {
            at = after;
            break;
        }
    }
    for (qsizetype before = 1; before > 0 && at < text.size();) {
        before = bylineWordAt(text, at, "office-before"_L1);
        at += before;
    }
    const qsizetype office = at < text.size() ? bylineWordAt(text, at, "office"_L1) : 0;
    return {from, office > 0 ? at + office : from};
}

BylinePeople readPeople(QStringView text, qsizetype from, PeopleForm form)
{
    if (from >= text.size())
        return {};
    return Reader(text, from).read(form);
}

} // namespace galley
