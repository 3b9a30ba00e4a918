#include "ui/base/dialogprompts.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace galley;

/// The real dialogs, answered by a hand that sees them open.
class DialogPromptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"稿.txt", "稿.docx", "稿.odt", "稿.rtf", "稿.html", "稿.md"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void offersEveryFormat()
    {
        QFETCH(const QString, name);
        QStringList patterns;
        onDialog([&](QFileDialog &dialog) {
            const QString filter = dialog.nameFilters().constFirst();
            patterns = filter.sliced(filter.indexOf(u'(') + 1).chopped(1).split(u' ');
            dialog.reject();
        });
        QVERIFY(DialogPrompts(m_settings).filesToOpen(nullptr).isEmpty());
        QVERIFY2(QDir::match(patterns, name), qPrintable(patterns.join(u' ')));
    }

    void beginsWhereTheLastFileWasChosen()
    {
        QFile file(m_folder.filePath(u"稿.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        DialogPrompts prompts(m_settings);
        onDialog([&](QFileDialog &dialog) {
            dialog.selectFile(file.fileName());
            dialog.findChild<QWidget *>(u"fileNameEdit"_s)->setFocus();
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        QCOMPARE(prompts.filesToOpen(nullptr), QStringList{file.fileName()});

        QString begun;
        onDialog([&](QFileDialog &dialog) {
            begun = dialog.directory().absolutePath();
            dialog.reject();
        });
        prompts.folderToOpen(nullptr);
        QCOMPARE(begun, QDir(m_folder.path()).absolutePath());
    }

    void beginsAtHomeWhereTheFolderIsGone()
    {
        m_settings.setValue("files/folder"_L1, m_folder.filePath(u"gone"_s));
        QString begun;
        onDialog([&](QFileDialog &dialog) {
            begun = dialog.directory().absolutePath();
            dialog.reject();
        });
        DialogPrompts(m_settings).filesToOpen(nullptr);
        QCOMPARE(begun, QDir::homePath());
    }

    void aLineCanBeWrittenOrChosen_data()
    {
        QTest::addColumn<QStringList>("choices");
        QTest::newRow("nothing to choose from") << QStringList{};
        QTest::newRow("pages") << QStringList{u"01 要闻"_s, u"10 体育"_s};
    }
    void aLineCanBeWrittenOrChosen()
    {
        QFETCH(const QStringList, choices);
        QString begun;
        QStringList offered;
        const auto write = [&](QInputDialog &dialog) {
            begun = dialog.textValue();
            offered = dialog.comboBoxItems();
            QTest::keyClicks(dialog.focusWidget(), u"1"_s);
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        };
        onDialog<QInputDialog>(write);
        QCOMPARE(DialogPrompts(m_settings).line(nullptr, u"Move to"_s, u"Page"_s, choices), u"1"_s);
        QCOMPARE(begun, QString()); // Return alone goes nowhere
        QCOMPARE(offered, choices);
    }

private:
    template<typename Dialog = QFileDialog, typename Act>
    void onDialog(Act act)
    {
        QTimer::singleShot(0, this, [act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
        });
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

QTEST_MAIN(DialogPromptsTest)
#include "dialogpromptstest.moc"
