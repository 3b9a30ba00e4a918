#pragma once

#include "tests/support/window.h"
#include "tests/ui/proof/fakereader.h"
#include "ui/proof/proofdesk.h"

namespace galley::test {

/// Knows one earlier version, and how often it was asked.
class OneVersion : public EarlierVersions
{
public:
    void ask(IssueId, QObject *context, const Answer &answer) override
    {
        ++asked;
        QMetaObject::invokeMethod(
            context, [answer, story = story] { answer([story](StoryId) { return QList<EarlierStory>{story}; }); },
            Qt::QueuedConnection);
    }
    EarlierStory story;
    int asked = 0;
};

/// An issue to which proofs are attached, without a window.
struct Attached : TestDesk {
    explicit Attached(const Issue &issue = proofIssue())
        : TestDesk(issue)
    {
        proofs.setReader(&reader, &reader);
        proofs.setWatched(true);
    }

    void attach(const QString &path, const QList<ProofPage> &pages)
    {
        reader.files[path] = pages;
        proofs.attach(path);
        wait();
    }
    void wait()
    {
        [this] {
            const auto isDue = [](const ProofSheet &each) { return each.isStale && each.hasText(); };
            QTRY_VERIFY(!proofs.isBusy() && std::ranges::none_of(proofs.sheets(), isDue));
        }();
    }
    const ProofSheet &sheet(qsizetype index = 0) const { return proofs.sheets()[index]; }
    const QList<ProofFinding> &findings() const { return sheet().comparison.findings; }
    QString key(qsizetype index) const { return keysOf(findings())[index]; }

    FakeReader reader;
    ProofDesk proofs{desk, settings};
};

} // namespace galley::test
