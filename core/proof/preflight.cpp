#include "core/proof/preflight.h"

#include "core/layout/breaks.h"
#include "core/proof/lines.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Points that ink may stand out of the page's edge: boxes of characters are wider than what is seen.
constexpr double tolerance = 1;

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
                           line.text.first(1), placeOf(page, line, 0)});
        if (i + 1 < column.size() && isBarredAtEnd(line.text.back()))
            faults.append({u"layout/kinsoku"_s, Severity::B,
                           Message(QT_TRANSLATE_NOOP("core", "“%1” ends a line."), {line.text.last(1)}),
                           line.text.last(1), placeOf(page, line, line.text.size() - 1)});
    }
}

bool isMissing(QChar c)
{
    return c == QChar::ReplacementCharacter || (c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF);
}

void addMissing(const ProofPage &page, const ProofLine &line, QList<PreflightFault> &faults)
{
    const auto first = std::ranges::find_if(line.text, isMissing) - line.text.begin();
    if (first < line.text.size())
        faults.append(
            {u"layout/missing-glyph"_s, Severity::A,
             Message(QT_TRANSLATE_NOOP("core", "A character of “%1” has no picture in its font."), {line.text}),
             line.text, placeOf(page, line, first)});
}

void addOutside(const ProofPage &page, const ProofLine &line, QList<PreflightFault> &faults)
{
    const QRectF sheet = QRectF(QPointF(), page.size).adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (!sheet.contains(line.box))
        faults.append({u"layout/outside-page"_s, Severity::A,
                       Message(QT_TRANSLATE_NOOP("core", "“%1” runs off the page."), {line.text}), line.text,
                       ProofPlace{page.number, line.box}});
}

} // namespace

QList<PreflightFault> preflight(const ProofPage &page, const QStringList &looseFonts)
{
    QList<PreflightFault> faults;
    for (const QString &font : looseFonts)
        faults.append(
            {u"layout/font-not-embedded"_s,
             Severity::B,
             Message(QT_TRANSLATE_NOOP("core", "The font “%1” is not in the file: the press may set another."), {font}),
             {},
             {}});
    const QList<ProofColumn> columns = columnsOf(linesOf(page));
    const double running = runningSize(columns);
    for (const ProofColumn &column : columns) {
        addKinsoku(page, column, running, faults);
        for (const ProofLine &line : column) {
            addMissing(page, line, faults);
            addOutside(page, line, faults);
        }
    }
    return faults;
}

} // namespace galley
