#pragma once

#include "app/headless/output.h"

#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace galley {

/// The options and arguments of one verb.
class CommandLine
{
public:
    /// `arguments`: what stands behind them, as in "FILE…"; `purpose`: one sentence or more, for --help.
    CommandLine(const QString &verb, const QString &arguments, const QString &purpose);

    /// `names`: the short one, too, where it has one.
    void addOption(const QStringList &names, const QString &meaning, const QString &value = {},
                   const QString &byDefault = {});
    void addOption(const QString &name, const QString &meaning, const QString &value = {},
                   const QString &byDefault = {})
    {
        addOption(QStringList{name}, meaning, value, byDefault);
    }
    void addNewsroomOption();
    void addFormatOption(const QString &byDefault);
    void addDateOption();
    void addCharsetOption();

    /// Command lines shown by --help.
    void addExamples(const QStringList &examples) { m_examples = examples; }

    /// What status 1 means, as in "a finding of severity A"; without it there is none.
    void setFindings(const QString &meaning) { m_findings = meaning; }

    /// Reads what follows the verb. A status when that is all there is to do: help was printed, or usage was wrong.
    std::optional<Exit> parse(const QStringList &arguments);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    /// Of an option that may stand more than once.
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList positional() const { return m_parser.positionalArguments(); }
    QString newsroomPath() const;
    bool isJson() const { return value(QStringLiteral("format")) == QLatin1StringView("json"); }
    QDate date() const;

private:
    void add(const QCommandLineOption &option);
    void printHelp() const;
    std::optional<QString> wrongValue() const;

    QString m_verb;
    QString m_arguments;
    QString m_purpose;
    QList<QCommandLineOption> m_options;
    QStringList m_examples;
    QString m_findings;
    QCommandLineParser m_parser;
};

/// What to say where one of the ids names no check.
std::optional<QString> unknownCheck(const QStringList &ids);

} // namespace galley
