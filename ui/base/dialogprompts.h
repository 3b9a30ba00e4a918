#pragma once

#include "ui/base/prompts.h"

namespace galley {

/// The questions asked in Qt's own dialogs.
class DialogPrompts final : public Prompts
{
public:
    QStringList filesToOpen(QWidget *parent) override;
    QString fileToSave(QWidget *parent, const QString &suggestion) override;
    std::optional<QString> line(QWidget *parent, const QString &title, const QString &label) override;
};

} // namespace galley
