// Types into the window's editor without rest, as a person does, and says so. To be killed; ends as a program does that
// is closed when its standard input ends.
// usage: typist NEWSROOM [NAME]; prints "number milliseconds" for each edit, with the time before its key was pressed.
#include "app/desktop/storejournal.h"
#include "tests/core/store/newsroomfixture.h"
#include "ui/base/desk.h"
#include "ui/base/theme.h"
#include "ui/editor/storyeditor.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

/// `name` tells two typists apart, who then leave each other's paragraphs whole.
void typeNext(StoryEditor &editor, qint64 number, const QString &name)
{
    if (number % 17 == 0 && name.isEmpty())
        QTest::keyClick(&editor, Qt::Key_Return);
    if (number % 23 == 0 && name.isEmpty())
        editor.joinWithNext();
    if (number % 7 == 0) // never inside a number typed before: it is looked for when the program has been killed
        QTest::keyClick(&editor, QRandomGenerator::global()->bounded(2) ? Qt::Key_Home : Qt::Key_End,
                        Qt::ControlModifier);
    const qint64 time = QDateTime::currentMSecsSinceEpoch();
    QTest::sendKeyEvent(QTest::Click, &editor, Qt::Key_unknown, u"〔%1%2〕"_s.arg(name).arg(number), {});
    std::printf("%s%lld %lld\n", qPrintable(name), static_cast<long long>(number), static_cast<long long>(time));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    auto newsroom = Newsroom::open(QApplication::arguments().at(1));
    if (!newsroom) {
        std::fprintf(stderr, "%s\n", qPrintable(newsroom.error().message.text()));
        return 1;
    }
    Theme theme;
    StoreJournal journal;
    journal.listenTo(**newsroom);
    Document document(journal);
    Reviewer reviewer(document);
    Desk desk(document, reviewer);
    journal.open(document, startedIssue(**newsroom), newsroom->get());
    StoryEditor editor(desk, theme, desk.currentStory());
    editor.show();
    const QString name = QApplication::arguments().value(2);
    qint64 number = document.issue().version();
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &editor, [&] {
        typeNext(editor, ++number, name);
        typing.setInterval(QRandomGenerator::global()->bounded(1, 40));
    });
    typing.start(1);
    const QSocketNotifier closing(0, QSocketNotifier::Read);
    QObject::connect(&closing, &QSocketNotifier::activated, &application, &QApplication::quit);
    QApplication::exec();
    journal.setNewsroom(nullptr);
    newsroom->reset(); // it speaks to the journal until it is closed
    return 0;
}
