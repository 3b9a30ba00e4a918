#include "core/proof/preflight.h"

#include "core/layout/breaks.h"
#include "core/proof/lines.h"
#include "core/proof/unitfindings.h"
#include "core/proof/units.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Points that ink may stand out of the page's edge: boxes of characters are wider than what is seen.
constexpr double tolerance = 1;
constexpr double pointsInInch = 72;

ProofPlace placeOf(const ProofPage &page, const ProofLine &line, qsizetype unit)
{
    return {page.number, line.boxes.value(unit, line.box)};
}

void addKinsoku(const ProofPage &page, const ProofColumn &column, double running, QList<PreflightFault> &faults)
{
    constexpr qsizetype shortest = 2; // a mark alone in its line is something else
    for (qsizetype i = 0; i < column.size(); ++i) {
        const ProofLine &line = column[i];
        // Display type has rules of its own.
        if (!isRunningLine(line, running) || line.text.size() < shortest)
            continue;
        if (i > 0 && isBarredAtStart(line.text.front()))
            faults.append({u"layout/kinsoku"_s, Severity::B,
                           Message(QT_TRANSLATE_NOOP("core", "“%1” begins a line."), {line.text.first(1)}),
                           line.text.first(1), line.text, placeOf(page, line, 0)});
        if (i + 1 < column.size() && isBarredAtEnd(line.text.back()))
            faults.append({u"layout/kinsoku"_s, Severity::B,
                           Message(QT_TRANSLATE_NOOP("core", "“%1” ends a line."), {line.text.last(1)}),
                           line.text.last(1), line.text, placeOf(page, line, line.text.size() - 1)});
    }
}

bool isMissing(QChar c)
{
    return c == QChar::ReplacementCharacter || (c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF);
}

void addMissing(const ProofPage &page, const ProofLine &line, QList<PreflightFault> &faults)
{
    if (page.unreadable > 0) // what stands for those is no sign of what they look like
        return;
    const auto first = std::ranges::find_if(line.text, isMissing) - line.text.begin();
    if (first < line.text.size())
        faults.append(
            {u"layout/missing-glyph"_s,
             Severity::A,
             Message(QT_TRANSLATE_NOOP("core", "A character of “%1” has no picture in its font."), {line.text}),
             line.text,
             {},
             placeOf(page, line, first)});
}

void addOutside(const ProofPage &page, const ProofLine &line, QList<PreflightFault> &faults)
{
    const QRectF sheet = QRectF(QPointF(), page.size).adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (!sheet.contains(line.box))
        faults.append({u"layout/outside-page"_s,
                       Severity::A,
                       Message(QT_TRANSLATE_NOOP("core", "“%1” runs off the page."), {line.text}),
                       line.text,
                       {},
                       ProofPlace{page.number, line.box}});
}

void addCovered(const ProofPage &page, QList<PreflightFault> &faults)
{
    for (const CoveredText &covered : page.covered)
        faults.append({u"layout/text-under-picture"_s,
                       Severity::A,
                       Message(QT_TRANSLATE_NOOP("core", "“%1” stands under a picture and cannot be seen."),
                               {quotedInMessage(covered.text)}),
                       covered.text,
                       {},
                       ProofPlace{page.number, covered.box}});
}

/// Layout programs cut a picture into strips where something shines through it: they touch, and are of one resolution.
QList<ProofPicture> joined(const QList<ProofPicture> &parts)
{
    QList<ProofPicture> pictures;
    for (ProofPicture picture : parts) {
        for (qsizetype i = pictures.size() - 1; i >= 0; --i) {
            const QRectF reach = pictures[i].box.adjusted(-tolerance, -tolerance, tolerance, tolerance);
            if (qRound(pictures[i].resolution) != qRound(picture.resolution) || !reach.intersects(picture.box))
                continue;
            picture.box |= pictures[i].box;
            picture.pixels = QSize(qRound(picture.box.width() * picture.resolution / pointsInInch),
                                   qRound(picture.box.height() * picture.resolution / pointsInInch));
            pictures.removeAt(i);
        }
        pictures.append(picture);
    }
    return pictures;
}

void addCoarse(const ProofPage &page, int least, QList<PreflightFault> &faults)
{
    constexpr double shortestSide = pointsInInch / 2;
    constexpr int fewestPixels = 16; // of a side
    QList<ProofPicture> coarse;
    std::ranges::copy_if(page.pictures, std::back_inserter(coarse), [least](const ProofPicture &each) {
        return !each.isLineArt && qRound(each.resolution) < least;
    });
    for (const ProofPicture &each : joined(coarse)) {
        if (std::min(each.box.width(), each.box.height()) < shortestSide
            || std::min(each.pixels.width(), each.pixels.height()) < fewestPixels)
            continue;
        const QString has = QString::number(qRound(each.resolution));
        faults.append(
            {u"layout/low-resolution"_s,
             Severity::B,
             Message(QT_TRANSLATE_NOOP("core", "A picture has %1 ppi at its size on the page, the house wants %2."),
                     {has, QString::number(least)}),
             u"%1×%2, %3 ppi"_s.arg(each.pixels.width()).arg(each.pixels.height()).arg(has),
             {},
             ProofPlace{page.number, each.box}});
    }
}

void addLooseFonts(const ProofPage &page, QList<PreflightFault> &faults)
{
    for (const QString &font : page.looseFonts)
        faults.append(
            {u"layout/font-not-embedded"_s,
             Severity::B,
             Message(QT_TRANSLATE_NOOP("core", "The font “%1” is not in the file: the press may set another."), {font}),
             {},
             {},
             {}});
}

} // namespace

QList<PreflightFault> preflight(const ProofPage &page, int leastResolution)
{
    QList<PreflightFault> faults;
    addLooseFonts(page, faults);
    const QList<ProofColumn> columns = columnsOf(linesOf(page));
    const double running = runningSize(columns);
    for (const ProofColumn &column : columns) {
        addKinsoku(page, column, running, faults);
        for (const ProofLine &line : column) {
            addMissing(page, line, faults);
            addOutside(page, line, faults);
        }
    }
    addCovered(page, faults);
    addCoarse(page, leastResolution, faults);
    return faults;
}

QList<ProofFinding> preflightFindings(const ProofPage &proof, int leastResolution, const Page *page)
{
    const QList<ProofUnit> units = page ? unitsOf(*page) : QList<ProofUnit>();
    const Place anywhere = units.isEmpty() ? Place{} : units.first().placeOf({0, 0});
    QList<ProofFinding> findings;
    for (const PreflightFault &fault : preflight(proof, leastResolution))
        findings.append({.finding = {.check = fault.check,
                                     .severity = fault.severity,
                                     .place = anywhere,
                                     .text = {},
                                     .message = fault.message},
                         .found = !fault.line.isEmpty() ? fault.line
                             : fault.found.isEmpty()    ? fault.message.arguments().value(0)
                                                        : fault.found,
                         .proof = fault.place});
    return findings;
}

} // namespace galley
