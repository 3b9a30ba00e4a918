#include "app/headless/commandline.h"
#include "app/headless/verbs.h"
#include "core/checks/catalogue.h"

#include <QCoreApplication>

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
    print(u"    %1  (%2)"_s.arg(oneLine(example.text), flagged));
}

void printCheck(const CheckInfo &info)
{
    print(u"%1  %2  %3"_s.arg(info.id, severityName(info.severity), info.title.text()));
    print(u"  "_s + info.explanation.text());
    for (const Example &example : info.examples)
        printExample(example);
    print({});
}

} // namespace

Exit checksVerb(const QStringList &arguments)
{
    CommandLine line(u"checks"_s, u"[ID…]"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl", "Explains each check, or only those named, with examples.")));
    if (const auto done = line.parse(arguments))
        return *done;
    const QStringList named = line.positional();
    const QStringList catalogue = catalogueIds();
    for (const QString &id : named)
        if (!catalogue.contains(id))
            return complain(
                say(QT_TRANSLATE_NOOP("galleyctl", "There is no check “%1”; “galleyctl checks” lists them.")).arg(id));
    const CheckServices services = loadServices();
    const Checks checks = allChecks(services);
    for (const QString &id : catalogue) {
        if (!named.isEmpty() && !named.contains(id))
            continue;
        const auto found = std::ranges::find_if(checks, [&](const auto &check) { return check->info().id == id; });
        if (found != checks.end())
            printCheck((*found)->info());
        else
            print(say(QT_TRANSLATE_NOOP("galleyctl", "%1  not available")).arg(id) + u'\n');
    }
    for (const Message &missing : services.missing)
        complain(missing.text());
    return Exit::Good;
}

} // namespace galley
