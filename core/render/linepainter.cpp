#include "core/render/linepainter.h"

#include "core/layout/breaks.h"
#include "core/layout/widths.h"
#include "core/text/characters.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int drawnSize = 100; // metrics are of whole pixels: set large, drawn smaller

QFont fontOf(bool isBold)
{
    QFont font(u"Noto Serif CJK SC"_s);
    font.setPixelSize(drawnSize);
    font.setBold(isBold);
    font.setFeature("liga", 0); // a reader of the PDF finds the letters, not the ligature
    return font;
}

/// Left over, between all characters; lacking, from the marks alone.
double shareOf(double rest, QStringView text)
{
    const auto marks = std::ranges::count_if(text, isSqueezable);
    const auto places = rest < 0 ? marks : std::max<qsizetype>(1, codePoints(text) - 1);
    return places > 0 ? rest / double(places) : 0;
}

void draw(QPainter &painter, QStringView character, double x, double baseline, double size)
{
    painter.save();
    painter.translate(x, baseline);
    painter.scale(size / drawnSize, size / drawnSize);
    painter.drawText(QPointF(), character.toString());
    painter.restore();
}

} // namespace

QList<double> edgesOf(const SetType &line)
{
    const QStringView text = line.text;
    const double natural = emWidth(text) * line.size;
    const bool isShort = line.width < natural; // then the marks alone give way
    const double shared = shareOf(line.width - natural, text);
    QList<double> edges;
    double x = line.x;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = i + (codePointAt(text, i) > 0xFFFF ? 2 : 1);
        edges.insert(edges.size(), end - i, x);
        x += emWidth(text.sliced(i, end - i)) * line.size + (!isShort || isSqueezable(text[i]) ? shared : 0);
        i = end;
    }
    edges.append(x);
    return edges;
}

namespace {

/// Where a character is drawn that has the room between two edges. A mark that is squeezed gives the empty half of its
/// square: an opening one has it on the left.
double originOf(QStringView character, double left, double right, double size)
{
    const double wide = emWidth(character) * size;
    const bool opens = isSqueezable(character.front()) && isBarredAtEnd(character.front());
    return opens ? std::min(left, right - wide) : left;
}

} // namespace

void paintLine(QPainter &painter, const SetType &line)
{
    painter.save();
    painter.setFont(fontOf(line.isBold));
    const QStringView text = line.text;
    const QList<double> edges = edgesOf(line);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = codePointAt(text, i) > 0xFFFF ? 2 : 1;
        const QStringView character = text.sliced(i, length);
        draw(painter, character, originOf(character, edges[i], edges[i + length], line.size), line.baseline, line.size);
        i += length;
    }
    painter.restore();
}

} // namespace galley
