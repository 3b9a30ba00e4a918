#include "ui/print/galleydialog.h"
#include "tests/support/noprompts.h"
#include "tests/support/paper.h"
#include "tests/support/window.h"
#include "ui/proof/earlierversions.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

class SavePrompts : public NoPrompts
{
public:
    QString fileToSave(QWidget *, const QString &) override { return path; }
    QString path;
};

class Before : public EarlierVersions
{
public:
    void ask(IssueId, QObject *, const Answer &answer) override
    {
        ++asked;
        answer([](StoryId) { return QList<EarlierStory>(); });
    }
    int asked = 0;
};

struct Opened : TestDesk {
    Opened()
        : TestDesk(issueOfPages({pageOf(1, {bridge, lanterns}), pageOf(2, {lanterns})}))
    {
        desk.openStory(document.issue().pages()[0].stories[0].id);
        prompts.path = folder.filePath(u"galley.pdf"_s);
        dialog = new GalleyDialog(desk, prompts, {nullptr, &before, u"许照"_s}, settings, theme);
        dialog->show();
    }
    ~Opened() { delete dialog; }
    QString says() const { return dialog->findChild<QLabel *>(u"galleySays"_s)->text(); }
    void press(const QString &name) { dialog->findChild<QAbstractButton *>(name)->click(); }

    SavePrompts prompts;
    Before before;
    QPointer<GalleyDialog> dialog;
};

} // namespace

class GalleyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysHowMuchWillBeSet()
    {
        Opened o;
        const QString story = o.says();
        o.press(u"galleyOfPage"_s);
        QVERIFY(o.says() != story);
        QVERIFY(o.says().endsWith(u"lines of 13"_s));
    }

    void aGroupOfCaptionsIsLookedAtWithItsPage()
    {
        Opened o;
        const Issue issue = issueOfPages({pageOf(1, {bridge, {{Role::Caption, u"桥上的灯。许照 摄"_s}}})});
        o.document.open(issue);
        o.desk.openStory(issue.pages()[0].stories[1].id);
        GalleyDialog dialog(o.desk, o.prompts, {nullptr, &o.before, {}}, o.settings, o.theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.findChild<QRadioButton *>(u"galleyOfPage"_s)->isChecked());
        QVERIFY(dialog.findChild<QPushButton *>(u"galleySave"_s)->isEnabled());
        dialog.findChild<QRadioButton *>(u"galleyOfStory"_s)->click();
        QVERIFY(dialog.findChild<QPushButton *>(u"galleySave"_s)->isEnabled()); // captions are set, too
    }

    void aPdfIsSavedAndTheDialogCloses()
    {
        Opened o;
        const QString path = o.prompts.path;
        o.press(u"galleySave"_s);
        QTRY_VERIFY(!o.dialog);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QCOMPARE(o.before.asked, 1);
    }

    void withoutCorrectionsNobodyIsAskedForEarlierText()
    {
        Opened o;
        o.dialog->findChild<QCheckBox *>(u"galleyCorrections"_s)->setChecked(false);
        o.press(u"galleySave"_s);
        QTRY_VERIFY(!o.dialog);
        QCOMPARE(o.before.asked, 0);
    }

    void aFileThatCannotBeWrittenIsToldOf()
    {
        Opened o;
        o.prompts.path = o.folder.filePath(u"no/such/folder.pdf"_s);
        o.press(u"galleySave"_s);
        QTRY_VERIFY(o.says().contains(u"no/such/folder.pdf"_s));
        QVERIFY(o.dialog->isVisible());
        QVERIFY(o.dialog->findChild<QPushButton *>(u"galleySave"_s)->isEnabled());
    }
};

QTEST_MAIN(GalleyDialogTest)
#include "galleydialogtest.moc"
