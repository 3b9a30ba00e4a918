#pragma once

#include "ui/base/prompts.h"

namespace galley {

/// The questions asked in Qt's own dialogs.
class DialogPrompts final : public Prompts
{
public:
    QStringList filesToOpen(QWidget *parent) override;
    QString folderToOpen(QWidget *parent) override;
    QString fileToSave(QWidget *parent, const QString &suggestion) override;
    QString newFile(QWidget *parent, const QString &title, const QString &suggestion) override;
    QString issueFileToOpen(QWidget *parent) override;
    std::optional<QString> line(QWidget *parent, const QString &title, const QString &label) override;
    bool agrees(QWidget *parent, const QString &question, const QString &verb) override;
};

} // namespace galley
