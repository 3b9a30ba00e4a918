// Keys: those that are promised, none twice, none that input methods take.
#include "tests/ui/window/shown.h"

#include <QTextBrowser>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsShareAKey()
    {
        Shown s(doubledIssue());
        // What is heard in one list alone may be another thing in another list, but not in the whole window.
        const auto scopeOf = [](const QAction *action) {
            return action->shortcutContext() == Qt::WidgetShortcut ? action->parent() : nullptr;
        };
        QHash<std::pair<QKeySequence, const QObject *>, QString> owners;
        for (const QAction *action : s.window.namedActions())
            for (const QKeySequence &key : action->shortcuts()) {
                const QString before = owners.value({key, scopeOf(action)});
                QVERIFY2(before.isEmpty(), qPrintable(action->objectName() + u" and "_s + before));
                owners.insert({key, scopeOf(action)}, action->objectName());
            }
        for (auto it = owners.cbegin(); it != owners.cend(); ++it)
            if (const QString everywhere = owners.value({it.key().first, nullptr}); it.key().second)
                QVERIFY2(everywhere.isEmpty(), qPrintable(it.value() + u" and "_s + everywhere));
    }

    void theKeysAreTheOnesPromised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QKeySequence>("key");
        const std::pair<const char *, QKeySequence> keys[] = {{"nextFinding", Qt::Key_F8},
                                                              {"previousFinding", Qt::SHIFT | Qt::Key_F8},
                                                              {"applyFirstFix", Qt::Key_Return},
                                                              {"dismissFinding", Qt::CTRL | Qt::Key_I},
                                                              {"settings", Qt::CTRL | Qt::ALT | Qt::Key_S},
                                                              {"groupFindings", Qt::Key_G},
                                                              {"clearFilter", Qt::Key_Escape},
                                                              {"undo", Qt::CTRL | Qt::Key_Z},
                                                              {"redo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
                                                              {"open", Qt::CTRL | Qt::Key_O},
                                                              {"workspaceProof", Qt::CTRL | Qt::Key_3},
                                                              {"goToProof", Qt::Key_Return},
                                                              {"takePage", Qt::Key_T},
                                                              {"explain", Qt::Key_E},
                                                              {"giveBack", Qt::Key_R},
                                                              {"compareLineBreaks", Qt::CTRL | Qt::Key_L},
                                                              {"openFolder", Qt::CTRL | Qt::SHIFT | Qt::Key_O},
                                                              {"newIssue", Qt::CTRL | Qt::Key_N},
                                                              {"moveTo", Qt::CTRL | Qt::Key_M},
                                                              {"moveUp", Qt::ALT | Qt::Key_Up},
                                                              {"moveDown", Qt::ALT | Qt::Key_Down},
                                                              {"toPreviousPage", Qt::ALT | Qt::Key_Left},
                                                              {"toNextPage", Qt::ALT | Qt::Key_Right},
                                                              {"workspaceRead", Qt::CTRL | Qt::Key_1},
                                                              {"workspaceArrange", Qt::CTRL | Qt::Key_2},
                                                              {"largerText", Qt::CTRL | Qt::Key_Equal},
                                                              {"smallerText", Qt::CTRL | Qt::Key_Minus},
                                                              {"help", Qt::Key_F1},
                                                              {"usualText", Qt::CTRL | Qt::Key_0},
                                                              {"find", Qt::CTRL | Qt::Key_F},
                                                              {"replace", Qt::CTRL | Qt::Key_H},
                                                              {"findNext", Qt::Key_F3},
                                                              {"compare", Qt::Key_F7},
                                                              {"makeRule", Qt::CTRL | Qt::Key_R},
                                                              {"layDownByline", Qt::CTRL | Qt::SHIFT | Qt::Key_R},
                                                              {"house", Qt::CTRL | Qt::ALT | Qt::Key_G},
                                                              {"printGalleys", Qt::CTRL | Qt::Key_P},
                                                              {"nextPane", Qt::Key_F6}};
        for (const auto &[name, key] : keys)
            QTest::newRow(name) << QString::fromLatin1(name) << key;
    }
    void theKeysAreTheOnesPromised()
    {
        QFETCH(QString, name);
        QFETCH(QKeySequence, key);
        Shown s(doubledIssue());
        QVERIFY(s.action(name));
        QVERIFY(s.action(name)->shortcuts().contains(key));
    }

    void helpShowsTheKeys()
    {
        Shown s(doubledIssue());
        s.press(Qt::Key_F1);
        auto *text = s.window.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(text && text->isVisible());
        QVERIFY(text->toPlainText().contains("Shift+F8"_L1));
        QVERIFY(text->toPlainText().contains("Ctrl+I"_L1));
        QVERIFY(!text->toPlainText().contains(u'&'));
        QCOMPARE(s.window.findChildren<QWidget *>(u"help"_s).size(), 1);
        s.press(Qt::Key_F1);
        QCOMPARE(s.window.findChildren<QWidget *>(u"help"_s).size(), 1);
    }
};

QTEST_MAIN(KeysTest)
#include "keystest.moc"
