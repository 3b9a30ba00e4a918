#include "app/headless/textargument.h"

#include "app/headless/newsrooms.h"
#include "core/intake/import.h"
#include "core/language/language.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Result<Wanted> storedIssue(const std::shared_ptr<Newsroom> &newsroom, const QString &name)
{
    const Result<House> house = houseIn(newsroom);
    const Result<IssueId> id = namedIssue(*newsroom, name);
    if (!house || !id)
        return std::unexpected(house ? id.error() : house.error());
    return newsroom->load(*id).and_then([&](const Issue &issue) {
        return newsroom->records(*id).transform(
            [&](const QList<Record> &records) { return Wanted{issue, earlierStories(records), *house}; });
    });
}

Result<Wanted> issueInFile(const CommandLine &line, const QString &path)
{
    const auto language = simplifiedChinese().value_or(nullptr); // roles are less sure without it
    PlanSettings settings;
    settings.language = language.get();
    settings.charset = line.value(u"charset"_s);
    const Issue empty(IssueId::create());
    const ImportedIssue read = importPlanned(planImport(empty, QStringList{path}, settings), empty, {{}, line.date()});
    if (!read.failed.isEmpty())
        return std::unexpected(read.failed.first().error);
    if (read.changes.isEmpty())
        return failure(Error::Code::Unsupported, QT_TRANSLATE_NOOP("core", "%1: there is no text in the file."),
                       {path});
    return Wanted{read.issue, {}, starterHouse()};
}

/// What has a suffix, or is there, is a file; a name of an issue has none.
bool isFile(const QString &name)
{
    const QFileInfo file(name);
    return file.exists() || !file.suffix().isEmpty();
}

} // namespace

void addTextOptions(CommandLine &line)
{
    line.addDateOption();
    line.addCharsetOption();
    line.addNewsroomOption();
}

Result<Wanted> wantedText(const CommandLine &line, const QString &name)
{
    if (line.isSet(u"newsroom"_s) || !isFile(name))
        return newsroomAt(line.newsroomPath()).and_then([&](const auto &newsroom) {
            return storedIssue(newsroom, name);
        });
    if (name.endsWith(".galley"_L1))
        return newsroomAt(name).and_then([](const auto &newsroom) { return storedIssue(newsroom, u"latest"_s); });
    return issueInFile(line, name);
}

} // namespace galley
