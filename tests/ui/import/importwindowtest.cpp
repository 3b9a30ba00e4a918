#include "core/language/runreading.h"
#include "ui/import/importwindow.h"
#include "core/intake/import.h"
#include "ui/base/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString sakura =
    u"早樱开满江岸\n\n　　本报讯(记者 顾南乔)临渚江边的早樱三月十七日开了，前来赏花的人比去年多了两成。\n　　沿岸的小店延长了营业时间。\n"_s;
const QString bridge =
    u"云栖长桥昨日通车\n\n　　本报讯(记者 许照)云栖长桥昨天上午通车，两岸往来只要五分钟。\n　　市民说出门方便多了。\n"_s;

ImportPlan evening()
{
    return planImport(Issue(IssueId::create()),
                      QList<ReceivedFile>{{u"1 早樱.txt"_s, (sakura + bridge).toUtf8(), u"晚/03 经济"_s},
                                          {u"坏.txt"_s, QByteArray(4000, '\0'), u"晚"_s},
                                          {u"长桥.txt"_s, bridge.toUtf8(), u"晚/04 社会"_s}},
                      {});
}

/// Answers nothing until it is let go.
class HeldLanguage : public Language
{
public:
    Segmentation segment(QStringView) const override { return wait(Segmentation()); }
    double score(QStringView) const override { return wait(0); }
    double logProbability(QStringView) const override { return wait(0); }
    bool isWord(QStringView) const override { return wait(false); }
    QString fillings(QStringView, qsizetype) const override { return wait(QString()); }
    std::unique_ptr<RunReading> read(QStringView) const override { return wait(std::unique_ptr<RunReading>()); }

    void waitForAQuestion() { m_asked.acquire(); }
    void letGo() { m_open.release(1'000'000); }

private:
    template<typename Answer>
    Answer wait(Answer answer) const
    {
        m_asked.release();
        m_open.acquire();
        return answer;
    }
    mutable QSemaphore m_asked;
    mutable QSemaphore m_open;
};

struct Shown {
    explicit Shown(const ImportPlan &plan, const Language *language = nullptr)
        : window(new ImportWindow(plan, language, theme))
    {
        QObject::connect(window, &ImportWindow::importWanted, window,
                         [this](const ImportPlan &wanted) { taken = wanted; });
        window->show();
        window->activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(window)); }();
    }
    ~Shown() { delete window; }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    QTreeView *files() const { return find<QTreeView>(u"importFiles"_s); }
    QTreeView *stories() const { return find<QTreeView>(u"importStories"_s); }
    QString counts() const { return find<QLabel>(u"importCounts"_s)->text(); }
    QString column(int column) const
    {
        QStringList words;
        for (int row = 0; row < files()->model()->rowCount(); ++row)
            words << files()->model()->index(row, column).data().toString();
        return words.join(u'|');
    }
    QStringList titles() const
    {
        QStringList words;
        for (int row = 0; row < stories()->model()->rowCount(); ++row)
            words << stories()->model()->index(row, 0).data().toString();
        return words;
    }
    /// As a person does: by the list of charsets.
    void choose(const QString &charset)
    {
        auto *box = find<QComboBox>(u"importCharset"_s);
        box->setCurrentIndex(box->findData(charset));
        Q_EMIT box->activated(box->currentIndex());
    }
    void select(int file) { files()->setCurrentIndex(files()->model()->index(file, 0)); }
    void selectBlock(int story, int block)
    {
        const QModelIndex top = stories()->model()->index(story, 0);
        stories()->setCurrentIndex(stories()->model()->index(block, 0, top));
        stories()->setFocus();
    }
    const Story &story(qsizetype file, qsizetype story) const
    {
        return taken->files[file].parts[0].stories[story].story;
    }
    void import() { QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier); }

    Theme theme;
    QPointer<ImportWindow> window;
    std::optional<ImportPlan> taken;
};

} // namespace

class ImportWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecomesOfEachFile()
    {
        Shown s(evening());
        QAbstractItemModelTester files(s.files()->model());
        QAbstractItemModelTester stories(s.stories()->model());
        QCOMPARE(s.column(0), u"1 早樱.txt|坏.txt|长桥.txt"_s);
        QCOMPARE(s.column(1), u"03 经济||04 社会"_s);
        QCOMPARE(s.column(2), u"2 new stories|No text in it|1 new stories"_s);
        QVERIFY(s.counts().startsWith(u"2 files · 2 pages · 3 stories · "_s));
        QVERIFY(s.counts().endsWith(u" · 1 files not readable"_s));
        QCOMPARE(s.find<QPushButton>(u"importButton"_s)->text(), u"&Import 2 files"_s);
    }

    void troubleIsShownFirst()
    {
        Shown s(evening());
        QCOMPARE(s.files()->currentIndex().row(), 1);
        QVERIFY(s.find<QWidget>(u"importReport"_s)->accessibleName().contains(u"坏.txt"_s));
    }

    void keysCorrect_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("story");
        QTest::addColumn<int>("block"); // −1: the story's row
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("M merges") << u"M"_s << 1 << -1 << QStringList{u"早樱开满江岸"_s};
        QTest::newRow("M on the first does nothing")
            << u"M"_s << 0 << -1 << QStringList{u"早樱开满江岸"_s, u"云栖长桥昨日通车"_s};
        QTest::newRow("S splits") << u"S"_s << 0 << 2
                                  << QStringList{u"早樱开满江岸"_s, u"沿岸的小店延长了营业时间。"_s,
                                                 u"云栖长桥昨日通车"_s};
        QTest::newRow("S on the first paragraph does nothing")
            << u"S"_s << 0 << 0 << QStringList{u"早樱开满江岸"_s, u"云栖长桥昨日通车"_s};
    }
    void keysCorrect()
    {
        QFETCH(QString, key);
        QFETCH(int, story);
        QFETCH(int, block);
        Shown s(evening());
        s.select(0);
        s.selectBlock(story, 0);
        if (block < 0)
            s.stories()->setCurrentIndex(s.stories()->model()->index(story, 0));
        else
            s.selectBlock(story, block);
        s.stories()->setFocus();
        QTest::keyClicks(s.stories(), key.toLower());
        QTEST(s.titles(), "titles");
        s.import();
        QVERIFY(s.taken);
    }

    void f2GivesARole()
    {
        Shown s(evening());
        s.select(0);
        s.selectBlock(0, 0);
        QTest::keyClick(s.stories(), Qt::Key_F2);
        auto *menu = s.window->findChild<QMenu *>(u"importRoles"_s);
        QVERIFY(menu && menu->isVisible());
        menu->findChild<QAction *>(u"role-kicker"_s)->trigger();
        menu->close();
        QCOMPARE(s.stories()->currentIndex().parent().row(), 0);
        s.import();
        QCOMPARE(int(s.story(0, 0).blocks[0].role.role), int(Role::Kicker));
    }

    void aFileIsLeftOutAndTaken()
    {
        Shown s(evening());
        s.select(2);
        s.files()->setFocus();
        QTest::keyClick(s.files(), Qt::Key_Space);
        QCOMPARE(s.column(2), u"2 new stories|No text in it|Left out"_s);
        QCOMPARE(s.find<QPushButton>(u"importButton"_s)->text(), u"&Import the file"_s);
        QTest::keyClick(s.files(), Qt::Key_Space);
        QCOMPARE(s.column(2), u"2 new stories|No text in it|1 new stories"_s);
    }

    void thePageIsNumberedNamedAndChosen()
    {
        Shown s(evening());
        s.select(2);
        s.find<QSpinBox>(u"importNumber"_s)->setValue(6);
        auto *name = s.find<QLineEdit>(u"importPageName"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"city"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(s.column(1), u"03 经济||06 city"_s);
        auto *page = s.find<QComboBox>(u"importPage"_s);
        page->setCurrentIndex(page->findText(u"03 经济"_s));
        Q_EMIT page->activated(page->currentIndex());
        QCOMPARE(s.column(1), u"03 经济||03 经济"_s);
        QVERIFY(s.counts().contains("1 pages"_L1));
        QVERIFY(!s.taken);
    }

    void aFileOfTwoPagesNumbersTheOneThatIsSelected()
    {
        ImportPlan plan = evening();
        QList<PlannedPart> &parts = plan.files[0].parts;
        parts.append({plan.files[2].parts[0].page, {parts[0].stories.takeLast()}});
        Shown s(plan);
        s.select(0);
        s.selectBlock(1, 1);
        auto *number = s.find<QSpinBox>(u"importNumber"_s);
        QCOMPARE(number->value(), 4);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, u"12"_s);
        QTest::keyClick(number, Qt::Key_Tab);
        QCOMPARE(s.column(1), u"03 经济 · 12 社会||12 社会"_s);
        QCOMPARE(s.stories()->currentIndex().row(), 1);
        QCOMPARE(s.stories()->currentIndex().parent().row(), 1);
    }

    void anotherCharsetReadsAnew()
    {
        ImportPlan plan = planImport(Issue(IssueId::create()),
                                     QList<ReceivedFile>{{u"坏.txt"_s, QByteArray(4000, '\0')}}, {});
        plan.files[0].bytes = sakura.toUtf8();
        Shown s(plan);
        QCOMPARE(s.column(2), u"No text in it"_s);
        QVERIFY(!s.find<QPushButton>(u"importButton"_s)->isEnabled());
        auto *charset = s.find<QComboBox>(u"importCharset"_s);
        QVERIFY(charset->isEnabled() && charset->isVisible());
        QVERIFY(!s.find<QComboBox>(u"importPage"_s)->isVisible()); // what cannot be read goes nowhere
        charset->setCurrentIndex(charset->findData(u"UTF-8"_s));
        Q_EMIT charset->activated(charset->currentIndex());
        QTRY_COMPARE(s.column(2), u"1 new stories"_s);
        QVERIFY(s.find<QPushButton>(u"importButton"_s)->isEnabled());
        QCOMPARE(s.titles(), QStringList{u"早樱开满江岸"_s});
        QCOMPARE(charset->currentData().toString(), u"UTF-8"_s);
    }

    void whatIsBeingReadAgainIsSaidAndWaitedFor()
    {
        HeldLanguage language;
        Shown s(evening(), &language);
        s.select(2);
        s.choose(u"UTF-8"_s);
        QCOMPARE(s.column(2), u"2 new stories|No text in it|Being read again …"_s);
        QVERIFY(!s.find<QPushButton>(u"importButton"_s)->isEnabled());
        QVERIFY(!s.find<QSpinBox>(u"importNumber"_s)->isEnabled());
        QVERIFY(!s.stories()->isEnabled());
        QVERIFY(s.find<QComboBox>(u"importCharset"_s)->isEnabled());
        s.import();
        s.files()->setFocus();
        QTest::keyClick(s.files(), Qt::Key_Space);
        QVERIFY(!s.taken);
        language.letGo();
        QTRY_COMPARE(s.column(2), u"2 new stories|No text in it|1 new stories"_s);
        QVERIFY(s.find<QPushButton>(u"importButton"_s)->isEnabled());
        QVERIFY(s.stories()->isEnabled());
        s.import();
        QVERIFY(s.taken);
    }

    void theNewestWishForACharsetWins()
    {
        HeldLanguage language;
        Shown s(evening(), &language);
        s.select(2);
        s.choose(u"UTF-8"_s);
        language.waitForAQuestion();
        s.choose(u"GB18030"_s);
        s.choose(u"windows-1252"_s);
        s.select(0);
        s.choose(u"windows-1252"_s); // another file's is done too
        language.letGo();
        QTRY_VERIFY(s.find<QPushButton>(u"importButton"_s)->isEnabled());
        s.import();
        QCOMPARE(s.taken->files[2].charset, u"windows-1252"_s);
        QCOMPARE(s.taken->files[0].charset, u"windows-1252"_s);
        QVERIFY(!s.story(2, 0).blocks.first().text.contains(u'云'));
    }

    void aNewVersionShowsOldAgainstNew()
    {
        const ReceivedFile first{u"要闻.txt"_s, (sakura + bridge).toUtf8()};
        const Issue issue = importReceived(Issue(IssueId::create()), {first}, {}, nullptr).issue;
        const ReceivedFile second{u"要闻.txt"_s, QString(sakura).replace(u"两成"_s, u"三成"_s).toUtf8()};
        Shown s(planImport(issue, {second}, {nullptr, [&first](const QByteArray &) { return first.bytes; }}));
        QCOMPARE(s.column(2), u"New version · changed: 1"_s);
        const QAbstractItemModel *model = s.stories()->model();
        const QModelIndex story = model->index(0, 0);
        QCOMPARE(model->rowCount(story), 2);
        QVERIFY(model->index(0, 0, story).data().toString().contains(u"两成"_s));
        QVERIFY(model->index(1, 0, story).data().toString().contains(u"三成"_s));
        QVERIFY(model->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith("stays"_L1));
        s.stories()->setCurrentIndex(model->index(1, 0));
        s.stories()->setFocus();
        QTest::keyClick(s.stories(), Qt::Key_Space);
        s.import();
        QCOMPARE(int(s.taken->files[0].gone.first().then), int(GoneStory::Then::Remove));
    }

    void escClosesWithoutImporting()
    {
        Shown s(evening());
        QTest::keyClick(s.window, Qt::Key_Escape);
        QTRY_VERIFY(!s.window);
        QVERIFY(!s.taken);
    }

    void everyControlHasAName()
    {
        Shown s(evening());
        for (const QWidget *widget : s.window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            if (qobject_cast<const QLabel *>(widget)) // says its text
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QByteArray who = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), who.constData());
        }
    }
};

QTEST_MAIN(ImportWindowTest)
#include "importwindowtest.moc"
