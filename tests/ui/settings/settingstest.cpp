#include "ui/settings/settingswindow.h"

#include "tests/support/window.h"
#include "ui/base/countsettings.h"
#include "ui/settings/checkchoice.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/programsettings.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

struct Chosen : TestDesk {
    Chosen()
        : TestDesk(issueOf({u"河堤的的路修好了。"_s}))
    {
        window.show();
    }
    template<typename T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    void choose(const QString &name, const QVariant &value)
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LookChoice look{theme, settings};
    CheckChoice checks{reviewer, settings};
    SettingsWindow &window = *new SettingsWindow(look, checks, settings, theme);
    const std::unique_ptr<SettingsWindow> owned{&window};
};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLookChangesAtOnceAndIsKept()
    {
        Chosen c;
        c.choose(u"settingScheme"_s, u"dark"_s);
        QCOMPARE(c.theme.scheme(), Scheme::Dark);
        c.choose(u"settingTextSize"_s, 22);
        QCOMPARE(c.theme.textSize(), 22);
        c.choose(u"settingListSize"_s, 130);
        QCOMPARE(c.theme.factor(), 1.3);
        Theme later;
        const LookChoice again(later, c.settings);
        QCOMPARE(later.scheme(), Scheme::Dark);
        QCOMPARE(later.textSize(), 22);
    }

    void whatAnotherMenuChoosesIsShown()
    {
        Chosen c;
        c.look.setTextSize(26);
        QCOMPARE(c.find<QComboBox>(u"settingTextSize"_s)->currentData().toInt(), 26);
    }

    void languageAndNameAreKeptForTheNextStart()
    {
        Chosen c;
        c.choose(u"settingLanguage"_s, u"zh_CN"_s);
        QCOMPARE(languageSetting.read(c.settings), u"zh_CN"_s);
        auto *name = c.find<QLineEdit>(u"settingUserName"_s);
        name->setText(u" 李山 "_s);
        Q_EMIT name->editingFinished();
        QCOMPARE(userNameSetting.read(c.settings), u"李山"_s);
    }

    void theMeasureOfALineIsToldAndKept()
    {
        Chosen c;
        QSignalSpy told(&c.window, &SettingsWindow::lineMeasureChanged);
        auto *measure = c.find<QSpinBox>(u"settingLineMeasure"_s);
        QCOMPARE(measure->value(), 13);
        measure->setValue(16);
        QCOMPARE(lineMeasure.read(c.settings), 16);
        QCOMPARE(told.size(), 1);
    }

    void spaceSwitchesACheck()
    {
        Chosen c;
        QCOMPARE(c.reviewer.findings().size(), 1);
        c.find<QTabWidget>(u"settingsTabs"_s)->setCurrentIndex(1);
        auto *list = c.find<QListView>(u"settingChecks"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(c.find<QLabel>(u"settingCheckAbout"_s)->text(), u"Flags pairs."_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(checksOffSetting.read(c.settings), QStringList{u"test/pair"_s});
        QCOMPARE(c.reviewer.findings().size(), 0);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(checksOffSetting.read(c.settings).isEmpty());
        QTRY_COMPARE(c.reviewer.findings().size(), 1);
    }

    void aCheckThatWasOffStaysOff()
    {
        Chosen c;
        checksOffSetting.write(c.settings, {u"test/pair"_s});
        const CheckChoice again(c.reviewer, c.settings);
        QCOMPARE(c.reviewer.findings().size(), 0);
        QVERIFY(again.data(again.index(0), Qt::AccessibleTextRole).toString().contains(u"off"_s));
    }

    void everyFieldHasANameForScreenReaders()
    {
        Chosen c;
        for (const QWidget *field : c.window.findChildren<QWidget *>(QRegularExpression(u"^setting[A-Z]"_s)))
            QVERIFY2(!field->accessibleName().isEmpty() || qobject_cast<const QLabel *>(field),
                     qPrintable(field->objectName()));
    }
};

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
