#include "app/headless/commandline.h"
#include "app/headless/verbs.h"
#include "core/checks/catalogue.h"
#include "core/proof/differencekinds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u'⏎');
}

void printExample(const Example &example)
{
    const QString flagged = example.flagged.isEmpty()
        ? say(QT_TRANSLATE_NOOP("galleyctl", "left alone"))
        : say(QT_TRANSLATE_NOOP("galleyctl", "flagged: %1")).arg(oneLine(example.flagged));
    const QString hole = example.hole.isEmpty()
        ? QString()
        : say(QT_TRANSLATE_NOOP("galleyctl", "; its hole, lines/characters a line: %1")).arg(example.hole);
    print(u"    %1  (%2)"_s.arg(oneLine(example.text), QString(flagged + hole)));
}

void printCheck(const CheckInfo &info)
{
    print(u"%1  %2  %3"_s.arg(info.id, severityName(info.severity), info.title.text()));
    print(u"  "_s + info.explanation.text());
    for (const Example &example : info.examples)
        printExample(example);
    print({});
}

void printCheckJson(const QString &id, const std::optional<CheckInfo> &info)
{
    QJsonObject json{
        {u"schema"_s, u"galley.checkinfo/1"_s}, {u"id"_s, id}, {u"state"_s, info ? u"available"_s : u"unavailable"_s}};
    if (info) {
        json[u"severity"_s] = severityName(info->severity);
        json[u"title"_s] = info->title.text();
        json[u"explanation"_s] = info->explanation.text();
        QJsonArray examples;
        for (const Example &example : info->examples) {
            QJsonObject shown{{u"text"_s, example.text}, {u"flagged"_s, example.flagged}};
            if (!example.hole.isEmpty())
                shown[u"hole"_s] = example.hole;
            examples.append(shown);
        }
        json[u"examples"_s] = examples;
    }
    printJson(json);
}

} // namespace

Exit checksVerb(const QStringList &arguments)
{
    CommandLine line(u"checks"_s, u"[ID…]"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Explains each check and each difference that a page proof may have, or "
                                           "only those named, with examples.")));
    line.addFormatOption(u"text"_s);
    line.addExamples(
        {u"galleyctl checks"_s, u"galleyctl checks text/duplicated-character"_s, u"galleyctl checks --format json"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    const QStringList named = line.positional();
    const QStringList catalogue = catalogueIds();
    if (const auto unknown = unknownCheck(named))
        return complain(*unknown);
    const CheckServices services = loadServices();
    const Checks checks = allChecks(services);
    for (const QString &id : catalogue) {
        if (!named.isEmpty() && !named.contains(id))
            continue;
        const auto found = std::ranges::find_if(checks, [&](const auto &check) { return check->info().id == id; });
        std::optional<CheckInfo> info;
        if (found != checks.end())
            info = (*found)->info();
        else if (const CheckInfo *kind = differenceKind(id))
            info = *kind;
        if (line.isJson())
            printCheckJson(id, info);
        else if (info)
            printCheck(*info);
        else
            print(say(QT_TRANSLATE_NOOP("galleyctl", "%1  not available")).arg(id) + u'\n');
    }
    for (const Message &missing : services.missing)
        complain(missing.text());
    return Exit::Good;
}

} // namespace galley
