#include "tests/bench/eventgaps.h"
#include "tests/support/build.h"
#include "tests/support/journals.h"
#include "tests/support/noprompts.h"
#include "tests/support/pairs.h"
#include "ui/base/theme.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"
#include "ui/window/window.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTextBlock>

#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::bench;

/// Measures how long the window is held while a person works in a story of 200,000 characters in 2,000 paragraphs, with
/// a finding in every other paragraph, and in one that is a single paragraph of a million characters. For each kind of
/// work, in milliseconds of the window's thread: median and p99 of one action with what follows from it at once, the
/// longest action, and the longest event until all came to rest. No display is needed.
namespace {

QString paragraph(int number, qsizetype length)
{
    static constexpr QStringView words = u"临渚市今年接续治理沿江岸线百里绿廊分段开工码头更新桥下空间公园步道灯光栈桥";
    QString text = u"第%1段"_s.arg(number);
    for (int i = number; text.size() < length - 1; i += 7)
        text += text.size() % 23 == 22 ? u'，' : words[i % words.size()];
    if (number % 2 == 0)
        text.insert(text.size() / 2, u"的的"_s);
    return text + u'。';
}

Issue issueOf(int paragraphs, qsizetype length)
{
    QList<std::pair<Role, QString>> blocks{{Role::Headline, u"临渚启动百里绿廊行动"_s}};
    for (int i = 0; i < paragraphs; ++i)
        blocks.append({Role::Paragraph, paragraph(i, length)});
    return test::issueOfStories({blocks, {{Role::Headline, u"老支书的三本账"_s}, {Role::Paragraph, u"在窗台上。"_s}}});
}

class Bench
{
public:
    Bench(WatchedApplication &application, int paragraphs, qsizetype length)
        : m_application(application)
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_window(m_desk, m_theme, m_prompts, m_settings)
    {
        m_theme.install(application);
        m_window.resize(1440, 900);
        m_window.show();
        m_reviewer.setChecks(test::pairChecks());
        settle();
        const Issue issue = issueOf(paragraphs, length);
        measure("open the story", 1, [&](int) { m_document.open(issue); });
    }

    void run()
    {
        measure("key press", 200, [this](int i) { key(Qt::Key_unknown, QString(u"是在了和"_s[i % 4])); });
        measure("caret down", 200, [this](int) { key(Qt::Key_Down); });
        measure("page down", 60, [this](int) { key(Qt::Key_PageDown); });
        measure("to the end", 1, [this](int) { key(Qt::Key_End, {}, Qt::ControlModifier); });
        measure("key press at the end", 100, [this](int) { key(Qt::Key_unknown, u"在"_s); });
        measure("to the start and the end", 20,
                [this](int i) { key(i % 2 ? Qt::Key_End : Qt::Key_Home, {}, Qt::ControlModifier); });
        measure("scrolling", 200, [this](int i) { scroll(i); });
        toMiddle();
        measure("key press in the middle", 200, [this](int i) { key(Qt::Key_unknown, QString(u"是在了和"_s[i % 4])); });
        measure("key press and its findings", 10, [this](int i) {
            key(Qt::Key_unknown, QString(u"是在了和"_s[i % 4]));
            settle();
        });
        measure("next finding", 60, [this](int) { m_desk.goToFinding(1); });
        measure("Return", 30, [this](int) { key(Qt::Key_Return); });
        measure("paste of a paragraph", 30, [this](int i) { paste(paragraph(i, 100) + u"\n"_s); });
        measure("undo", 60, [this](int) { m_document.undoStack().undo(); });
        QString many;
        for (int i = 0; i < 2000; ++i)
            many += paragraph(i, 100) + u'\n';
        measure("paste of 2,000 paragraphs", 1, [this, many](int) { paste(many); });
        measure("undo of it", 1, [this](int) { m_document.undoStack().undo(); });
        measure("select all", 1, [this](int) { key(Qt::Key_A, {}, Qt::ControlModifier); });
        measure("deletion of all", 1, [this](int) { key(Qt::Key_Delete); });
        measure("undo of it", 1, [this](int) { m_document.undoStack().undo(); });
        measure("another width", 10, [this](int i) { m_window.resize(1440 - i % 2 * 160, 900); });
        measure("larger text", 4, [this](int i) { m_theme.setTextSize(i % 2 ? 18 : 20); });
        measure("another tab and back", 10,
                [this](int i) { m_desk.openStory(m_document.issue().pages().first().stories[1 - i % 2].id); });
        const Issue endless = issueOf(1, 1'000'000);
        measure("open a million in a paragraph", 1, [&](int) { m_document.open(endless); });
        toMiddle();
        measure("key press in its middle", 50, [this](int i) { key(Qt::Key_unknown, QString(u"是在了和"_s[i % 4])); });
        measure("to its start and end", 10,
                [this](int i) { key(i % 2 ? Qt::Key_End : Qt::Key_Home, {}, Qt::ControlModifier); });
    }

private:
    StoryEditor &editor() const { return *m_window.findChild<Articles *>()->current(); }

    void settle()
    {
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1000);
        while (m_reviewer.isRunning());
        QCoreApplication::processEvents();
    }

    void measure(const char *name, int times, const std::function<void(int)> &act)
    {
        std::vector<double> took;
        settle();
        m_application.takeLongest();
        double acting = 0;
        for (int i = 0; i < times; ++i) {
            const double start = threadTime();
            act(i);
            acting = std::max(acting, threadTime() - start);
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr,
                                               QEvent::DeferredDelete); // processEvents() leaves them to exec()
            took.push_back(threadTime() - start);
        }
        settle();
        const auto [longest, type] = m_application.takeLongest();
        std::ranges::sort(took);
        std::printf("%-30s median %8.2f  p99 %8.2f  longest: act %8.2f, event %8.2f (type %d)\n", name,
                    took[took.size() / 2], took[took.size() * 99 / 100], acting, longest, type);
        std::fflush(stdout);
    }

    void key(int code, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent event(QEvent::KeyPress, code, modifiers, text);
        QCoreApplication::sendEvent(&editor(), &event);
    }
    void paste(const QString &text) { editor().insertText(text); }
    void scroll(int i)
    {
        QScrollBar &bar = *editor().verticalScrollBar();
        bar.setValue(int((qint64(bar.maximum()) * (i * 37 % 200)) / 200));
    }
    void toMiddle()
    {
        QTextCursor caret = editor().textCursor();
        caret.setPosition(editor().document()->findBlockByNumber(editor().document()->blockCount() / 2).position());
        editor().setTextCursor(caret);
    }

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    QSettings m_settings;
    test::MemoryJournal m_journal;
    Theme m_theme;
    test::NoPrompts m_prompts;
    Document m_document{m_journal};
    Reviewer m_reviewer{m_document};
    Desk m_desk{m_document, m_reviewer};
    Window m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const int paragraphs = argc > 1 ? QByteArray(argv[1]).toInt() : 2000;
    Bench(application, paragraphs, 100).run();
    return 0;
}
