#pragma once

#include "core/checks/answer.h"
#include "core/checks/catalogue.h"
#include "core/checks/finding.h"
#include "core/intake/import.h"

#include <QDate>

namespace galley {

/// What is checked as one: nothing recurs or is compared beyond it.
struct CheckedPart {
    Issue issue;
    QList<Finding> findings = {};
    QList<FactAnswer> answers = {}; ///< what agrees and what cannot be checked
};

/// One FILE or folder, the sample, or an issue of a newsroom.
struct CheckedText {
    QString name; ///< as it was given
    QList<CheckedPart> parts;
    QList<FailedImport> failed; ///< of a file, itself, then there are no parts; of a folder, its files
};

/// How many of a text's answers are printed.
enum class Answers {
    Few, ///< for people those that cannot be checked, for scripts none
    All,
};

enum class Reading {
    Issue, ///< a page's raw text
    Lines, ///< every line an issue of its own with one paragraph
};

struct ReadingOptions {
    Reading reading = Reading::Issue;
    QDate date = {};
    QString charset = {}; ///< empty: detect
};

/// Loads what the checks need, once, and runs them on both cores.
class Checking
{
public:
    /// `ids` empty: all. `reading`: recognising an issue needs the language too.
    Checking(const QStringList &ids, Reading reading, const House &house,
             std::shared_ptr<const ReceivedStories> received = nullptr,
             std::shared_ptr<const PrintArchive> archive = nullptr);

    const CheckServices &services() const { return m_services; }
    /// What was asked for, each with "ran" or "unavailable".
    const QList<std::pair<QString, QString>> &states() const { return m_states; }

    /// Without findings yet.
    QList<CheckedText> read(const QStringList &files, const ReadingOptions &options) const;
    CheckedText readSample() const;
    /// Fills in findings and answers; dismissed findings are left out.
    void run(QList<CheckedText> &texts) const;

private:
    QSet<QString> m_asked;
    CheckServices m_services;
    Checks m_checks;
    QList<std::pair<QString, QString>> m_states;
};

} // namespace galley
