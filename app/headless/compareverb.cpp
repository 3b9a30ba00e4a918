#include "app/headless/checktext.h"
#include "app/headless/commandline.h"
#include "app/headless/issuejson.h"
#include "app/headless/textargument.h"
#include "app/headless/verbs.h"
#include "core/proof/pdf/pdfproof.h"
#include "core/proof/revision.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

/// One page of the proof beside its text.
struct ComparedPage {
    int number;
    qsizetype normalised; ///< characters that were read as others
    Issue issue;
    ProofComparison result;
};

struct Comparing {
    QList<ComparedPage> pages;
    QStringList troubles; ///< pages that could not be compared
};

/// Nothing where there is nothing to compare; says why.
std::optional<ProofPage> readablePage(const PdfProof &proof, int number, QStringList &troubles)
{
    const auto trouble = [&](const char *what) { troubles.append(say(what).arg(number)); };
    const Result<ProofPage> page = proof.page(number);
    if (!page) {
        troubles.append(page.error().message.text());
        return std::nullopt;
    }
    if (page->unreadable > 0)
        trouble(QT_TRANSLATE_NOOP("galleyctl",
                                  "Page %1 of the proof: a font does not say what its characters mean; they are not "
                                  "compared."));
    if (!page->pieces.isEmpty())
        return *page;
    trouble(QT_TRANSLATE_NOOP("galleyctl",
                              "Page %1 of the proof has no text: it is a picture, or its type was turned into "
                              "outlines."));
    return std::nullopt;
}

Comparing compared(const Wanted &wanted, const PdfProof &proof, std::optional<int> only)
{
    Comparing all;
    const QList<Page> &pages = wanted.issue.pages();
    for (int number = 1; number <= proof.pageCount(); ++number) {
        const std::optional<ProofPage> page = readablePage(proof, number, all.troubles);
        if (!page)
            continue;
        const qsizetype found = pages.size() == 1 ? 0 : pageOf(wanted.issue, *page);
        if (found < 0)
            all.troubles.append(
                say(QT_TRANSLATE_NOOP("galleyctl", "Page %1 of the proof is no page of this issue.")).arg(number));
        else if (!only || pages[found].number == *only || pages.size() == 1)
            all.pages.append(ComparedPage{number, page->normalised, wanted.issue,
                                          compareProof(wanted.issue, pages[found], *page, wanted.earlier)});
    }
    return all;
}

/// Page by page: a proof has the same pages as the one before.
Comparing compared(const PdfProof &earlier, const PdfProof &later)
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
        const ProofRevision revision = compareProofs(*before, *after);
        all.pages.append(ComparedPage{number, after->normalised, revision.issue, revision.comparison});
    }
    return all;
}

QJsonObject proofJson(const ProofPlace &place)
{
    return {{u"page"_s, place.page},
            {u"x"_s, place.box.x()},
            {u"y"_s, place.box.y()},
            {u"width"_s, place.box.width()},
            {u"height"_s, place.box.height()}};
}

void printComparison(const QString &file, const QList<CheckedPart> &parts, const Comparing &comparing)
{
    QJsonArray findings;
    qsizetype normalised = 0;
    for (const ComparedPage &page : comparing.pages) {
        normalised += page.normalised;
        for (const ProofFinding &each : page.result.findings) {
            QJsonObject json = findingJson(page.issue, each.finding, {}, starterHouse());
            json[u"found"_s] = each.found;
            if (each.proof)
                json[u"proof"_s] = proofJson(*each.proof);
            findings.append(json);
        }
    }
    QJsonObject json{{u"schema"_s, u"galley.check/1"_s}, {u"file"_s, file},
                     {u"checks"_s, QJsonArray()},        {u"pages"_s, pagesJson(parts)},
                     {u"stories"_s, storiesJson(parts)}, {u"findings"_s, findings}};
    json[u"normalised"_s] = normalised;
    if (!comparing.troubles.isEmpty())
        json[u"troubles"_s] = QJsonArray::fromStringList(comparing.troubles);
    printJson(json);
}

