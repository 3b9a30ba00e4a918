#include "core/recognise/bylinematch.h"

#include "core/recognise/bylinelatin.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

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

Ends wordsOf(const QStringList &list, QStringView text, qsizetype at)
{
    Ends ends;
    for (const QString &word : list)
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

Ends oneOf(QStringView units, QStringView text, qsizetype at)
{
    return units.contains(text[at]) ? Ends{at + 1} : Ends{};
}

Ends upTo(qsizetype end, qsizetype at)
{
    return end > at ? Ends{end} : Ends{};
}

/// A piece that is more than a list of words. `at` is inside the text.
struct KnownPiece {
    QLatin1StringView name;
    Ends (*ends)(QStringView text, qsizetype at);
};

constexpr auto knownPieces = std::to_array<KnownPiece>({
    {"gap"_L1, [](QStringView text, qsizetype at) { return upTo(pastSpaces(text, at), at); }},
    {"("_L1, [](QStringView text, qsizetype at) { return oneOf(u"(（[［【〔", text, at); }},
    {")"_L1, [](QStringView text, qsizetype at) { return oneOf(u")）]］】〕", text, at); }},
    {"colon"_L1, [](QStringView text, qsizetype at) { return oneOf(u"：:", text, at); }},
    {"slash"_L1, [](QStringView text, qsizetype at) { return oneOf(u"/／|｜", text, at); }},
    {"stop"_L1, [](QStringView text, qsizetype at) { return oneOf(u"。.．", text, at); }},
    {"paper"_L1, [](QStringView text, qsizetype at) { return upTo(pastPaper(text, at), at); }},
    {"place"_L1, [](QStringView text, qsizetype at) { return runOf(text, at, 8, isHanUnit); }},
    {"programme"_L1,
     [](QStringView text, qsizetype at) {
         return runOf(text, at, 12, [](QChar c) { return c.isLetterOrNumber() || c == u'《' || c == u'》'; });
     }},
    {"organisation"_L1,
     [](QStringView text, qsizetype at) { return runOf(text, at, 24, [](QChar c) { return c.isLetterOrNumber(); }); }},
    {"date"_L1, date},
    {"people"_L1, [](QStringView text, qsizetype at) { return people(text, at, PeopleForm::WithOffice); }},
    {"names"_L1, [](QStringView text, qsizetype at) { return people(text, at, PeopleForm::NamesAlone); }},
    {"office-alone"_L1, [](QStringView text, qsizetype at) { return upTo(readOffice(text, at).end, at); }},
    {"latin-dateline"_L1, [](QStringView text, qsizetype at) { return upTo(pastLatinDateline(text, at), at); }},
    {"latin-by"_L1, [](QStringView text, qsizetype at) { return upTo(pastLatinBy(text, at), at); }},
    {"latin-credit"_L1, [](QStringView text, qsizetype at) { return upTo(pastLatinCredit(text, at), at); }},
});

const KnownPiece *knownPiece(QStringView name)
{
    const auto found = std::ranges::find_if(knownPieces,
                                            [name](const KnownPiece &known) { return name == known.name; });
    return found == knownPieces.end() ? nullptr : &*found;
}

/// Where this piece may end when it begins at `at`.
Ends endsOf(const ShapePiece &piece, QStringView text, qsizetype at)
{
    if (!piece.words.isEmpty())
        return wordsOf({piece.words}, text, at);
    if (const KnownPiece *known = knownPiece(piece.name))
        return known->ends(text, at);
    return wordsOf(*bylineShapes().words.constFind(piece.name), text, at);
}

/// Pieces that take no text and only look at what stands around.
std::optional<bool> holds(QStringView piece, QStringView text, qsizetype at, bool dated)
{
    if (piece == "end"_L1)
        return at == text.size();
    if (piece == "boundary"_L1)
        return !isWordUnit(text, at);
    // 本报讯近日 and 新华社北京2月17日电国家 are printed; 新华社电力 and 本报消息灵通 are something else.
    if (piece == "after-wire"_L1) {
        const auto endsGlued = [text, at](const QString &wire) { return text.first(at).endsWith(wire); };
        return dated || !isWordUnit(text, at) || text[at].isDigit()
            || std::ranges::any_of(bylineWords("glued-wire"_L1), endsGlued);
    }
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
            for (qsizetype end : endsOf(wanted, upToWords(piece, at), at)) {
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
    /// Names are read up to the words that are to follow: in 李山留影 nobody but the shape knows where the name ends.
    QStringView upToWords(qsizetype piece, qsizetype at) const
    {
        qsizetype next = piece + 1;
        while (next < m_shape.pattern.size() && m_shape.pattern[next].optional)
            ++next;
        const bool isPeople = isPeoplePiece(m_shape.pattern[piece].name);
        const QString words = isPeople && next < m_shape.pattern.size() ? m_shape.pattern[next].words : QString();
        const qsizetype end = words.isEmpty() ? -1 : m_text.indexOf(words, at);
        return end > at ? m_text.first(end) : m_text;
    }

    static bool isPeoplePiece(const QString &name) { return name == "people"_L1 || name == "names"_L1; }

    const BylineShape &m_shape;
    QStringView m_text;
    QList<ShapeCapture> m_captures;
};

} // namespace

bool isKnownPiece(QStringView name)
{
    return knownPiece(name) || holds(name, {}, 0, true).has_value();
}

std::optional<QList<ShapeCapture>> matchShape(const BylineShape &shape, QStringView text, qsizetype begin)
{
    Matcher matcher(shape, text);
    if (!matcher.match(0, begin) || matcher.captures().isEmpty())
        return std::nullopt;
    return matcher.captures();
}

} // namespace galley
