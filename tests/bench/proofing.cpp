#include "app/desktop/helperreader.h"
#include "tests/bench/benchtext.h"
#include "tests/bench/eventgaps.h"
#include "tests/support/journals.h"
#include "tests/support/noprompts.h"
#include "ui/base/theme.h"
#include "ui/proof/pagepane.h"
#include "ui/proof/pageview.h"
#include "ui/proof/proofdesk.h"
#include "ui/proof/proofspace.h"
#include "ui/window/window.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::bench;

/// Measures page proofs as the window has them: a broadsheet of 8,000 characters in five columns, read and drawn by the
/// helper process, and how long the window is held while the page is zoomed and scrolled. No display is needed; with one,
/// what the display takes is in it.
namespace {

constexpr int characters = 8000;
constexpr int columns = 5;
constexpr int measure = 20;
constexpr double bodySize = 9.5; // points

void writeBroadsheet(const QString &path, const QString &text, int pages)
{
    QPdfWriter writer(path);
    writer.setResolution(720);
    writer.setPageSize(QPageSize(QSizeF(1105, 1545), QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(10, 10); // points
    QFont font(u"Noto Serif CJK SC"_s);
    font.setPixelSize(100); // of a tenth of a point each
    const qsizetype lines = (text.size() + measure - 1) / measure;
    const qsizetype each = (lines + columns - 1) / columns;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (qsizetype line = 0; line < lines; ++line) {
            painter.save();
            painter.translate(40 + 215.0 * double(line / each), 120 + 14.0 * double(line % each));
            painter.scale(bodySize / 100, bodySize / 100);
            painter.setFont(font);
            painter.drawText(QPointF(),
                             text.sliced(line * measure, std::min<qsizetype>(measure, text.size() - line * measure)));
            painter.restore();
        }
        painter.fillRect(QRectF(40, 1300, 400, 200), QColor(150, 170, 190));
    }
}

Issue issueOf(const QString &text)
{
    Story story{StoryId::create(), {}};
    for (const QString &paragraph : text.split(u'\n'))
        story.blocks.append({BlockId::create(), {}, paragraph, OriginMap(paragraph.size(), {0, 1, 1}), {}});
    return apply(Issue(IssueId::create()), InsertPage{0, {PageId::create(), 1, u"要闻"_s, {story}}}).value();
}

/// Files are read where they lie.
class FilesInPlace : public ProofFiles
{
public:
    void keep(const QString &path, QObject *context, const Answer<QByteArray> &answer) override
    {
        QMetaObject::invokeMethod(context, [path, answer] { answer(path.toUtf8()); }, Qt::QueuedConnection);
    }
    void find(const ProofFile &file, QObject *context, const Answer<QString> &answer) override
    {
        QMetaObject::invokeMethod(context, [file, answer] { answer(file.path); }, Qt::QueuedConnection);
    }
};

class Bench
{
public:
    Bench(WatchedApplication &application, const HelperProgram &helper)
        : m_application(application)
        , m_reader(helper)
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_window(m_desk, m_theme, m_prompts, m_settings)
    {
        m_theme.install(application);
        m_window.resize(1440, 900);
        m_window.setProofReader(&m_reader, &m_files);
        m_window.show();
    }
    ~Bench() { m_window.setProofReader(nullptr, nullptr); }

    void run()
    {
        const QString text = bodyText(characters).first(characters);
        const QString path = m_folder.filePath(u"要闻.pdf"_s);
        writeBroadsheet(path, QString(text).remove(u'\n'), 16);
        wait("open a file of 16 pages", 1,
             [&](int, auto done) { m_reader.open(path, &m_window, [done](const auto &) { done(); }); });
        wait("text of a page", 15,
             [&](int i, auto done) { m_reader.read(path, i + 1, &m_window, [done](const auto &) { done(); }); });
        for (const double scale : {0.6, 1.5, 4.0})
            wait(qPrintable(u"tile of 640 pixels at %1 pixels a point"_s.arg(scale)), 15, [&](int i, auto done) {
                const QRect rect(40 + 20 * i, 40 + 20 * i, TileCache::side, TileCache::side);
                m_reader.draw({path, 1, scale, rect}, &m_window, [done](const auto &) { done(); });
            });
        m_document.open(issueOf(text));
        m_window.showWorkspace(u"proof"_s);
        wait("16 pages attached, read and compared", 1, [&](int, auto done) {
            QObject::connect(&m_window.proofs(), &ProofDesk::busyChanged, &m_window, [this, done] {
                if (!m_window.proofs().isBusy() && !m_window.proofs().sheets().isEmpty())
                    done();
            });
            m_window.proofs().attach(path);
        });
        view().setFocus();
        measure("zooming with the wheel", 60, [this](int i) { wheel(i % 20 < 10 ? 120 : -120); });
        view().zoom(3 / view().scale());
        measure("scrolling", 200, [this](int i) {
            QScrollBar &bar = *view().verticalScrollBar();
            bar.setValue((bar.value() + (i < 100 ? 40 : -40)));
        });
    }

private:
    PageView &view() const { return *m_window.findChild<ProofSpace *>()->page()->view(); }

    void wheel(int delta)
    {
        const QPointF at = QRectF(view().viewport()->rect()).center();
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }

    /// Prints the median of the time until `act` calls what it is given, and the longest event of the window meanwhile.
    void wait(const char *name, int times, const std::function<void(int, std::function<void()>)> &act)
    {
        std::vector<double> took;
        m_application.takeLongest();
        for (int i = 0; i < times; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto isDone = std::make_shared<bool>(false); // what calls it may do so again, later
            act(i, [isDone] { *isDone = true; });
            while (!*isDone)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            took.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(took);
        std::printf("%-44s median %7.1f ms, longest event %.1f ms\n", name, took[took.size() / 2],
                    m_application.takeLongest().first);
        std::fflush(stdout);
    }

    /// Prints how long the window was held by the longest event until all came to rest.
    void measure(const char *name, int times, const std::function<void(int)> &act)
    {
        m_application.takeLongest();
        double acting = 0;
        for (int i = 0; i < times; ++i) {
            const double start = threadTime();
            act(i);
            acting = std::max(acting, threadTime() - start);
            QElapsedTimer frame;
            frame.start();
            while (frame.elapsed() < 16)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 16);
        }
        while (!view().isDrawn())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        std::printf("%-44s longest action %.1f ms, longest event %.1f ms\n", name, acting,
                    m_application.takeLongest().first);
        std::fflush(stdout);
    }

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    HelperReader m_reader;
    FilesInPlace m_files;
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
    Bench(application, HelperProgram::own()).run();
    return 0;
}