void printForPeople(const Comparing &comparing)
{
    for (const ComparedPage &page : comparing.pages) {
        qsizetype same = 0;
        for (const StoryOnProof &story : page.result.stories)
            same += story.state == StoryOnProof::State::Same;
        print(say(QT_TRANSLATE_NOOP("galleyctl", "Page %1 of the proof: %2 stories, %3 of them to the letter"))
                  .arg(page.number)
                  .arg(page.result.stories.size())
                  .arg(same));
        if (page.normalised > 0)
            print(u"    "_s
                  + say(QT_TRANSLATE_NOOP("galleyctl", "Characters of its fonts read as what they mean (⼈ as 人): %1"))
                        .arg(page.normalised));
        for (const ProofFinding &each : page.result.findings) {
            const SourcePosition at = sourceRange(page.issue, each.finding.place).begin;
            print(u"    %1  %2:%3  %4  %5"_s.arg(severityName(each.finding.severity))
                      .arg(at.line)
                      .arg(at.column)
                      .arg(each.finding.check, each.finding.message.text()));
        }
    }
}

Exit statusOf(const Comparing &comparing)
{
    if (!comparing.troubles.isEmpty())
        return Exit::Wrong;
    const auto isGrave = [](const ProofFinding &each) { return each.finding.severity == Severity::A; };
    const bool any = std::ranges::any_of(
        comparing.pages, [&](const ComparedPage &page) { return std::ranges::any_of(page.result.findings, isGrave); });
    return any ? Exit::Findings : Exit::Good;
}

} // namespace

Exit compareVerb(const QStringList &arguments)
{
    CommandLine line(
        u"compare"_s, u"TEXT PROOF.pdf"_s,
        say(QT_TRANSLATE_NOOP("galleyctl",
                              "Prints what a page proof has otherwise than its text. TEXT is a page's raw "
                              "text, an issue file, an issue of the newsroom (its id, the beginning of it, "
                              "or “latest”), or an earlier proof.")));
    line.setFindings(say(QT_TRANSLATE_NOOP("galleyctl", "a finding of severity A")));
    line.addFormatOption(u"text"_s);
    line.addOption(u"page"_s, say(QT_TRANSLATE_NOOP("galleyctl", "Only the issue's page with this number.")), u"N"_s);
    addTextOptions(line);
    line.addExamples({u"galleyctl compare page1.txt page1.pdf"_s, u"galleyctl compare first.pdf second.pdf"_s,
                      u"galleyctl compare latest evening.pdf --page 2"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.positional().size() != 2)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name the text and its proof.")));
    bool isNumber = true;
    const int number = line.isSet(u"page"_s) ? line.value(u"page"_s).toInt(&isNumber) : 0;
    if (!isNumber)
        return complain(
            say(QT_TRANSLATE_NOOP("galleyctl", "--page is a number, not “%1”.")).arg(line.value(u"page"_s)));
    const Result<PdfProof> proof = PdfProof::open(line.positional().last());
    if (!proof)
        return complain(proof.error());
    Comparing comparing;
    QList<CheckedPart> parts;
    if (line.positional().first().endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        const Result<PdfProof> earlier = PdfProof::open(line.positional().first());
        if (!earlier)
            return complain(earlier.error());
        comparing = compared(*earlier, *proof);
    } else {
        const Result<Wanted> wanted = wantedText(line, line.positional().first());
        if (!wanted)
            return complain(wanted.error());
        parts = {{wanted->issue, {}}};
        comparing = compared(*wanted, *proof, number > 0 ? std::optional(number) : std::nullopt);
    }
    for (const QString &trouble : std::as_const(comparing.troubles))
        complain(trouble);
    if (line.isJson())
        printComparison(line.positional().last(), parts, comparing);
    else
        printForPeople(comparing);
    return statusOf(comparing);
}

} // namespace galley
