#pragma once

#include "ui/base/prompts.h"

class QSettings;

namespace galley {

/// The questions asked in Qt's own dialogs. Each begins in the folder where the last file or folder was chosen, at first
/// in the user's documents.
class DialogPrompts final : public Prompts
{
public:
    /// `settings` remember the folder; must outlive it.
    explicit DialogPrompts(QSettings &settings);
    QStringList filesToOpen(QWidget *parent) override;
    QStringList proofsToOpen(QWidget *parent) override;
    QStringList picturesToOpen(QWidget *parent) override;
    QString folderToOpen(QWidget *parent) override;
    QString fileToSave(QWidget *parent, const QString &suggestion) override;
    QString newFile(QWidget *parent, const QString &title, const QString &suggestion) override;
    QString issueFileToOpen(QWidget *parent) override;
    QString tableToOpen(QWidget *parent) override;
    std::optional<QString> line(QWidget *parent, const QString &title, const QString &label,
                                const QStringList &choices) override;
    std::optional<qsizetype> choice(QWidget *parent, const QString &title, const QString &label,
                                    const QStringList &choices) override;
    bool agrees(QWidget *parent, const QString &question, const QString &verb) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;

private:
    QString folder() const;
    QString inFolder(const QString &name) const;
    QString remembered(const QString &file);

    QSettings &m_settings;
};

} // namespace galley
