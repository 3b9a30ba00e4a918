#include "app/headless/textargument.h"

#include "app/headless/newsrooms.h"
#include "core/intake/import.h"
#include "core/intake/pagetarget.h"
#include "core/language/language.h"
#include "core/recognise/pagehead.h"

#include <QFileInfo>

#include <algorithm>

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

bool hasHead(const Page &page)
{
    return std::ranges::any_of(page.stories, [](const Story &story) {
        return std::ranges::any_of(story.blocks, [](const Block &block) {
            return block.role.role == Role::Folio && pageHeadOf(block.text).has_value();
        });
    });
}

/// What neither the copy nor its file's name says of a page is not to be held against its proof: the number that it was
/// given for want of one, and the file's name.
Result<Issue> withoutGuessedHeads(const Issue &issue, const QString &path)
{
    if (pageTarget(QFileInfo(path).completeBaseName()).clarity != PageTarget::Clarity::None)
        return issue;
    QList<Change> changes;
    for (const Page &page : issue.pages()) {
        if (hasHead(page))
            continue;
        changes.append(SetPageAttribute{page.id, PageAttribute::Number, QString::number(page.number),
                                        QString::number(0)});
        changes.append(SetPageAttribute{page.id, PageAttribute::Name, page.name, {}});
    }
    return apply(issue, changes);
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
    return withoutGuessedHeads(read.issue, path).transform([](const Issue &issue) {
        return Wanted{issue, {}, starterHouse()};
    });
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
