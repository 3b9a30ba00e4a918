#pragma once

#include "app/desktop/session.h"
#include "app/desktop/storehouse.h"
#include "tests/support/noprompts.h"
#include "ui/base/theme.h"
#include "ui/import/importwindow.h"
#include "ui/window/band.h"
#include "ui/window/window.h"

#include <QLabel>
#include <QSettings>
#include <QTest>

namespace galley::test {

inline constexpr int patience = 60'000; ///< ms; the language data is loaded first

/// One run of the program on the newsroom in `folder`.
struct Run {
    explicit Run(const QString &folder, const QStringList &files = {})
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        CommandLine line;
        line.newsroom = folder + QStringLiteral("/newsroom.galley");
        line.files = files;
        session = std::make_unique<Session>(window, desk, journal, house, settings, line);
        window.show();
        session->start();
    }

    const QList<Page> &pages() const { return document.issue().pages(); }
    const Story &story() const { return pages().first().stories.first(); }
    ImportWindow *importWindow() const { return window.findChild<ImportWindow *>(); }
    void accept() { QTest::keyClick(importWindow(), Qt::Key_Return, Qt::ControlModifier); }
    QString task() const { return window.findChild<QLabel *>(QStringLiteral("statusTask"))->text(); }
    /// Waits until the store has done what it was given; what it tells is not heard yet.
    void flush() { std::ignore = journal.newsroom()->flush(); }

    QSettings settings;
    NoPrompts prompts;
    Theme theme;
    StoreJournal journal;
    Document document{journal};
    Reviewer reviewer{document};
    Desk desk{document, reviewer};
    StoreHouse house{desk};
    Window window{desk, theme, prompts, settings};
    std::unique_ptr<Session> session;
};

} // namespace galley::test
