#include "core/model/issueform.h"

#include "core/model/issuewriter.h"
#include "core/model/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool readLists(const QJsonObject &json, Issue::Data &data)
{
    return readList(json["pages"_L1], data.pages) && readList(json["sources"_L1], data.sources)
        && readList(json["pictures"_L1], data.pictures) && readList(json["dismissals"_L1], data.dismissals)
        && readList(json["strayWords"_L1], data.strayWords) && readList(json["proofFiles"_L1], data.proofFiles)
        && readList(json["proofMarks"_L1], data.proofMarks);
}

} // namespace

QByteArray toBytes(const Issue &issue)
{
    const QJsonObject object{{"id"_L1, json(issue.id())},
                             {"version"_L1, issue.version()},
                             {"date"_L1, issue.date().toString(Qt::ISODate)},
                             {"title"_L1, issue.title()},
                             {"edition"_L1, issue.edition()},
                             {"pages"_L1, listOf(issue.pages())},
                             {"sources"_L1, listOf(issue.sources())},
                             {"pictures"_L1, listOf(issue.pictures())},
                             {"dismissals"_L1, listOf(issue.dismissals())},
                             {"strayWords"_L1, listOf(issue.strayWords())},
                             {"proofFiles"_L1, listOf(issue.proofFiles())},
                             {"proofMarks"_L1, listOf(issue.proofMarks())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Issue> issueFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    auto data = std::make_unique<Issue::Data>();
    data->version = object["version"_L1].toInteger(-1);
    data->date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate);
    data->title = object["title"_L1].toString();
    data->edition = object["edition"_L1].toInt();
    if (!read(object["id"_L1], data->id) || data->version < 0 || !readLists(object, *data))
        return std::nullopt;
    return IssueWriter::assembled(std::move(data));
}

} // namespace galley
