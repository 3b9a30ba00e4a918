#include "core/render/notepainter.h"

#include "core/layout/widths.h"
#include "core/render/linepainter.h"

#include <QPainter>
#include <QPainterPath>

namespace galley {

namespace {

using Kind = MarkedCorrection::Kind;

const QColor red(0xB4, 0x23, 0x1B);
const QColor blue(0x1F, 0x5D, 0x8A);
constexpr double pen = 0.6;
constexpr double number = 6; ///< size of a remark's number at its place

/// Between two characters: a small fork from the leader down into the line.
QPainterPath fork(const QRectF &at)
{
    QPainterPath path(QPointF(at.left() - 2, at.top() - 1));
    path.lineTo(at.left(), at.top() + 3);
    path.lineTo(at.left() + 2, at.top() - 1);
    path.moveTo(at.left(), at.top() + 3);
    path.lineTo(at.left(), at.bottom() - 1);
    return path;
}

/// 接排: an arc from the end of one paragraph back under the line to the next one's beginning.
QPainterPath runOn(const QRectF &at)
{
    QPainterPath path(QPointF(at.left() + 1, at.center().y()));
    path.cubicTo(at.left() + 16, at.center().y(), at.left() + 16, at.bottom() + 5, at.left() + 2, at.bottom() + 5);
    path.lineTo(at.left() - 14, at.bottom() + 5);
    return path;
}

/// 另起段: a corner before the first character of the new paragraph.
QPainterPath corner(const QRectF &at)
{
    QPainterPath path(QPointF(at.left() + 6, at.top()));
    path.lineTo(at.left(), at.top());
    path.lineTo(at.left(), at.bottom() + 2);
    path.lineTo(at.left() - 10, at.bottom() + 2);
    return path;
}

/// 删除: the curl that stands in the margin for it.
QPainterPath curl(const QPointF &at)
{
    QPainterPath path(at);
    path.cubicTo(at + QPointF(6, -9), at + QPointF(12, -2), at + QPointF(5, 0));
    path.cubicTo(at + QPointF(1, 1), at + QPointF(4, -6), at + QPointF(12, -7));
    return path;
}

void paintPlace(QPainter &painter, const DrawnNote &note)
{
    const QRectF &first = note.words.first();
    if (!note.note.correction) {
        paintLine(painter, {QString::number(note.number), first.right(), first.top() + 2, number, number, true});
        for (const QRectF &words : note.words)
            painter.drawLine(words.bottomLeft() + QPointF(0, 1), words.bottomRight() + QPointF(0, 1));
        return;
    }
    switch (*note.note.correction) {
    case Kind::Insert: painter.drawPath(fork(first)); return;
    case Kind::RunOn: painter.drawPath(runOn(first)); return;
    case Kind::NewParagraph: painter.drawPath(corner(first)); return;
    case Kind::Replace:
    case Kind::Delete: break;
    }
    for (const QRectF &words : note.words)
        painter.drawRoundedRect(words.adjusted(-0.8, -0.5, 0.8, 1.5), words.height() / 2, words.height() / 2);
}

/// What shows by itself what is to be done needs no line into the margin.
bool needsLeader(const DrawnNote &note)
{
    return note.note.correction != Kind::RunOn && note.note.correction != Kind::NewParagraph;
}

} // namespace

void paintNote(QPainter &painter, const DrawnNote &note)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(note.note.correction ? red : blue, pen));
    paintPlace(painter, note);
    if (needsLeader(note))
        painter.drawPolyline(note.leader.constData(), int(note.leader.size()));
    if (note.note.correction == Kind::Delete)
        painter.drawPath(curl(note.at));
    for (qsizetype i = 0; i < note.lines.size(); ++i)
        paintLine(painter,
                  {note.lines[i], note.at.x(), note.at.y() + noteLeading * double(i), noteSize,
                   emWidth(note.lines[i]) * noteSize, false});
    painter.restore();
}

} // namespace galley
