#include "core/recognise/bylineshapes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QStringList longestFirst(const QJsonArray &array)
{
    QStringList words;
    for (const QJsonValue word : array)
        words.append(word.toString());
    std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
    return words;
}

QList<ShapePiece> patternOf(const QString &text)
{
    QList<ShapePiece> pattern;
    for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool optional = piece.endsWith(u'?');
        pattern.append({optional ? piece.chopped(1) : piece, optional});
    }
    return pattern;
}

BylineShapes loaded()
{
    QFile file(u":/galley/house/byline-shapes.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject json = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    BylineShapes all;
    const QJsonObject words = json["words"_L1].toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        all.words.insert(it.key(), longestFirst(it.value().toArray()));
    for (const QJsonValue value : json["shapes"_L1].toArray()) {
        const QJsonObject shape = value.toObject();
        all.shapes.append({shape["name"_L1].toString(), shape["kind"_L1].toString(), shape["group"_L1].toString(),
                           patternOf(shape["pattern"_L1].toString())});
    }
    return all;
}

} // namespace

const BylineShapes &bylineShapes()
{
    static const BylineShapes shapes = loaded();
    return shapes;
}

} // namespace galley
