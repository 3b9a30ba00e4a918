#include "core/model/json.h"

using namespace Qt::StringLiterals;

namespace galley {

QJsonValue json(qsizetype value)
{
    return qint64(value);
}

QJsonValue json(const QString &value)
{
    return value;
}

// [length, [begin, end, source, line, column], …]
QJsonValue json(const OriginMap &value)
{
    QJsonArray array{qint64(value.length())};
    for (const OriginMap::Run &run : value.runs())
        array.append(QJsonArray{qint64(run.text.begin), qint64(run.text.end), run.start.source, run.start.line,
                                run.start.column});
    return array;
}

bool read(const QJsonValue &json, OriginMap &value)
{
    const QJsonArray array = json.toArray();
    if (array.isEmpty())
        return false;
    QList<OriginMap::Run> runs;
    for (qsizetype i = 1; i < array.size(); ++i) {
        const QJsonArray run = array[i].toArray();
        if (run.size() != 5)
            return false;
        const Span text{qsizetype(run[0].toInteger()), qsizetype(run[1].toInteger())};
        runs.append(OriginMap::Run{text, {run[2].toInt(), run[3].toInt(), run[4].toInt()}});
    }
    value = OriginMap(qsizetype(array[0].toInteger()), runs);
    return true;
}

QJsonValue json(const RoleGuess &value)
{
    QJsonObject object{{"role"_L1, roleName(value.role)}, {"certainty"_L1, value.certainty}};
    if (value.runnerUp)
        object.insert("runnerUp"_L1, roleName(*value.runnerUp));
    if (!value.reason.isEmpty())
        object.insert("reason"_L1, value.reason);
    return object;
}

bool read(const QJsonValue &json, RoleGuess &value)
{
    const std::optional<Role> role = roleFromName(json["role"_L1].toString());
    value = {role.value_or(Role::Other), json["certainty"_L1].toDouble(), roleFromName(json["runnerUp"_L1].toString()),
             json["reason"_L1].toString()};
    return role.has_value();
}

QJsonValue json(const Block &value)
{
    QJsonObject object{{"id"_L1, json(value.id)},
                       {"role"_L1, json(value.role)},
                       {"text"_L1, value.text},
                       {"origin"_L1, json(value.origin)}};
    if (!value.linkedStory.isNull())
        object.insert("linked"_L1, json(value.linkedStory));
    return object;
}

bool read(const QJsonValue &json, Block &value)
{
    value.text = json["text"_L1].toString();
    value.linkedStory = StoryId::fromString(json["linked"_L1].toString());
    return read(json["id"_L1], value.id) && read(json["role"_L1], value.role) && read(json["origin"_L1], value.origin);
}

QJsonValue json(const Story &value)
{
    QJsonObject object{{"id"_L1, json(value.id)}, {"blocks"_L1, listOf(value.blocks)}};
    if (!value.agency.isEmpty())
        object.insert("agency"_L1, value.agency);
    if (!value.hole.isEmpty())
        object.insert("hole"_L1, holeText(value.hole));
    return object;
}

bool read(const QJsonValue &json, Story &value)
{
    value.agency = json["agency"_L1].toString();
    const std::optional<StoryHole> hole = holeFromText(json["hole"_L1].toString());
    value.hole = hole.value_or(StoryHole());
    return hole.has_value() && read(json["id"_L1], value.id) && readList(json["blocks"_L1], value.blocks);
}

QJsonValue json(const Page &value)
{
    QJsonObject object{{"id"_L1, json(value.id)},
                       {"number"_L1, value.number},
                       {"name"_L1, value.name},
                       {"stories"_L1, listOf(value.stories)}};
    if (!value.section.isEmpty())
        object.insert("section"_L1, value.section);
    if (value.isTray)
        object.insert("tray"_L1, true);
    return object;
}

bool read(const QJsonValue &json, Page &value)
{
    value.number = json["number"_L1].toInt();
    value.name = json["name"_L1].toString();
    value.section = json["section"_L1].toString();
    value.isTray = json["tray"_L1].toBool();
    return read(json["id"_L1], value.id) && readList(json["stories"_L1], value.stories);
}

QJsonValue json(const Source &value)
{
    QJsonObject source{{"name"_L1, value.name},
                       {"charset"_L1, value.charset},
                       {"sha256"_L1, QString::fromLatin1(value.digest.toHex())}};
    if (!value.folder.isEmpty())
        source["folder"_L1] = value.folder;
    if (!value.versions.isEmpty())
        source["versions"_L1] = listOf(value.versions);
    return source;
}

bool read(const QJsonValue &json, Source &value)
{
    value = {json["name"_L1].toString(), json["charset"_L1].toString(),
             QByteArray::fromHex(json["sha256"_L1].toString().toLatin1()), json["folder"_L1].toString()};
    const QJsonValue versions = json["versions"_L1];
    return json.isObject() && (versions.isUndefined() || readList(versions, value.versions));
}

QJsonValue json(const Picture &value)
{
    QJsonObject object{{"id"_L1, json(value.id)},
                       {"caption"_L1, json(value.caption)},
                       {"story"_L1, json(value.story)},
                       {"file"_L1, value.file}};
    if (!value.pixels.isEmpty())
        object["pixels"_L1] = QJsonArray{value.pixels.width(), value.pixels.height()};
    return object;
}

bool read(const QJsonValue &json, Picture &value)
{
    const QJsonArray pixels = json["pixels"_L1].toArray();
    value.file = json["file"_L1].toString();
    value.pixels = pixels.size() == 2 ? QSize(pixels[0].toInt(), pixels[1].toInt()) : QSize();
    return read(json["id"_L1], value.id) && read(json["caption"_L1], value.caption)
        && read(json["story"_L1], value.story);
}

QJsonValue json(const Dismissal &value)
{
    QJsonObject object{{"id"_L1, json(value.id)},
                       {"check"_L1, value.check},
                       {"place"_L1,
                        QJsonArray{json(value.place.first), qint64(value.place.begin), json(value.place.last),
                                   qint64(value.place.end)}},
                       {"flagged"_L1, value.flagged},
                       {"context"_L1, value.context},
                       {"reason"_L1, value.reason}};
    // Only where it is so: the form of the records that were there before.
    if (value.reach == DismissalReach::Issue)
        object.insert("reach"_L1, "issue"_L1);
    return object;
}

bool read(const QJsonValue &json, Dismissal &value)
{
    const QJsonArray place = json["place"_L1].toArray();
    if (place.size() != 4)
        return false;
    value.check = json["check"_L1].toString();
    value.flagged = json["flagged"_L1].toString();
    value.context = json["context"_L1].toString();
    value.reason = json["reason"_L1].toString();
    const QJsonValue reach = json["reach"_L1];
    if (!reach.isUndefined() && reach.toString() != "issue"_L1)
        return false;
    value.reach = reach.isUndefined() ? DismissalReach::Place : DismissalReach::Issue;
    value.place.begin = qsizetype(place[1].toInteger());
    value.place.end = qsizetype(place[3].toInteger());
    return read(json["id"_L1], value.id) && read(place[0], value.place.first) && read(place[2], value.place.last);
}

QJsonValue json(const StrayWords &value)
{
    return QJsonObject{{"id"_L1, json(value.id)}, {"author"_L1, value.author}, {"text"_L1, value.text}};
}

bool read(const QJsonValue &json, StrayWords &value)
{
    return read(json["id"_L1], value.id) && read(json["author"_L1], value.author) && read(json["text"_L1], value.text);
}

QJsonValue json(IssueAttribute value)
{
    switch (value) {
    case IssueAttribute::Title: return "title"_L1;
    case IssueAttribute::Date: return "date"_L1;
    case IssueAttribute::Edition: break;
    }
    return "edition"_L1;
}

bool read(const QJsonValue &json, IssueAttribute &value)
{
    const QString name = json.toString();
    value = name == "title"_L1 ? IssueAttribute::Title
        : name == "date"_L1    ? IssueAttribute::Date
                               : IssueAttribute::Edition;
    return galley::json(value) == json;
}

QJsonValue json(StoryAttribute value)
{
    return value == StoryAttribute::Agency ? "agency"_L1 : "hole"_L1;
}

bool read(const QJsonValue &json, StoryAttribute &value)
{
    value = json.toString() == "agency"_L1 ? StoryAttribute::Agency : StoryAttribute::Hole;
    return galley::json(value) == json;
}

QJsonValue json(PageAttribute value)
{
    switch (value) {
    case PageAttribute::Name: return "name"_L1;
    case PageAttribute::Section: return "section"_L1;
    case PageAttribute::Number: break;
    }
    return "number"_L1;
}

bool read(const QJsonValue &json, PageAttribute &value)
{
    const QString name = json.toString();
    value = name == "name"_L1  ? PageAttribute::Name
        : name == "section"_L1 ? PageAttribute::Section
                               : PageAttribute::Number;
    return galley::json(value) == json;
}

bool read(const QJsonValue &json, qsizetype &value)
{
    value = qsizetype(json.toInteger(-1));
    return json.isDouble();
}

bool read(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

} // namespace galley
