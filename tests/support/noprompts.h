#pragma once

#include "ui/base/prompts.h"

namespace galley::test {

/// A person who cancels whatever is asked.
class NoPrompts : public Prompts
{
public:
    QStringList filesToOpen(QWidget *) override { return {}; }
    QStringList proofsToOpen(QWidget *) override { return {}; }
    QStringList picturesToOpen(QWidget *) override { return {}; }
    QString folderToOpen(QWidget *) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    QString newFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString issueFileToOpen(QWidget *) override { return {}; }
    QString tableToOpen(QWidget *) override { return {}; }
    std::optional<QString> line(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return {};
    }
    std::optional<qsizetype> choice(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return {};
    }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
    bool agrees(QWidget *, const QString &, const QString &) override { return false; }
};

} // namespace galley::test
