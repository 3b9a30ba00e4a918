#include "ui/base/dialogprompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace galley {

QStringList DialogPrompts::filesToOpen(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Open files"), {},
        QCoreApplication::translate("galley::DialogPrompts",
                                    "Manuscripts (*.txt *.text *.docx *.odt *.rtf *.html *.htm *.md);;All files (*)"));
}

QString DialogPrompts::folderToOpen(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Open the folder with the copy"));
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("galley::DialogPrompts", "Save as file"),
                                        suggestion);
}

// The store overwrites nothing, so there is nothing to confirm.
QString DialogPrompts::newFile(QWidget *parent, const QString &title, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion,
                                        QCoreApplication::translate("galley::DialogPrompts", "Galley files (*.galley)"),
                                        {}, QFileDialog::DontConfirmOverwrite);
}

QString DialogPrompts::issueFileToOpen(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Take over an issue"), {},
        QCoreApplication::translate("galley::DialogPrompts", "Galley files (*.galley);;All files (*)"));
}

std::optional<QString> DialogPrompts::line(QWidget *parent, const QString &title, const QString &label)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, {}, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

bool DialogPrompts::agrees(QWidget *parent, const QString &question, const QString &verb)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), question, QMessageBox::Cancel, parent);
    const QPushButton *agree = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agree;
}

} // namespace galley
