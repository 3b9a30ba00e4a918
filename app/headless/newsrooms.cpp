#include "app/headless/newsrooms.h"

#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

Result<IssueId> namedIssue(Newsroom &newsroom, const QString &name)
{
    const auto issues = newsroom.issues();
    if (!issues)
        return std::unexpected(issues.error());
    QList<IssueId> fitting;
    for (const IssueSummary &issue : *issues)
        if (issue.id.toString().startsWith(name.toLower()))
            fitting << issue.id;
    if (name == "latest"_L1 && !issues->isEmpty())
        return issues->first().id;
    if (fitting.isEmpty() || name.isEmpty())
        return failure(
            Error::Code::NotFound,
            QT_TRANSLATE_NOOP("core", "There is no issue “%1” in the newsroom; “galleyctl list” shows them."), {name});
    if (fitting.size() > 1)
        return failure(
            Error::Code::NotFound,
            QT_TRANSLATE_NOOP("core", "“%1” is the beginning of more than one issue's name. Give more of it."), {name});
    return fitting.first();
}

Result<std::shared_ptr<Newsroom>> newsroomAt(const QString &path)
{
    if (path.isEmpty())
        return nullptr;
    return Newsroom::open(path, Newsroom::Access::ReadOnly).transform([](std::unique_ptr<Newsroom> &&newsroom) {
        return std::shared_ptr<Newsroom>(std::move(newsroom));
    });
}

Result<House> houseIn(const std::shared_ptr<Newsroom> &newsroom)
{
    return newsroom ? houseOf(*newsroom) : starterHouse();
}

Result<House> houseAt(const QString &path)
{
    return newsroomAt(path).and_then(houseIn);
}

} // namespace galley
