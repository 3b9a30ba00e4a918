#pragma once

#include "tests/support/fakehouse.h"
#include "tests/support/window.h"
#include "ui/base/originals.h"
#include "ui/window/window.h"

#include <QAction>

/// The main window as tests use it: shown, with answers given in advance.
namespace galley::test {

class FakePrompts : public Prompts
{
public:
    QStringList filesToOpen(QWidget *) override { return files; }
    QStringList proofsToOpen(QWidget *) override { return proofs; }
    QStringList picturesToOpen(QWidget *) override { return {}; }
    QString folderToOpen(QWidget *) override { return folder; }
    std::optional<qsizetype> choice(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return {};
    }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
    bool agrees(QWidget *, const QString &question, const QString &) override
    {
        questions.append(question);
        return answer;
    }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    QString newFile(QWidget *, const QString &, const QString &suggestion) override
    {
        suggested = suggestion;
        return file;
    }
    QString issueFileToOpen(QWidget *) override { return file; }
    QString tableToOpen(QWidget *) override { return file; }
    std::optional<QString> line(QWidget *, const QString &, const QString &, const QStringList &offered) override
    {
        choices = offered;
        return words;
    }

    QStringList questions; ///< that were asked
    bool answer = false;   ///< to all of them
    QStringList files;
    QStringList proofs;
    QString file;                 ///< to write, or to take over
    std::optional<QString> words; ///< for a line of text
    QStringList choices;          ///< that were offered for it
    QString suggested;            ///< as the name of a file to write
    QString folder;
};

class NoOriginals : public Originals
{
public:
    void ask(IssueId, StoryId, QObject *, const Answer &) override { }
};

struct Shown : TestDesk {
    explicit Shown(const Issue &issue)
        : TestDesk(issue)
    {
        window.setOriginals(&originals);
        window.show();
        window.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }
    QAction *action(const QString &name) const
    {
        for (QAction *action : window.namedActions())
            if (action->objectName() == name)
                return action;
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
    }
    template<typename T>
    T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }

    FakePrompts prompts;
    NoOriginals originals;
    FakeHouse house{desk, starterHouse()}; ///< the window has it once it is set
    Window window{desk, theme, prompts, settings};
};

/// Three paragraphs with two doubled characters, the last two broken apart.
inline Issue doubledIssue()
{
    using namespace Qt::StringLiterals;
    return issueOf({u"河堤的的路修好了。"_s, u"市民都都来散步，早樱"_s, u"开了。"_s});
}

} // namespace galley::test
