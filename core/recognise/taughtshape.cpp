#include "core/recognise/taughtshape.h"

#include "core/recognise/bylinematch.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct Slot {
    QLatin1StringView name;  ///< in a pattern
    QLatin1StringView piece; ///< of a shape
};

constexpr auto slotRows = std::to_array<Slot>({{"people"_L1, "people"_L1},
                                               {"name"_L1, "names"_L1},
                                               {"organisation"_L1, "organisation"_L1},
                                               {"place"_L1, "place"_L1},
                                               {"date"_L1, "date"_L1},
                                               {"paper"_L1, "paper"_L1},
                                               {"agency"_L1, "agency"_L1}});

/// Marks of which papers use several forms: each fits all of them.
constexpr std::array<QLatin1StringView, 4> marks{"("_L1, ")"_L1, "colon"_L1, "slash"_L1};

QString markPiece(QChar c)
{
    for (const QLatin1StringView piece : marks)
        if (matchShape({{}, {}, {}, {{piece, false, {}}}}, QStringView(&c, 1), 0))
            return piece;
    return {};
}

class PatternReader
{
public:
    explicit PatternReader(QStringView pattern)
        : m_pattern(pattern)
    {
    }

    Result<QList<ShapePiece>> read()
    {
        while (m_at < m_pattern.size()) {
            const QChar c = m_pattern[m_at];
            if (c == u'{') {
                if (const Result<> read = slot(); !read)
                    return std::unexpected(read.error());
            } else if (c.isSpace()) {
                m_at = pastSpaces(m_pattern, m_at);
                m_pieces.append({u"gap"_s, true, {}});
            } else if (const QString mark = markPiece(c); !mark.isEmpty()) {
                ++m_at;
                m_pieces.append({mark, false, {}});
                m_printed = true;
            } else {
                words();
            }
        }
        if (!m_varies || !m_printed)
            return failure(Error::Code::Unsupported,
                           QT_TRANSLATE_NOOP("core",
                                             "“%1” has to have both words as they are printed and, in braces, what "
                                             "varies: %2."),
                           {m_pattern.toString(), listOfSlots()});
        return m_pieces;
    }

private:
    static QString listOfSlots() { return u'{' + shapeSlots().join("} {"_L1) + u'}'; }

    Result<> slot()
    {
        const qsizetype close = m_pattern.indexOf(u'}', m_at);
        const QStringView name = close < 0 ? m_pattern.sliced(m_at + 1) : m_pattern.sliced(m_at + 1, close - m_at - 1);
        const auto found = std::ranges::find_if(slotRows, [name](const Slot &slot) { return slot.name == name; });
        if (close < 0 || found == slotRows.end())
            return failure(Error::Code::Unsupported, QT_TRANSLATE_NOOP("core", "“{%1}” is none of: %2."),
                           {name.toString(), listOfSlots()});
        m_pieces.append({found->piece, false, {}});
        m_varies = true;
        m_at = close + 1;
        return {};
    }

    void words()
    {
        const qsizetype begin = m_at;
        while (m_at < m_pattern.size() && m_pattern[m_at] != u'{' && !m_pattern[m_at].isSpace()
               && markPiece(m_pattern[m_at]).isEmpty())
            ++m_at;
        m_pieces.append({u"words"_s, false, m_pattern.sliced(begin, m_at - begin).toString()});
        m_printed = true;
    }

    QStringView m_pattern;
    qsizetype m_at = 0;
    bool m_varies = false;
    bool m_printed = false;
    QList<ShapePiece> m_pieces;
};

bool isInWord(QChar c)
{
    return c.isLetterOrNumber();
}

/// Names alone are taken for such only between spaces and marks: 文明 in 文明实践志愿者 is nobody.
qsizetype pastNames(QStringView text, qsizetype at)
{
    const BylinePeople read = readPeople(text, at, PeopleForm::NamesAlone);
    return read.people.isEmpty() || (read.end < text.size() && isInWord(text[read.end])) ? at : read.end;
}

qsizetype pastDate(QStringView text, qsizetype at)
{
    const auto captures = matchShape({{}, {}, {}, {{u"date"_s, false, {}}}}, text, at);
    return captures ? captures->first().span.end : at;
}

/// What stands in brackets after a name, and is no name: whose it is.
qsizetype pastOrganisation(QStringView text, qsizetype at, bool afterSlot)
{
    constexpr qsizetype shortest = 3;
    if (!afterSlot || at == 0 || !isOpeningMark(text[at - 1].unicode()))
        return at;
    qsizetype end = at;
    while (end < text.size() && isInWord(text[end]))
        ++end;
    return end - at >= shortest && end < text.size() && isClosingMark(text[end].unicode()) ? end : at;
}

/// The slot that begins at a place, and where it ends. None begins inside a word: the 记者 of 小记者 is no office.
std::pair<QLatin1StringView, qsizetype> slotAt(QStringView text, qsizetype at, bool afterSlot, bool insideWord)
{
    if (insideWord)
        return {{}, at};
    const qsizetype people = readPeople(text, at, PeopleForm::WithOffice).end;
    for (const auto &[slot, end] : {std::pair("people"_L1, people),
                                    {"name"_L1, pastNames(text, at)},
                                    {"date"_L1, pastDate(text, at)},
                                    {"paper"_L1, pastPaper(text, at)},
                                    {"agency"_L1, at + bylineWordAt(text, at, "agency"_L1)},
                                    {"organisation"_L1, pastOrganisation(text, at, afterSlot)}})
        if (end > at)
            return {slot, end};
    return {{}, at};
}

} // namespace

QStringList shapeSlots()
{
    QStringList names;
    for (const Slot &slot : slotRows)
        names.append(slot.name);
    return names;
}

Result<BylineShape> taughtShape(const QString &kind, const QString &pattern)
{
    return PatternReader(pattern.trimmed()).read().transform([&](const QList<ShapePiece> &read) {
        BylineShape shape{u"taught"_s, kind, u"taught"_s, {}};
        if (kind == "byline"_L1)
            shape.pattern = {{u"bullet"_s, true, {}}, {u"gap"_s, true, {}}};
        shape.pattern += read;
        const bool endsWithMark = std::ranges::contains(marks, read.last().name);
        if (kind == "lead-in"_L1 && !endsWithMark)
            shape.pattern.append({u"boundary"_s, false, {}});
        else if (kind != "lead-in"_L1)
            shape.pattern += QList<ShapePiece>{{u"stop"_s, true, {}}, {u"end"_s, false, {}}};
        return shape;
    });
}

QString proposedPattern(QStringView printed)
{
    const QStringView text = printed.trimmed();
    QString pattern;
    bool hasName = false;
    for (qsizetype at = 0; at < text.size();) {
        const auto [slot, end] = slotAt(text, at, hasName, !pattern.isEmpty() && isInWord(pattern.back()));
        if (end > at) {
            pattern += u'{' + QString(slot) + u'}';
            hasName |= slot == "people"_L1 || slot == "name"_L1;
            at = end;
        } else if (text[at].isSpace()) {
            pattern += u' ';
            at = pastSpaces(text, at);
        } else {
            pattern += text[at++];
        }
    }
    return pattern;
}

} // namespace galley
