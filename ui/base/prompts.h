#pragma once

#include <QString>
#include <QStringList>
#include <optional>

class QPrinter;
class QWidget;

namespace galley {

/// Every question that the window asks a person goes through here; tests answer in advance.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual QStringList filesToOpen(QWidget *parent) = 0;
    virtual QStringList proofsToOpen(QWidget *parent) = 0;
    virtual QStringList picturesToOpen(QWidget *parent) = 0;
    virtual QString folderToOpen(QWidget *parent) = 0; ///< empty when the person cancels
    virtual QString fileToSave(QWidget *parent, const QString &suggestion) = 0;
    /// The name of a file that is not there yet; empty when the person cancels.
    virtual QString newFile(QWidget *parent, const QString &title, const QString &suggestion) = 0;
    /// A file that an issue or a newsroom was written to; empty when the person cancels.
    virtual QString issueFileToOpen(QWidget *parent) = 0;
    /// A file with a table of the house's data; empty when the person cancels.
    virtual QString tableToOpen(QWidget *parent) = 0;
    /// A line of text, empty allowed; nothing when the person cancels. `choices`: lines to choose from instead of writing.
    virtual std::optional<QString> line(QWidget *parent, const QString &title, const QString &label,
                                        const QStringList &choices = {}) = 0;
    /// Which of the choices, from 0; nothing when the person cancels.
    virtual std::optional<qsizetype> choice(QWidget *parent, const QString &title, const QString &label,
                                            const QStringList &choices) = 0;
    /// True when the person presses the button called `verb` rather than Cancel.
    virtual bool agrees(QWidget *parent, const QString &question, const QString &verb) = 0;
    /// Sets the printer up as the person wants it; false when the person cancels.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;
};

} // namespace galley
