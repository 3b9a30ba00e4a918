#include "core/proof/unitfindings.h"

#include "core/proof/wholewords.h"
#include "core/text/comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isPunctuationOnly(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

enum class Kind { Head, Tail, Lost, Added, Changed };

Kind kindOf(const Difference &difference, const ProofUnit &unit)
{
    if (difference.before.isEmpty())
        return Kind::Added;
    if (!difference.after.isEmpty())
        return Kind::Changed;
    if (unit.isFlow() && difference.before.end == unit.text.size())
        return Kind::Tail;
    return unit.isFlow() && difference.before.begin == 0 ? Kind::Head : Kind::Lost;
}

QString checkOf(Kind kind, bool onlyMarks)
{
    if (kind == Kind::Tail)
        return u"proof/tail-missing"_s;
    if (kind == Kind::Head)
        return u"proof/head-missing"_s;
    return onlyMarks ? u"proof/punctuation-only"_s : u"proof/text-changed"_s;
}

Message messageOf(Kind kind, const QString &text, const QString &found)
{
    const QStringList both{quotedInMessage(text), quotedInMessage(found)};
    switch (kind) {
    case Kind::Tail:
        return Message(QT_TRANSLATE_NOOP("core", "The end is not on the page: “%1”."), {quotedInMessage(text)});
    case Kind::Head:
        return Message(QT_TRANSLATE_NOOP("core", "The beginning is not on the page: “%1”."), {quotedInMessage(text)});
    case Kind::Lost: return Message(QT_TRANSLATE_NOOP("core", "“%1” is not on the page."), {quotedInMessage(text)});
    case Kind::Added:
        return Message(QT_TRANSLATE_NOOP("core", "The page has “%1”, which is not in the text."),
                       {quotedInMessage(found)});
    case Kind::Changed: break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "The text has “%1”, the page “%2”."), both);
}

QRectF boxOf(const PrintedText &printed, Span part)
{
    if (part.isEmpty()) // where something is missing: behind the character before it, or at the first
        return printed.boxes.value(std::max<qsizetype>(0, part.begin - 1));
    // Of several lines the first: a box around them would be half the column.
    QRectF box = printed.boxes[part.begin];
    for (qsizetype i = part.begin + 1; i < part.end; ++i) {
        const QRectF &next = printed.boxes[i];
        if (next.top() > box.bottom() - 1 || next.left() < box.left() - 1 || next.bottom() < box.top() + 1)
            break;
        box = box.united(next);
    }
    return box;
}

ProofFinding findingOf(const Difference &difference, const ProofUnit &unit, const PrintedText &printed, int page)
{
    const QString text = difference.before.of(unit.text).toString();
    const QString found = difference.after.of(printed.text).toString();
    const Kind kind = kindOf(difference, unit);
    const bool onlyMarks = isPunctuationOnly(text) && isPunctuationOnly(found);
    ProofFinding finding{.finding = {.check = checkOf(kind, onlyMarks),
                                     .severity = onlyMarks ? Severity::B : Severity::A,
                                     .place = unit.placeOf(difference.before),
                                     .text = text,
                                     .message = messageOf(kind, text, found)},
                         .found = found,
                         .proof = ProofPlace{page, boxOf(printed, difference.after)}};
    return finding;
}

ProofFinding findingOf(const PrintedText::Misplaced &line, const ProofUnit &unit, int page)
{
    const qsizetype size = unit.text.size();
    const Span part{std::clamp<qsizetype>(line.part.begin, 0, size), std::clamp<qsizetype>(line.part.end, 0, size)};
    return {
        .finding = {.check = u"proof/text-changed"_s,
                    .severity = Severity::A,
                    .place = unit.placeOf(part),
                    .text = part.of(unit.text).toString(),
                    .message = Message(QT_TRANSLATE_NOOP("core", "The line “%1” stands in another place on the page."),
                                       {quotedInMessage(line.text)})},
        .found = line.text,
        .proof = ProofPlace{page, line.box}};
}

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case 0x2015: return u'—';
    case 0x22EF: return u'…';
    case 0x301C: return u'～';
    case 0x2027:
    case 0x2022: return u'·';
    default: return c;
    }
}

void addDifferences(const QList<Difference> &all, const ProofUnit &unit, const PrintedText &printed, int page,
                    UnitDifferences &result)
{
    for (const Difference &difference : wholeWords(all, unit, printed.text))
        result.findings.append(findingOf(difference, unit, printed, page));
    for (const Difference &difference : all) // the characters, not the words that they are told in
        result.differing += std::max(difference.before.length(), difference.after.length());
}

