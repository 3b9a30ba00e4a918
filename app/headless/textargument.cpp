#include "app/headless/textargument.h"

#include "app/headless/checking.h"
#include "app/headless/newsrooms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

Result<Wanted> storedIssue(Newsroom &newsroom, const QString &name)
{
    const Result<IssueId> id = namedIssue(newsroom, name);
    if (!id)
        return std::unexpected(id.error());
    return newsroom.load(*id).and_then([&](const Issue &issue) {
        return newsroom.records(*id).transform(
            [&](const QList<Record> &records) { return Wanted{issue, earlierStories(records)}; });
    });
}

Result<Wanted> issueInFile(const CommandLine &line, const QString &path)
{
    // One check, so that the others' data need not be loaded.
    const Checking reading({u"structure/empty-story"_s}, Reading::Issue, starterHouse());
    const QList<CheckedText> texts = reading.read({path}, {Reading::Issue, line.date(), line.value(u"charset"_s)});
    if (texts.first().parts.isEmpty())
        return std::unexpected(
            texts.first().failed.isEmpty()
                ? Error{Error::Code::Unsupported,
                        Message(QT_TRANSLATE_NOOP("core", "%1: there is no text in the file."), {path})}
                : texts.first().failed.first().error);
    return Wanted{texts.first().parts.first().issue, {}};
}

} // namespace

void addTextOptions(CommandLine &line)
{
    line.addDateOption();
    line.addCharsetOption();
    line.addOption(u"newsroom"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "TEXT is an issue of this newsroom: its id, the beginning of it, "
                                         "or “latest”.")),
                   u"PATH"_s);
}

Result<Wanted> wantedText(const CommandLine &line, const QString &name)
{
    if (line.isSet(u"newsroom"_s))
        return newsroomAt(line.value(u"newsroom"_s)).and_then([&](const std::shared_ptr<Newsroom> &newsroom) {
            return storedIssue(*newsroom, name);
        });
    if (name.endsWith(".galley"_L1))
        return newsroomAt(name).and_then(
            [](const std::shared_ptr<Newsroom> &newsroom) { return storedIssue(*newsroom, u"latest"_s); });
    return issueInFile(line, name);
}

} // namespace galley
