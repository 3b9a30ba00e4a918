#pragma once

#include "tests/support/build.h"
#include "tests/support/journals.h"
#include "tests/support/pairs.h"
#include "ui/base/desk.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace galley::test {

/// All that a pane needs, with an issue open and read by the pair check.
struct TestDesk {
    explicit TestDesk(const Issue &issue)
    {
        document.open(issue);
        reviewer.setChecks(pairChecks());
        [this] { QTRY_VERIFY(!reviewer.isRunning()); }();
    }

    const Story &story(qsizetype index = 0) const { return document.issue().pages().first().stories[index]; }
    QStringList texts(qsizetype index = 0) const
    {
        QStringList lines;
        for (const Block &block : story(index).blocks)
            lines.append(block.text);
        return lines;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MemoryJournal journal;
    Theme theme;
    Document document{journal};
    Reviewer reviewer{document};
    Desk desk{document, reviewer};
};

} // namespace galley::test
