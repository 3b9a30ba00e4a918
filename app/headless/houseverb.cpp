#include "app/headless/commandline.h"
#include "app/headless/newsrooms.h"
#include "app/headless/verbs.h"
#include "core/base/loginname.h"
#include "core/house/housefile.h"
#include "core/input/received.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

void addOptions(CommandLine &line)
{
    line.addOption(u"table"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "One table, as CSV: terms, careful-words, fixed-wordings, words, staff, "
                                         "officials, byline-forms, checks, rounds, counting, page-plan or holes. "
                                         "Without it: all, as JSON.")),
                   u"NAME"_s);
    line.addOption(
        u"newsroom"_s,
        say(QT_TRANSLATE_NOOP("galleyctl", "The newsroom's file. Without it: the house that comes with the program.")),
        u"PATH"_s);
    line.addOption(u"import"_s, say(QT_TRANSLATE_NOOP("galleyctl", "Takes this file's entries into the newsroom.")),
                   u"FILE"_s);
    line.addOption(u"dry-run"_s, say(QT_TRANSLATE_NOOP("galleyctl", "Only prints what would be changed.")));
    line.addExamples({u"galleyctl house > starter.json"_s, u"galleyctl house --newsroom desk.galley --table terms"_s,
                      u"galleyctl house --newsroom desk.galley --table terms --import terms.csv"_s});
}

Result<HouseImport> readImport(const QString &path, std::optional<HouseTable> table, const House &into)
{
    const Entered today{QDate::currentDate(), loginName()};
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!table)
        return importHouse(*bytes, into, today);
    return decode(*bytes, path).transform([&](const DecodedText &text) {
        return importCsv(*table, text.text, into, today);
    });
}

void printProblems(const QString &path, const HouseImport &import)
{
    for (const HouseProblem &problem : import.problems)
        complain(u"%1:%2:%3: %4"_s.arg(path).arg(problem.row).arg(problem.column).arg(problem.message.text()));
    if (const qsizetype more = import.problemCount - import.problems.size(); more > 0)
        complain(say(QT_TRANSLATE_NOOP("galleyctl", "%1: %2 more problems")).arg(path).arg(more));
}

Exit importInto(const CommandLine &line, std::optional<HouseTable> table)
{
    const QString path = line.value(u"import"_s);
    auto newsroom = Newsroom::open(line.value(u"newsroom"_s));
    if (!newsroom)
        return complain(newsroom.error());
    const Result<House> house = houseOf(**newsroom);
    if (!house)
        return complain(house.error());
    Result<HouseImport> import = readImport(path, table, *house);
    if (!import)
        return complain(u"%1: %2"_s.arg(path, import.error().message.text()));
    printProblems(path, *import);
    import->change.time = QDateTime::currentDateTimeUtc();
    if (!line.isSet(u"dry-run"_s) && !import->change.isEmpty())
        if (const Result<> stored = (*newsroom)->appendHouseChange(import->change); !stored)
            return complain(stored.error());
    print(say(QT_TRANSLATE_NOOP("galleyctl", "%1: %2 added, %3 changed, %4 there already, %5 left out"))
              .arg(QFileInfo(path).fileName())
              .arg(import->added)
              .arg(import->replaced)
              .arg(import->same)
              .arg(import->problemCount));
    return import->problemCount > 0 ? Exit::Findings : Exit::Good;
}

} // namespace

Exit houseVerb(const QStringList &arguments)
{
    CommandLine line(u"house"_s, {},
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Prints the paper's own data: terms, careful words, fixed wordings, people, "
                                           "settings of checks; or takes a file's entries in. Entries that are no good "
                                           "are named with row and column, and the others are taken: exit status 1.")));
    addOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    const std::optional<HouseTable> table = tableFromName(line.value(u"table"_s));
    if (line.isSet(u"table"_s) && !table)
        return complain(
            say(QT_TRANSLATE_NOOP("galleyctl", "The house has no table “%1”.")).arg(line.value(u"table"_s)));
    if (line.isSet(u"import"_s) && !line.isSet(u"newsroom"_s))
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name the newsroom that takes the file: --newsroom PATH.")));
    if (line.isSet(u"import"_s))
        return importInto(line, table);
    const Result<House> house = houseAt(line.value(u"newsroom"_s));
    if (!house)
        return complain(house.error());
    printBytes(table ? exportCsv(*house, *table).toUtf8() : writeHouse(*house));
    return Exit::Good;
}

} // namespace galley
