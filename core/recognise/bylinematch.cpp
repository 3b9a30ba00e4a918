#include "core/recognise/bylinematch.h"

#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

using Ends = QList<qsizetype>; ///< where a piece may end, best first

bool isHanUnit(QChar c)
{
    return isHan(c.unicode());
}

bool isWordUnit(QStringView text, qsizetype at)
{
    return at < text.size() && text[at].isLetterOrNumber();
}

Ends words(const QString &list, QStringView text, qsizetype at)
{
    Ends ends;
    for (const QString &word : bylineShapes().words[list])
        if (text.sliced(at).startsWith(word))
            ends.append(at + word.size());
    return ends;
}

/// Two units or more of one kind.
Ends runOf(QStringView text, qsizetype at, qsizetype longest, bool (*belongs)(QChar))
{
    Ends ends;
    for (qsizetype end = at; end < text.size() && end - at < longest && belongs(text[end]); ++end)
        if (end > at)
            ends.append(end + 1);
    return ends;
}

/// 2月17日, 2024年2月17日, 17日
Ends date(QStringView text, qsizetype at)
{
    qsizetype end = at;
    bool day = false;
    for (int part = 0; part < 3 && !day; ++part) {
        const qsizetype digits = end;
        while (end < text.size() && text[end].isDigit() && end - digits < 4)
            ++end;
        if (end == digits || end == text.size() || !u"年月日"_s.contains(text[end]))
            return {};
        day = text[end++] == u'日';
    }
    return day ? Ends{end} : Ends{};
}

Ends people(QStringView text, qsizetype at, PeopleForm form)
{
    Ends ends;
    const BylinePeople read = readPeople(text, at, form);
    for (const BylinePeople::Stop &stop : read.stops)
        ends.prepend(stop.end);
    return ends;
}

/// BRUSSELS, Feb. 17 (Xinhua) --
Ends latinDateline(QStringView text, qsizetype at)
{
    const qsizetype open = text.sliced(at).indexOf(u'(');
    if (open < 3 || open > 40 || !text[at].isUpper() || !text[at + 1].isUpper())
        return {};
    const qsizetype close = text.indexOf(u')', at + open);
    if (close < 0 || close - at > 60)
        return {};
    qsizetype end = pastSpaces(text, close + 1);
    const qsizetype dash = end;
    while (end < text.size() && u"-–—"_s.contains(text[end]))
        ++end;
    return end > dash ? Ends{end} : Ends{};
}

/// By A. Name and B. Name, (Reuters)
Ends latinBy(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    const qsizetype by = rest.indexOf(u"By ", 0, Qt::CaseInsensitive);
    if (by < 0 || by > 10 || rest.size() > 80)
        return {};
    qsizetype names = 0;
    for (const QStringView part : rest.sliced(by + 3).split(u' ', Qt::SkipEmptyParts)) {
        const bool joins = part == u"and"_s || part == u"in"_s || part == u"&"_s || part == u"/"_s || part == u"|"_s;
        const bool name = part.front().isUpper() || (part.front() == u'(' && part.size() > 1);
        if (!joins && !name)
            return {};
        names += name;
    }
    return names >= 1 && names <= 8 ? Ends{text.size()} : Ends{};
}

Ends oneOf(const QString &units, QStringView text, qsizetype at)
{
    return at < text.size() && units.contains(text[at]) ? Ends{at + 1} : Ends{};
}

/// Where this piece may end when it begins at `at`.
Ends endsOf(const QString &piece, QStringView text, qsizetype at)
{
    if (piece == "gap"_L1)
        return pastSpaces(text, at) > at ? Ends{pastSpaces(text, at)} : Ends{};
    if (piece == "("_L1)
        return oneOf(u"(（[［【〔"_s, text, at);
    if (piece == ")"_L1)
        return oneOf(u")）]］】〕"_s, text, at);
    if (piece == "colon"_L1)
        return oneOf(u"：:"_s, text, at);
    if (piece == "slash"_L1)
        return oneOf(u"/／|｜"_s, text, at);
    if (piece == "stop"_L1)
        return oneOf(u"。.．"_s, text, at);
    if (piece == "place"_L1)
        return runOf(text, at, 8, isHanUnit);
    if (piece == "programme"_L1)
        return runOf(text, at, 12, [](QChar c) { return c.isLetterOrNumber() || c == u'《' || c == u'》'; });
    if (piece == "date"_L1)
        return date(text, at);
    if (piece == "people"_L1)
        return people(text, at, PeopleForm::WithOffice);
    if (piece == "names"_L1)
        return people(text, at, PeopleForm::NamesAlone);
    if (piece == "office-alone"_L1)
        return readOffice(text, at).isEmpty() ? Ends{} : Ends{readOffice(text, at).end};
    if (piece == "organisation"_L1)
        return runOf(text, at, 24, [](QChar c) { return c.isLetterOrNumber(); });
    if (piece == "giving"_L1)
        return words(u"credit"_s, text, at).isEmpty() || !u"供提"_s.contains(text[at]) ? Ends{}
                                                                                       : words(u"credit"_s, text, at);
    if (piece == "latin-dateline"_L1)
        return latinDateline(text, at);
    if (piece == "latin-by"_L1)
        return latinBy(text, at);
    return words(piece, text, at);
}

/// Pieces that take no text and only look at what stands around.
std::optional<bool> holds(const QString &piece, QStringView text, qsizetype at, bool dated)
{
    if (piece == "end"_L1)
        return at == text.size();
    if (piece == "boundary"_L1)
        return !isWordUnit(text, at);
    // 本报讯近日 and 新华社北京2月17日电国家 are printed; 新华社电力 and 本报消息灵通 are something else.
    if (piece == "after-wire"_L1)
        return dated || text[at - 1] == u'讯' || !isWordUnit(text, at) || text[at].isDigit();
    return std::nullopt;
}

class Matcher
{
public:
    Matcher(const BylineShape &shape, QStringView text)
        : m_shape(shape)
        , m_text(text)
    {
    }

    bool match(qsizetype piece, qsizetype at)
    {
        if (piece == m_shape.pattern.size())
            return true;
        const ShapePiece &wanted = m_shape.pattern[piece];
        const bool dated = std::ranges::contains(m_captures, u"date"_s, &ShapeCapture::name);
        if (const std::optional<bool> held = holds(wanted.name, m_text, at, dated))
            return *held && match(piece + 1, at);
        if (at < m_text.size()) {
            for (qsizetype end : endsOf(wanted.name, m_text, at)) {
                m_captures.append({wanted.name, {at, end}});
                if (match(piece + 1, end))
                    return true;
                m_captures.removeLast();
            }
        }
        return wanted.optional && match(piece + 1, at);
    }

    QList<ShapeCapture> captures() const { return m_captures; }

private:
    const BylineShape &m_shape;
    QStringView m_text;
    QList<ShapeCapture> m_captures;
};

} // namespace

std::optional<QList<ShapeCapture>> matchShape(const BylineShape &shape, QStringView text, qsizetype begin)
{
    Matcher matcher(shape, text);
    if (!matcher.match(0, begin) || matcher.captures().isEmpty())
        return std::nullopt;
    return matcher.captures();
}

} // namespace galley
