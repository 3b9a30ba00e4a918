#include "app/headless/commandline.h"
#include "app/headless/newsrooms.h"
#include "app/headless/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

Result<QList<IssueId>> chosen(Newsroom &newsroom, const QString &name)
{
    if (!name.isEmpty())
        return namedIssue(newsroom, name).transform([](IssueId id) { return QList{id}; });
    return newsroom.issues().transform([](const QList<IssueSummary> &issues) {
        QList<IssueId> ids;
        for (const IssueSummary &issue : issues)
            ids << issue.id;
        return ids;
    });
}

QString written(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject verificationJson(const QString &schema, const Verification &found)
{
    QJsonObject json{{u"schema"_s, schema},
                     {u"records"_s, found.records},
                     {u"head"_s, written(found.head)},
                     {u"intact"_s, !found.brokenAt}};
    if (found.brokenAt) {
        json[u"broken_at"_s] = *found.brokenAt;
        json[u"reason"_s] = found.reason.text();
    }
    return json;
}

Exit report(IssueId id, const Verification &found, const CommandLine &line)
{
    if (line.isJson()) {
        QJsonObject json = verificationJson(u"galley.verify/1"_s, found);
        json[u"issue"_s] = id.toString();
        printJson(json);
        return found.brokenAt ? Exit::Findings : Exit::Good;
    }
    if (!found.brokenAt) {
        print(say(QT_TRANSLATE_NOOP("galleyctl", "%1: as it was stored, records: %2, head: %3"))
                  .arg(id.toString(), QString::number(found.records), written(found.head)));
        return Exit::Good;
    }
    print(
        say(QT_TRANSLATE_NOOP("galleyctl", "%1: NOT as it was stored, from record %2 of %3 on: %4"))
            .arg(id.toString(), QString::number(*found.brokenAt), QString::number(found.records), found.reason.text()));
    return Exit::Findings;
}

Exit reportPeople(const PeopleVerification &found, const CommandLine &line)
{
    const QString root = found.root.isNull() ? QString() : fingerprint(found.root);
    const bool wrongRoot = line.isSet(u"root"_s)
        && (found.root.isNull() || !isFingerprintOf(line.value(u"root"_s), found.root));
    if (line.isJson()) {
        QJsonObject json = verificationJson(u"galley.verify.people/1"_s, found);
        json[u"root"_s] = root;
        json[u"root_as_noted"_s] = line.isSet(u"root"_s) ? QJsonValue(!wrongRoot) : QJsonValue();
        printJson(json);
    } else if (found.brokenAt) {
        print(say(QT_TRANSLATE_NOOP("galleyctl", "People: NOT as they were stored, from record %1 of %2 on: %3"))
                  .arg(QString::number(*found.brokenAt), QString::number(found.records), found.reason.text()));
    } else if (found.records > 0) {
        print(say(QT_TRANSLATE_NOOP("galleyctl", "People: as they were stored, records: %1, root key: %2, head: %3"))
                  .arg(QString::number(found.records), root, written(found.head)));
    }
    if (wrongRoot && !line.isJson())
        print(root.isEmpty()
                  ? say(QT_TRANSLATE_NOOP("galleyctl", "NOT with the root key that was noted: there is none here."))
                  : say(QT_TRANSLATE_NOOP("galleyctl",
                                          "NOT with the root key that was noted: it is another newsroom's, "
                                          "or its people were exchanged.")));
    return found.brokenAt || wrongRoot ? Exit::Findings : Exit::Good;
}

Exit reportNoted(const QByteArray &head, bool found, const CommandLine &line)
{
    if (line.isJson())
        printJson({{u"schema"_s, u"galley.verify.head/1"_s}, {u"head"_s, written(head)}, {u"found"_s, found}});
    else if (!found)
        print(
            say(QT_TRANSLATE_NOOP("galleyctl",
                                  "NOT here is the record that was noted as head %1: the end of a log was cut off, or "
                                  "it was of something else than was verified."))
                .arg(written(head)));
    return found ? Exit::Good : Exit::Findings;
}

std::optional<QList<QByteArray>> notedHeads(const CommandLine &line)
{
    QList<QByteArray> heads;
    for (const QString &value : line.values(u"head"_s)) {
        static const QRegularExpression hash(u"^[0-9a-fA-F]{64}$"_s);
        if (!hash.match(value).hasMatch())
            return std::nullopt;
        heads << QByteArray::fromHex(value.toLatin1());
    }
    return heads;
}

Exit verify(Newsroom &newsroom, const QString &name, const QList<QByteArray> &noted, const CommandLine &line)
{
    const auto ids = chosen(newsroom, name);
    if (!ids)
        return complain(ids.error());
    const auto people = newsroom.verifyPeople(noted);
    if (!people)
        return complain(people.error());
    Exit worst = Exit::Good;
    if (people->records > 0 || line.isSet(u"root"_s))
        worst = reportPeople(*people, line);
    QList<QByteArray> found = people->noted;
    for (const IssueId &id : *ids) {
        const auto verified = newsroom.verify(id, noted);
        if (!verified) {
            worst = std::max(worst, complain(verified.error()));
            continue;
        }
        worst = std::max(worst, report(id, *verified, line));
        found << verified->noted;
    }
    for (const QByteArray &head : noted)
        worst = std::max(worst, reportNoted(head, found.contains(head), line));
    return worst;
}

} // namespace

Exit verifyVerb(const QStringList &arguments)
{
    CommandLine line(
        u"verify"_s, u"[ISSUE|FILE]"_s,
        say(QT_TRANSLATE_NOOP("galleyctl",
                              "Hashes every stored record again and applies it, and looks whether the "
                              "received files are unchanged: of all issues, of one, or of an exported file or "
                              "a backup. The people and their keys are verified from the newsroom's root key on. Note "
                              "the root key and the heads that are printed outside this computer: given again, they "
                              "show that nothing was exchanged and no end cut off.")));
    line.setFindings(
        say(QT_TRANSLATE_NOOP("galleyctl", "a record or a received file was changed, or what was noted is not there")));
    line.addNewsroomOption();
    line.addFormatOption(u"text"_s);
    line.addOption(u"root"_s, say(QT_TRANSLATE_NOOP("galleyctl", "The fingerprint of the root key that was noted.")),
                   u"FINGERPRINT"_s);
    line.addOption(u"head"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "A head that was noted; the log may have grown since. May be given more than "
                                         "once.")),
                   u"HASH"_s);
    line.addExamples({u"galleyctl verify"_s, u"galleyctl verify latest"_s,
                      u"galleyctl verify --format json 2026-03-18.galley"_s,
                      u"galleyctl verify --root 31415-92653-58979-32384-62643-38327-95028-84197"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.positional().size() > 1)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name one issue or one file at a time.")));
    const auto noted = notedHeads(line);
    if (!noted)
        return complain(
            say(QT_TRANSLATE_NOOP("galleyctl",
                                  "--head is one of the heads that “galleyctl verify” prints: 64 figures and "
                                  "letters from a to f.")));
    const QString name = line.positional().value(0);
    const bool file = QFileInfo::exists(name);
    const auto newsroom = Newsroom::open(file ? name : line.newsroomPath(), Newsroom::Access::ReadOnly);
    if (!newsroom)
        return complain(newsroom.error());
    return verify(**newsroom, file ? QString() : name, *noted, line);
}

} // namespace galley
