#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

/// One piece of a shape's pattern.
struct ShapePiece {
    QString name;
    bool optional = false;
    QString words = {}; ///< that stand there; empty: what the name says
};

/// One way in which newspapers write a lead-in, a byline line or a credit.
struct BylineShape {
    QString name;
    QString kind;  ///< "lead-in", "byline", "credit"; "credit-tail": only at the end of a caption
    QString group; ///< "staff", "agency" …; "taught": a desk's own (taughtshape.h)
    QList<ShapePiece> pattern;
};

/// resources/house/byline-shapes.json: the shapes and the lists of words in them, longest words first.
struct BylineShapes {
    QHash<QString, QStringList> words;
    QList<BylineShape> shapes;
};

/// Read once; any thread.
const BylineShapes &bylineShapes();
/// Corrupt where a pattern has a piece that is neither a list of words nor known to bylinematch.h.
Result<BylineShapes> bylineShapesFrom(const QByteArray &json);

/// A list of words; one that is not there is a fault of the build.
const QStringList &bylineWords(QLatin1StringView list);
/// The longest word of a list that stands at `from`; 0 for none.
qsizetype bylineWordAt(QStringView text, qsizetype from, QLatin1StringView list);
bool isBylineWord(QStringView word, QLatin1StringView list);

} // namespace galley
