#pragma once

#include "tests/support/fakehouse.h"
#include "tests/support/noprompts.h"
#include "tests/support/window.h"
#include "ui/house/entrydialog.h"
#include "ui/house/housewindow.h"
#include "ui/house/menufield.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

/// The house's window, with answers given in advance.
namespace galley::test {

using namespace Qt::StringLiterals;

class FilePrompts : public NoPrompts
{
public:
    QString tableToOpen(QWidget *) override { return file; }
    QString fileToSave(QWidget *, const QString &suggestion) override
    {
        suggested = suggestion;
        return file;
    }
    bool agrees(QWidget *, const QString &, const QString &) override { return agreeing; }

    QString file;
    QString suggested;
    bool agreeing = true;
};

inline House small()
{
    House house;
    house.terms = {{.avoid = u"旧词"_s, .use = u"新词"_s, .scope = {{Role::Headline}, {}}},
                   {.avoid = u"船费"_s, .use = u"船资"_s}};
    return house;
}

struct Opened : TestDesk {
    Opened()
        : TestDesk(issueOf({u"船费没有涨，渡口今天通航。"_s, u"明天渡口也通航。"_s}))
    {
        window.show();
        window.activateWindow(); // its keys are heard only there
        [this] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }

    QWidget *page(const QString &table = u"terms"_s)
    {
        return window.findChild<QWidget *>(QString(u"house-"_s + table));
    }
    template<typename T>
    T *find(const QString &name)
    {
        return page()->findChild<T *>(name);
    }
    QTreeView *view() { return find<QTreeView>(u"houseEntries"_s); }
    EntryDialog *dialog() { return window.findChild<EntryDialog *>(); }
    void choose(int row) { view()->setCurrentIndex(view()->model()->index(row, 0)); }
    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    QString said() { return find<QLabel>(u"houseSays"_s)->text(); }
    void write(const QByteArray &bytes)
    {
        prompts.file = folder.filePath(u"table.csv"_s);
        QFile file(prompts.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    FilePrompts prompts;
    FakeHouse house{desk, small()};
    HouseWindow &window = *new HouseWindow(house, desk, prompts, theme);
    const std::unique_ptr<HouseWindow> owned{&window};
};

void type(QWidget *dialog, const QString &field, const QString &text)
{
    dialog->findChild<QLineEdit *>(QString(u"entry-"_s + field))->setText(text);
}

QString faultOf(QWidget *dialog)
{
    return dialog->findChild<QLabel *>(u"entryFault"_s)->text();
}

QPushButton *keepOf(QWidget *dialog)
{
    return dialog->findChild<QPushButton *>(u"entryKeep"_s);
}

} // namespace galley::test