/// A piece that is missing in one place and stands in another.
struct MovedPiece {
    Span text;        ///< where it belongs in the text
    Span printed;     ///< where it stands in the printed text
    qsizetype at = 0; ///< in the printed text, where it would belong
};

/// Nothing where there is none. What is too much elsewhere may be told in pieces, where characters of it happen to stand.
std::optional<MovedPiece> movedPiece(const QList<Difference> &all, QStringView text, QStringView found)
{
    constexpr qsizetype shortest = 4;
    for (const Difference &gone : all) {
        if (!gone.after.isEmpty() || gone.before.length() < shortest)
            continue;
        for (const Difference &there : all) {
            const Span printed{there.after.begin, there.after.begin + gone.before.length()};
            if (there.before.isEmpty() && printed.end <= found.size() && printed.of(found) == gone.before.of(text))
                return MovedPiece{gone.before, printed, gone.after.begin};
        }
    }
    return std::nullopt;
}

/// As if the piece stood where it belongs.
PrintedText putBack(PrintedText printed, const MovedPiece &piece)
{
    const QString words = piece.printed.of(printed.text).toString();
    const QList<QRectF> boxes = printed.boxes.sliced(piece.printed.begin, words.size());
    const qsizetype at = piece.at > piece.printed.begin ? piece.at - words.size() : piece.at;
    printed.text.remove(piece.printed.begin, words.size()).insert(at, words);
    printed.boxes.remove(piece.printed.begin, words.size());
    for (qsizetype i = 0; i < boxes.size(); ++i)
        printed.boxes.insert(at + i, boxes[i]);
    return printed;
}

/// Of two pieces that changed places one is told of: it is missing here and too much there.
UnitDifferences differencesInPageOrder(const ProofUnit &unit, PrintedText printed, int page)
{
    const QString text = comparable(unit.text);
    UnitDifferences result;
    QList<Difference> all = differences(text, comparable(printed.text));
    while (const std::optional<MovedPiece> piece = movedPiece(all, text, comparable(printed.text))) {
        const PrintedText back = putBack(printed, *piece);
        const QList<Difference> rest = differences(text, comparable(back.text));
        if (rest.size() >= all.size())
            break;
        result.findings.append(findingOf(
            {piece->text, piece->printed.of(printed.text).toString(), boxOf(printed, piece->printed)}, unit, page));
        result.differing += piece->text.length();
        printed = back;
        all = rest;
    }
    addDifferences(all, unit, printed, page, result);
    return result;
}

} // namespace

QString quotedInMessage(const QString &text)
{
    constexpr qsizetype longest = 30;
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

Message changedMessage(const QString &text, const QString &found)
{
    return messageOf(Kind::Changed, text, found);
}

QString comparable(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text)
        folded += plain(c);
    return folded;
}

UnitDifferences differencesOf(const ProofUnit &unit, const PrintedText &printed, int page)
{
    UnitDifferences result;
    for (const PrintedText::Misplaced &line : printed.misplaced)
        result.findings.append(findingOf(line, unit, page));
    addDifferences(differences(comparable(unit.text), comparable(printed.text)), unit, printed, page, result);
    if (printed.misplaced.isEmpty())
        return result;
    const UnitDifferences asOnPage = differencesInPageOrder(
        unit, {.text = printed.pageText, .boxes = printed.pageBoxes, .misplaced = {}, .pageText = {}, .pageBoxes = {}},
        page);
    return asOnPage.findings.size() < result.findings.size() ? asOnPage : result;
}

QList<Difference> differencesIn(const ProofUnit &unit, const PrintedText &printed)
{
    return wholeWords(differences(comparable(unit.text), comparable(printed.text)), unit, printed.text);
}

QList<Difference> differencesOf(const ProofFinding &finding, const ProofUnit &unit, const PrintedText &printed)
{
    static const QStringList others{u"proof/unapproved-text"_s, u"proof/story-twice"_s, u"proof/folio"_s};
    if (printed.text.isEmpty() || others.contains(finding.finding.check))
        return {};
    QList<Difference> all = differencesIn(unit, printed);
    if (finding.finding.check == "proof/old-version"_L1)
        return finding.finding.text == unit.text ? all : QList<Difference>();
    all.removeIf([&](const Difference &each) {
        return each.before.of(unit.text) != finding.finding.text || each.after.of(printed.text) != finding.found
            || unit.placeOf(each.before) != finding.finding.place;
    });
    return all;
}

ProofFinding missingUnit(const ProofUnit &unit)
{
    return {.finding = {.check = u"proof/text-changed"_s,
                        .severity = Severity::A,
                        .place = unit.placeOf({0, unit.text.size()}),
                        .text = unit.text,
                        .message = messageOf(Kind::Lost, unit.text, {})},
            .found = {},
            .proof = {}};
}

} // namespace galley
