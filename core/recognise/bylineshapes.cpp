#include "core/recognise/bylineshapes.h"

#include "core/base/embedded.h"
#include "core/recognise/bylinematch.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto path = u"house/byline-shapes.json"_s;

QList<ShapePiece> patternOf(const QString &text)
{
    QList<ShapePiece> pattern;
    for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool optional = piece.endsWith(u'?');
        pattern.append({optional ? piece.chopped(1) : piece, optional});
    }
    return pattern;
}

bool isWhole(const BylineShape &shape, const BylineShapes &all)
{
    return !shape.name.isEmpty() && !shape.kind.isEmpty() && !shape.pattern.isEmpty()
        && std::ranges::all_of(shape.pattern, [&all](const ShapePiece &piece) {
               return all.words.contains(piece.name) || isKnownPiece(piece.name);
           });
}

Result<BylineShapes> shapesOf(const QJsonObject &json)
{
    BylineShapes all;
    const QJsonObject words = json["words"_L1].toObject();
    for (const QString &list : words.keys()) {
        Result<QStringList> read = embedded::strings(words, list, path);
        if (!read)
            return std::unexpected(read.error());
        std::ranges::stable_sort(*read, std::ranges::greater(), &QString::size);
        all.words.insert(list, *read);
    }
    for (const QJsonValue value : json["shapes"_L1].toArray()) {
        const QJsonObject given = value.toObject();
        const BylineShape shape{given["name"_L1].toString(), given["kind"_L1].toString(), given["group"_L1].toString(),
                                patternOf(given["pattern"_L1].toString())};
        if (!isWhole(shape, all))
            return embedded::wrongEntry(path, shape.name);
        all.shapes.append(shape);
    }
    if (all.shapes.isEmpty())
        return embedded::wrongEntry(path, u"shapes"_s);
    return all;
}

} // namespace

const BylineShapes &bylineShapes()
{
    static const BylineShapes shapes = embedded::required(embedded::object(path).and_then(shapesOf));
    return shapes;
}

Result<BylineShapes> bylineShapesFrom(const QByteArray &json)
{
    return embedded::objectFrom(json, path).and_then(shapesOf);
}

const QStringList &bylineWords(QLatin1StringView list)
{
    const auto found = bylineShapes().words.constFind(QString(list));
    if (found == bylineShapes().words.cend())
        embedded::fail(embedded::wrongEntry(path, QString(list)).error());
    return *found;
}

qsizetype bylineWordAt(QStringView text, qsizetype from, QLatin1StringView list)
{
    for (const QString &word : bylineWords(list))
        if (text.sliced(from).startsWith(word))
            return word.size();
    return 0;
}

bool isBylineWord(QStringView word, QLatin1StringView list)
{
    return std::ranges::any_of(bylineWords(list), [word](const QString &known) { return word == known; });
}

} // namespace galley
