// The letters by which the menus' entries are chosen, in every language of the interface.
#include "app/desktop/languages.h"
#include "tests/desktop/forgetlanguage.h"
#include "tests/ui/window/shown.h"

#include <QMenu>
#include <QMenuBar>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// The entries of a menu that share a letter with one before them, each with that one.
QStringList clashesIn(const QWidget &menu)
{
    QStringList clashes;
    QHash<QKeySequence, QString> owners;
    for (const QAction *action : menu.actions()) {
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (letter.isEmpty() || !action->isVisible())
            continue;
        if (owners.contains(letter))
            clashes.append(u"%1: %2, %3"_s.arg(letter.toString(), owners.value(letter), action->text()));
        owners.insert(letter, action->text());
    }
    return clashes;
}

} // namespace

class MenuLettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::forgetLanguage(); }

    void noTwoEntriesOfAMenuShareALetter_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("workspace");
        for (const auto &language : {u"en"_s, u"zh_CN"_s})
            for (const auto &workspace : {u"read"_s, u"arrange"_s, u"proof"_s})
                QTest::newRow(qPrintable(language + u' ' + workspace)) << language << workspace;
    }
    void noTwoEntriesOfAMenuShareALetter()
    {
        QFETCH(QString, language);
        QFETCH(QString, workspace);
        setLanguage(*qApp, language);
        Shown s(doubledIssue());
        s.window.setHouse(&s.house);
        QVERIFY(s.window.showWorkspace(workspace));
        QStringList clashes;
        const auto *bar = s.window.findChild<QMenuBar *>();
        QVERIFY(bar && !bar->actions().isEmpty());
        clashes += clashesIn(*bar);
        for (const QMenu *menu : bar->findChildren<QMenu *>())
            clashes += clashesIn(*menu);
        s.window.setHouse(nullptr);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }
};

QTEST_MAIN(MenuLettersTest)
#include "menuletterstest.moc"
