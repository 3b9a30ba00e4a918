#include "app/headless/commandline.h"

#include "core/checks/catalogue.h"
#include "core/store/newsroom.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

} // namespace

CommandLine::CommandLine(const QString &verb, const QString &arguments, const QString &purpose)
    : m_verb(verb)
    , m_arguments(arguments)
    , m_purpose(purpose)
{
    add({{u"h"_s, u"help"_s}, say(QT_TRANSLATE_NOOP("galleyctl", "Prints this."))});
}

void CommandLine::addOption(const QStringList &names, const QString &meaning, const QString &value,
                            const QString &byDefault)
{
    add({names, meaning, value, byDefault});
}

void CommandLine::add(const QCommandLineOption &option)
{
    m_parser.addOption(option);
    m_options.append(option);
}

void CommandLine::addNewsroomOption()
{
    addOption(u"newsroom"_s, say(QT_TRANSLATE_NOOP("galleyctl", "The newsroom's file. Without it: your own.")),
              u"PATH"_s);
}

void CommandLine::addFormatOption(const QString &byDefault)
{
    addOption(u"format"_s, say(QT_TRANSLATE_NOOP("galleyctl", "For people (text) or for scripts (json).")),
              u"text|json"_s, byDefault);
}

void CommandLine::addDateOption()
{
    addOption(u"date"_s, say(QT_TRANSLATE_NOOP("galleyctl", "The day on which the paper appears.")), u"YYYY-MM-DD"_s);
}

void CommandLine::addCharsetOption()
{
    addOption(u"charset"_s,
              say(QT_TRANSLATE_NOOP("galleyctl",
                                    "Reads text files in this character set, as in GB18030; what is no character is "
                                    "marked. Without it: as the bytes say.")),
              u"NAME"_s);
}

std::optional<Exit> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{u"galleyctl"_s} + arguments)) {
        return complain(m_parser.errorText() + u' '
                        + say(QT_TRANSLATE_NOOP("galleyctl", "See “galleyctl %1 --help”.")).arg(m_verb));
    }
    if (isSet(u"help"_s)) {
        printHelp();
        return Exit::Good;
    }
    if (const auto wrong = wrongValue())
        return complain(*wrong);
    return std::nullopt;
}

void CommandLine::printHelp() const
{
    print(say(QT_TRANSLATE_NOOP("galleyctl", "usage: galleyctl %1 [OPTIONS] %2")).arg(m_verb, m_arguments).trimmed());
    print({});
    print(m_purpose);
    print({});
    print(say(QT_TRANSLATE_NOOP("galleyctl", "Options:")));
    for (const QCommandLineOption &option : m_options) {
        QStringList names;
        for (const QString &name : option.names())
            names << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        print(u"  "_s + u"%1 %2"_s.arg(names.join(u", "_s), option.valueName()).trimmed());
        print(u"      "_s + option.description());
    }
    print({});
    print(m_findings.isEmpty()
              ? say(QT_TRANSLATE_NOOP("galleyctl", "Exit status: 0 done; 2 wrong usage or input that cannot be read."))
              : say(QT_TRANSLATE_NOOP("galleyctl",
                                      "Exit status: 0 done; 1 %1; 2 wrong usage or input that cannot be read."))
                    .arg(m_findings));
    print(u'\n' + say(QT_TRANSLATE_NOOP("galleyctl", "Examples:")));
    for (const QString &example : m_examples)
        print(u"  "_s + example);
}

std::optional<QString> CommandLine::wrongValue() const
{
    const QStringList names = m_parser.optionNames();
    if (names.contains(u"format"_s) && !QStringList{u"text"_s, u"json"_s}.contains(value(u"format"_s)))
        return say(QT_TRANSLATE_NOOP("galleyctl", "--format is text or json, not “%1”.")).arg(value(u"format"_s));
    if (names.contains(u"date"_s) && !date().isValid())
        return say(QT_TRANSLATE_NOOP("galleyctl", "--date is a day as in 2026-03-18, not “%1”.")).arg(value(u"date"_s));
    return std::nullopt;
}

QString CommandLine::newsroomPath() const
{
    const QString path = value(u"newsroom"_s);
    return path.isEmpty() ? Newsroom::defaultPath() : path;
}

QDate CommandLine::date() const
{
    return QDate::fromString(value(u"date"_s), Qt::ISODate);
}

std::optional<QString> unknownCheck(const QStringList &ids)
{
    const QStringList known = catalogueIds();
    for (const QString &id : ids)
        if (!known.contains(id))
            return say(QT_TRANSLATE_NOOP("galleyctl", "There is no check “%1”; “galleyctl checks” lists them."))
                .arg(id);
    return std::nullopt;
}

} // namespace galley
