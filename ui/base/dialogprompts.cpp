#include "ui/base/dialogprompts.h"

#include "core/input/picturefile.h"
#include "core/input/received.h"
#include "ui/base/settings.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const Setting<QString> folderSetting{"files/folder"_L1, {}};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

DialogPrompts::DialogPrompts(QSettings &settings)
    : m_settings(settings)
{
}

QString DialogPrompts::folder() const
{
    for (const QString &each : {folderSetting.read(m_settings), documents()})
        if (!each.isEmpty() && QDir(each).exists())
            return each;
    return QDir::homePath();
}

// What is suggested with a folder of its own stays there.
QString DialogPrompts::inFolder(const QString &name) const
{
    return QDir(folder()).absoluteFilePath(name);
}

QString DialogPrompts::remembered(const QString &file)
{
    if (!file.isEmpty())
        folderSetting.write(m_settings, QFileInfo(file).absolutePath());
    return file;
}

QStringList DialogPrompts::filesToOpen(QWidget *parent)
{
    const QString filter = QCoreApplication::translate("galley::DialogPrompts",
                                                       "All that Galley reads (%1);;All files (*)")
                               .arg(readablePatterns().join(u' '));
    const QStringList files = QFileDialog::getOpenFileNames(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Open copy"), folder(), filter);
    if (!files.isEmpty())
        remembered(files.first());
    return files;
}

QStringList DialogPrompts::proofsToOpen(QWidget *parent)
{
    const QStringList files = QFileDialog::getOpenFileNames(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Attach page proofs"), folder(),
        QCoreApplication::translate("galley::DialogPrompts", "Page proofs (*.pdf);;All files (*)"));
    if (!files.isEmpty())
        remembered(files.first());
    return files;
}

QStringList DialogPrompts::picturesToOpen(QWidget *parent)
{
    const QString filter = QCoreApplication::translate("galley::DialogPrompts", "Pictures (%1);;All files (*)")
                               .arg(picturePatterns().join(u' '));
    const QStringList files = QFileDialog::getOpenFileNames(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Add pictures"), folder(), filter);
    if (!files.isEmpty())
        remembered(files.first());
    return files;
}

QString DialogPrompts::folderToOpen(QWidget *parent)
{
    return remembered(QFileDialog::getExistingDirectory(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Open the folder with the copy"), folder()));
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &suggestion)
{
    return remembered(QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Save as file"), inFolder(suggestion)));
}

// The store overwrites nothing, so there is nothing to confirm.
QString DialogPrompts::newFile(QWidget *parent, const QString &title, const QString &suggestion)
{
    return remembered(
        QFileDialog::getSaveFileName(parent, title, inFolder(suggestion),
                                     QCoreApplication::translate("galley::DialogPrompts", "Galley files (*.galley)"),
                                     {}, QFileDialog::DontConfirmOverwrite));
}

QString DialogPrompts::issueFileToOpen(QWidget *parent)
{
    return remembered(QFileDialog::getOpenFileName(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Take over an issue"), folder(),
        QCoreApplication::translate("galley::DialogPrompts", "Galley files (*.galley);;All files (*)")));
}

QString DialogPrompts::tableToOpen(QWidget *parent)
{
    return remembered(QFileDialog::getOpenFileName(
        parent, QCoreApplication::translate("galley::DialogPrompts", "Import a table"), folder(),
        QCoreApplication::translate("galley::DialogPrompts",
                                    "Tables and house files (*.csv *.tsv *.txt *.json);;All files (*)")));
}

std::optional<QString> DialogPrompts::line(QWidget *parent, const QString &title, const QString &label,
                                           const QStringList &choices)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setComboBoxItems(choices);
    dialog.setComboBoxEditable(true);
    dialog.setTextValue({}); // nothing is chosen before the person does
    if (auto *box = dialog.findChild<QComboBox *>())
        box->setCompleter(nullptr); // who writes 1 does not mean 10
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

// Two may read alike.
std::optional<qsizetype> DialogPrompts::choice(QWidget *parent, const QString &title, const QString &label,
                                               const QStringList &choices)
{
    QStringList numbered;
    for (qsizetype i = 0; i < choices.size(); ++i)
        numbered.append(u"%1  %2"_s.arg(i + 1).arg(choices[i].left(40)));
    bool accepted = false;
    const QString chosen = QInputDialog::getItem(parent, title, label, numbered, 0, false, &accepted);
    return accepted ? std::optional(numbered.indexOf(chosen)) : std::nullopt;
}

bool DialogPrompts::agrees(QWidget *parent, const QString &question, const QString &verb)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), question, QMessageBox::Cancel, parent);
    const QPushButton *agree = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agree;
}

bool DialogPrompts::choosePrinter(QWidget *parent, QPrinter &printer)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

} // namespace galley
