#include "core/checks/text/latinrepetition.h"

#include "core/base/embedded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isLatinLetter(QChar c)
{
    return c.unicode() < 0x250 && c.isLetter();
}

bool isWordUnit(QStringView text, qsizetype at)
{
    if (isLatinLetter(text[at]) || text[at].isDigit())
        return true;
    return (text[at] == u'\'' || text[at] == u'’') && at > 0 && at + 1 < text.size() && isLatinLetter(text[at - 1])
        && isLatinLetter(text[at + 1]);
}

QList<Span> wordsOf(QStringView text)
{
    QList<Span> words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isWordUnit(text, at))
            continue;
        const qsizetype begin = at;
        while (at < text.size() && isWordUnit(text, at))
            ++at;
        words.append({begin, at});
    }
    return words;
}

bool areSame(QStringView text, Span first, Span second)
{
    const bool spaceAlone = std::ranges::all_of(text.sliced(first.end, second.begin - first.end),
                                                [](QChar c) { return c == u' ' || c == u'\u00A0'; });
    return spaceAlone && isLatinLetter(text[first.begin])
        && first.of(text).compare(second.of(text), Qt::CaseInsensitive) == 0;
}

bool isHyphen(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size()
        && (text[at] == u'-' || text[at] == u'‐' || text[at] == u'/' || text[at] == u'.' || text[at] == u'@');
}

const auto path = u"language/english.json"_s;

QSet<QString> words(const QJsonObject &from, const QString &key)
{
    const QStringList list = embedded::required(embedded::strings(from, key, path));
    return {list.begin(), list.end()};
}

} // namespace

LatinRepetitions::LatinRepetitions()
{
    const QJsonObject data = embedded::required(embedded::object(path));
    m_always = words(data, u"always"_s);
    m_names = words(data, u"names"_s);
    m_beforeDeterminer = words(data, u"beforeDeterminer"_s);
    m_determiners = words(data, u"determiners"_s);
}

QList<LatinRepetition> LatinRepetitions::in(QStringView text) const
{
    QList<LatinRepetition> found;
    const QList<Span> words = wordsOf(text);
    for (qsizetype i = 1; i < words.size(); ++i) {
        qsizetype last = i;
        while (last < words.size() && areSame(text, words[last - 1], words[last]))
            ++last;
        // Three in a row are meant.
        if (last == i + 1 && !isRightful(text, words[i - 1], words[i]))
            found.append({{words[i - 1].begin, words[i].end}, words[i - 1]});
        if (last > i)
            i = last - 1;
    }
    return found;
}

bool LatinRepetitions::isRightful(QStringView text, Span first, Span second) const
{
    const QString word = first.of(text).toString().toLower();
    if (isHyphen(text, first.begin - 1)
        || (isHyphen(text, second.end) && second.end + 1 < text.size() && text[second.end + 1].isLetterOrNumber()))
        return true;
    if (word.size() == 1 && word != u"i" && word != u"a")
        return true;
    if (m_always.contains(word))
        return true;
    if (m_names.contains(word) && text[first.begin].isUpper() && text[second.begin].isLower())
        return true;
    if (!m_beforeDeterminer.contains(word))
        return false;
    const QList<Span> after = wordsOf(text.sliced(second.end));
    return after.isEmpty() || !m_determiners.contains(after.first().shifted(second.end).of(text).toString().toLower());
}

} // namespace galley
