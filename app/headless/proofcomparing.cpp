#include "app/headless/proofcomparing.h"

#include "app/headless/processlimits.h"
#include "core/proof/revision.h"
#include "core/proof/unknown.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

/// Nothing where there is nothing to compare; says why.
std::optional<ProofPage> readablePage(const PdfProof &proof, int number, QStringList &troubles)
{
    const auto trouble = [&](const char *what) { troubles.append(say(what).arg(number)); };
    const Result<ProofPage> page = pageOfProof(proof, number);
    if (!page) {
        troubles.append(page.error().message.text());
        return std::nullopt;
    }
    if (page->unreadable > 0)
        trouble(QT_TRANSLATE_NOOP("galleyctl",
                                  "Page %1 of the proof: a font does not say what its characters mean; they are not "
                                  "compared."));
    if (hasReadableText(*page))
        return *page;
    if (page->unreadable > 0)
        return std::nullopt;
    trouble(QT_TRANSLATE_NOOP("galleyctl",
                              "Page %1 of the proof has no text: it is a picture, or its type was turned into "
                              "outlines."));
    return std::nullopt;
}

/// Which of the issue's pages a page of a proof is; −1: none.
qsizetype pageIn(const Issue &issue, const ProofPage &page)
{
    return issue.pages().size() == 1 ? 0 : pageOf(issue, page);
}

/// Calls `use` with the issue's page that each page of a proof is of, and with it.
template<typename Use>
void eachPage(const Wanted &wanted, const PdfProof &proof, std::optional<int> only, QStringList &troubles, Use use)
{
    const QList<Page> &pages = wanted.issue.pages();
    for (int number = 1; number <= proof.pageCount(); ++number) {
        const std::optional<ProofPage> page = readablePage(proof, number, troubles);
        if (!page)
            continue;
        const qsizetype found = pageIn(wanted.issue, *page);
        if (found < 0)
            troubles.append(
                say(QT_TRANSLATE_NOOP("galleyctl", "Page %1 of the proof is no page of this issue.")).arg(number));
        else if (!only || pages[found].number == *only || pages.size() == 1)
            use(pages[found], *page);
    }
}

} // namespace

Result<PdfProof> openedProof(const QString &path)
{
    limitReading(
        say(QT_TRANSLATE_NOOP("galleyctl", "%1: the file takes too long to read; it may be damaged.")).arg(path));
    return PdfProof::open(path);
}

Result<ProofPage> pageOfProof(const PdfProof &proof, int number)
{
    limitReading(
        say(QT_TRANSLATE_NOOP("galleyctl", "Page %1 of the proof takes too long to read; the file may be damaged."))
            .arg(number));
    return proof.page(number);
}

Comparing compared(const Wanted &wanted, const PdfProof &proof, std::optional<int> only, ProofMode mode)
{
    Comparing all;
    eachPage(wanted, proof, only, all.troubles, [&](const Page &page, const ProofPage &printed) {
        all.pages.append(ComparedPage{printed.number, printed.normalised, wanted.issue,
                                      compareProof(wanted.issue, page, printed, wanted.earlier, mode)});
    });
    return all;
}

Comparing compared(const PdfProof &earlier, const PdfProof &later, ProofMode mode)
{
    Comparing all;
    if (earlier.pageCount() != later.pageCount())
        all.troubles.append(say(QT_TRANSLATE_NOOP("galleyctl", "The proofs have %1 and %2 pages."))
                                .arg(earlier.pageCount())
                                .arg(later.pageCount()));
    for (int number = 1; number <= std::min(earlier.pageCount(), later.pageCount()); ++number) {
        const std::optional<ProofPage> before = readablePage(earlier, number, all.troubles);
        const std::optional<ProofPage> after = readablePage(later, number, all.troubles);
        if (!before || !after)
            continue;
        const ProofRevision revision = compareProofs(*before, *after, mode);
        all.pages.append(ComparedPage{number, after->normalised, revision.issue, revision.comparison});
    }
    return all;
}

Comparing corrected(const Wanted &wanted, const PdfProof &earlier, const PdfProof &later, std::optional<int> only,
                    ProofMode mode)
{
    Comparing all;
    QHash<PageId, ProofPage> before;
    eachPage(wanted, earlier, only, all.troubles,
             [&](const Page &page, const ProofPage &printed) { before.insert(page.id, printed); });
    eachPage(wanted, later, only, all.troubles, [&](const Page &page, const ProofPage &printed) {
        const auto first = before.constFind(page.id);
        if (first == before.cend()) {
            all.troubles.append(
                say(QT_TRANSLATE_NOOP("galleyctl", "Page %1 of the later proof is not in the earlier one."))
                    .arg(printed.number));
            return;
        }
        const CorrectionCheck check = checkCorrections(wanted.issue, page, *first, printed, wanted.earlier, mode);
        all.pages.append(
            ComparedPage{printed.number, printed.normalised, wanted.issue, check.second, check.corrections});
    });
    return all;
}

} // namespace galley
