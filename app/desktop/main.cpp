#include "app/desktop/commandline.h"
#include "app/desktop/helperreader.h"
#include "app/desktop/languages.h"
#include "app/desktop/picture.h"
#include "app/desktop/session.h"
#include "app/desktop/storeearlier.h"
#include "app/desktop/storehouse.h"
#include "app/desktop/storeoriginals.h"
#include "app/desktop/storeproofs.h"
#include "app/desktop/storereasons.h"
#include "app/desktop/storerecords.h"
#include "ui/base/dialogprompts.h"
#include "ui/base/theme.h"
#include "ui/settings/programsettings.h"
#include "ui/window/window.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

// A picture shows the program as it comes, not as this user has arranged it.
std::unique_ptr<QSettings> settingsFor(const CommandLine &line, const QTemporaryDir &folder)
{
    if (line.screenshot.isEmpty())
        return std::make_unique<QSettings>(u"galley"_s, u"galley"_s);
    auto settings = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings->setValue("look/scheme"_L1, line.theme.isEmpty() ? u"light"_s : line.theme);
    return settings;
}

// At the first start, on a screen that has no room for more than the window.
bool fillsScreen(const QWidget &window, const QSettings &settings)
{
    const QSize room = window.screen()->availableSize();
    return !settings.contains("window/geometry"_L1) && (room.width() < 1500 || room.height() < 960);
}

QString languageFor(const CommandLine &line, const QSettings &settings)
{
    return line.language.isEmpty() ? languageSetting.read(settings) : line.language;
}

int run(QApplication &application)
{
    const Result<CommandLine> line = readCommandLine(application.arguments());
    if (!line) {
        QTextStream(stderr) << line.error().message.text() << Qt::endl;
        return 2;
    }
    const QTemporaryDir folder;
    const std::unique_ptr<QSettings> settings = settingsFor(*line, folder);
    setLanguage(application, languageFor(*line, *settings));
    Theme theme;
    DialogPrompts prompts(*settings);
    StoreJournal journal;
    Document document(journal);
    Reviewer reviewer(document);
    Desk desk(document, reviewer);
    StoreHouse house(desk);
    HelperReader proofReader;
    StoreProofs proofs(journal);
    theme.install(application);
    Window window(desk, theme, prompts, *settings);
    window.setHouse(&house);
    window.setProofReader(&proofReader, &proofs);
    Session session(window, desk, journal, house, *settings, *line);
    StoreOriginals originals(journal); // before the session, which has the newsrooms, goes
    window.setOriginals(&originals);
    StoreEarlier earlier(journal);
    window.setEarlierVersions(&earlier);
    StoreReasons reasons(journal);
    window.setEarlierReasons(&reasons);
    StoreRecords records(journal, document, house); // as those
    window.setRecords(&records);
    if (!line->screenshot.isEmpty()) {
        window.resize(line->size);
        QObject::connect(&session, &Session::settled, &window,
                         [&window, &line] { QApplication::exit(drawPicture(window, line->screenshot) ? 0 : 1); });
    }
    if (line->screenshot.isEmpty() && fillsScreen(window, *settings))
        window.showMaximized();
    else
        window.show();
    window.showWorkspace(line->workspace);
    session.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"galley"_s);
    QApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QApplication::setDesktopFileName(u"galley"_s);
    return run(application);
}
