#include "app/headless/verbs.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

struct Verb {
    QLatin1StringView name;
    const char *summary;
    Exit (*run)(const QStringList &arguments);
};

constexpr std::array verbs{
    Verb{"check"_L1, QT_TRANSLATE_NOOP("galleyctl", "prints what is wrong with the text of files"), checkVerb},
    Verb{"checks"_L1, QT_TRANSLATE_NOOP("galleyctl", "explains what is checked, with examples"), checksVerb},
    Verb{"compare"_L1, QT_TRANSLATE_NOOP("galleyctl", "prints what a page proof has otherwise than its text"),
         compareVerb},
    Verb{"preflight"_L1, QT_TRANSLATE_NOOP("galleyctl", "prints what a reader would trip over on a page proof"),
         preflightVerb},
    Verb{"galley"_L1, QT_TRANSLATE_NOOP("galleyctl", "sets text as galleys to be read on paper"), galleyVerb},
    Verb{"import"_L1,
         QT_TRANSLATE_NOOP("galleyctl", "puts files into the newsroom, as a new issue or into one that is there"),
         importVerb},
    Verb{"list"_L1, QT_TRANSLATE_NOOP("galleyctl", "lists the newsroom's issues"), listVerb},
    Verb{"show"_L1, QT_TRANSLATE_NOOP("galleyctl", "prints an issue's text with the role of each paragraph"), showVerb},
    Verb{"fix"_L1, QT_TRANSLATE_NOOP("galleyctl", "does the first fix of each finding of the checks named"), fixVerb},
    Verb{"house"_L1, QT_TRANSLATE_NOOP("galleyctl", "prints the paper's own terms and lists, or takes them in"),
         houseVerb},
    Verb{"people"_L1, QT_TRANSLATE_NOOP("galleyctl", "lists who works in the newsroom and their keys, or changes that"),
         peopleVerb},
    Verb{"export"_L1, QT_TRANSLATE_NOOP("galleyctl", "writes an issue or its text into one file"), exportVerb},
    Verb{"backup"_L1, QT_TRANSLATE_NOOP("galleyctl", "copies the whole newsroom into one file"), backupVerb},
    Verb{"verify"_L1, QT_TRANSLATE_NOOP("galleyctl", "proves that no stored record was changed"), verifyVerb},
};

constexpr auto examples = R"(
  galleyctl check --sample
  galleyctl check page1.txt page2.txt
  galleyctl check --format json --date 2026-03-18 page1.txt
  galleyctl check --checks text/duplicated-character,text/spelling page1.txt
  galleyctl import --date 2026-03-18 page1.txt page2.txt
  galleyctl import --into latest --dry-run copy/
  galleyctl fix --only text/duplicated-word --dry-run page1.txt
  galleyctl export latest issue.galley && galleyctl verify issue.galley)"_L1;

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

void printHelp()
{
    print(say(QT_TRANSLATE_NOOP("galleyctl", "Galley reads a newspaper's text, questions it and keeps its history.")));
    print({});
    print(say(QT_TRANSLATE_NOOP("galleyctl", "usage: galleyctl VERB [OPTIONS] [ARGUMENTS]")));
    print({});
    for (const Verb &verb : verbs)
        print(u"  %1  %2"_s.arg(QString(verb.name).leftJustified(8), say(verb.summary)));
    print({});
    print(say(QT_TRANSLATE_NOOP("galleyctl", "“galleyctl VERB --help” lists the options of one. Examples:"))
          + QString(examples));
    print({});
    print(
        say(QT_TRANSLATE_NOOP("galleyctl",
                              "Exit status: 0 done; 1 a finding of severity A, a correction that an import overwrites, "
                              "or a log that does not verify; 2 wrong usage or input that cannot be read.")));
}

Exit run(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        printHelp();
        return Exit::Good;
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        print(u"galleyctl "_s + QCoreApplication::applicationVersion());
        return Exit::Good;
    }
    for (const Verb &verb : verbs)
        if (first == verb.name)
            return verb.run(arguments.mid(2));
    if (first == proofVerbName)
        return proofVerb();
    if (first.isEmpty())
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Say what to do; “galleyctl --help” lists the verbs.")));
    return complain(
        say(QT_TRANSLATE_NOOP("galleyctl", "There is no verb “%1”; “galleyctl --help” lists them.")).arg(first));
}

/// Fonts belong to an application with windows, which shows none here; every other verb starts without it.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (argc < 2 || QLatin1StringView(argv[1]) != "galley"_L1)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(u"galley"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"galley"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    return int(run(QCoreApplication::arguments()));
}
