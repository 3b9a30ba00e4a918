#pragma once

#include "tests/ui/proof/fakereader.h"
#include "tests/ui/window/shown.h"
#include "ui/proof/differencespane.h"
#include "ui/proof/pagepane.h"
#include "ui/proof/pageview.h"
#include "ui/proof/proofspace.h"
#include "ui/proof/storycomparison.h"

#include <QLabel>

namespace galley::test {

inline const auto slips = QString(slip).replace(u"街道"_s, u"街逆"_s);

/// The window in its Proof workspace.
struct Proving : Shown {
    explicit Proving(const Issue &issue = proofIssue())
        : Shown(issue)
    {
        window.setProofReader(&reader, &reader);
        press(Qt::Key_3, Qt::ControlModifier);
    }
    ~Proving() { window.setProofReader(nullptr, nullptr); }

    void attach(const QList<ProofPage> &pages, const QString &path = u"/p/要闻.pdf"_s)
    {
        reader.files[path] = pages;
        prompts.proofs = {path};
        press(Qt::Key_O, Qt::ControlModifier);
        wait();
    }
    void wait()
    {
        [this] {
            const auto isDue = [](const ProofSheet &each) { return each.isStale && each.hasText(); };
            QTRY_VERIFY(!proofs().isBusy() && !proofs().sheets().isEmpty()
                        && std::ranges::none_of(proofs().sheets(), isDue));
        }();
    }
    ProofDesk &proofs() const { return window.proofs(); }
    ProofSpace *space() const { return window.findChild<ProofSpace *>(); }
    PageView *page() const { return space()->page()->view(); }
    StoryComparison *comparison() const { return space()->comparison(); }
    DifferencesPane *differences() const { return space()->differences(); }
    DifferencesModel &model() const { return differences()->model(); }
    void key(Qt::Key key) { QTest::keyClick(differences()->view(), key); }
    QString said() const { return find<QLabel>(u"differencesEmpty"_s)->text(); }
    QString state(int row) const { return model().index(row).data(DifferencesModel::StateNameRole).toString(); }

    FakeReader reader;
};

} // namespace galley::test
