#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

/// One piece of a shape's pattern.
struct ShapePiece {
    QString name;
    bool optional = false;
};

/// One way in which newspapers write a lead-in, a byline line or a credit.
struct BylineShape {
    QString name;
    QString kind;  ///< "lead-in", "byline", "credit"; "credit-tail": only at the end of a caption
    QString group; ///< "staff", "agency" …
    QList<ShapePiece> pattern;
};

/// resources/house/byline-shapes.json: the shapes and the lists of words in them, longest words first.
struct BylineShapes {
    QHash<QString, QStringList> words;
    QList<BylineShape> shapes;
};

/// Read once; any thread.
const BylineShapes &bylineShapes();

} // namespace galley
