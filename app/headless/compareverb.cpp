#include "app/headless/checktext.h"
#include "app/headless/commandline.h"
#include "app/headless/issuejson.h"
#include "app/headless/proofcomparing.h"
#include "app/headless/verbs.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

QJsonObject proofFindingJson(const Issue &issue, const ProofFinding &each)
{
    QJsonObject json = findingJson(issue, each.finding, {}, starterHouse());
    json[u"check"_s] = toldAs(each);
    json[u"found"_s] = each.found;
    if (each.proof)
        json[u"proof"_s] = proofJson(*each.proof);
    return json;
}

QString stateName(SinceBefore state)
{
    switch (state) {
    case SinceBefore::Done: return u"done"_s;
    case SinceBefore::NotDone: return u"not-done"_s;
    default: break;
    }
    return u"wrong"_s;
}

qsizetype countOf(const QList<Correction> &corrections, SinceBefore state)
{
    return std::ranges::count(corrections, state, &Correction::state);
}

void printComparison(const QString &file, const QList<CheckedPart> &parts, const Comparing &comparing, bool isCorrected)
{
    QJsonArray findings;
    QJsonArray corrections;
    qsizetype normalised = 0;
    for (const ComparedPage &page : comparing.pages) {
        normalised += page.normalised;
        for (const ProofFinding &each : page.result.findings)
            findings.append(proofFindingJson(page.issue, each));
        for (const Correction &each : page.corrections) {
            QJsonObject json = proofFindingJson(page.issue, each.asked);
            json[u"state"_s] = stateName(each.state);
            corrections.append(json);
        }
    }
    QJsonObject json{{u"schema"_s, u"galley.check/1"_s}, {u"file"_s, file},
                     {u"checks"_s, QJsonArray()},        {u"pages"_s, pagesJson(parts)},
                     {u"stories"_s, storiesJson(parts)}, {u"findings"_s, findings}};
    json[u"normalised"_s] = normalised;
    if (isCorrected)
        json[u"corrections"_s] = corrections;
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
        if (!page.corrections.isEmpty())
            print(u"    "_s
                  + say(QT_TRANSLATE_NOOP("galleyctl", "Corrections: %1 done, %2 not done, %3 done wrongly"))
                        .arg(countOf(page.corrections, SinceBefore::Done))
                        .arg(countOf(page.corrections, SinceBefore::NotDone))
                        .arg(countOf(page.corrections, SinceBefore::DoneWrongly)));
        for (const ProofFinding &each : page.result.findings) {
            const SourcePosition at = sourceRange(page.issue, each.finding.place).begin;
            print(u"    %1  %2:%3  %4  %5"_s.arg(severityName(each.finding.severity))
                      .arg(at.line)
                      .arg(at.column)
                      .arg(toldAs(each), each.finding.message.text()));
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
        u"compare"_s, u"TEXT [FIRST.pdf] PROOF.pdf"_s,
        say(QT_TRANSLATE_NOOP("galleyctl",
                              "Prints what a page proof has otherwise than its text. TEXT is a page's raw "
                              "text, an issue file, an issue of the newsroom (its id, the beginning of it, "
                              "or “latest”), or an earlier proof. With FIRST, what had to be corrected on it is "
                              "told of as done, not done or done wrongly, and every other change as unexplained.")));
    line.setFindings(say(QT_TRANSLATE_NOOP("galleyctl", "a finding of severity A")));
    line.addFormatOption(u"text"_s);
    line.addOption(u"page"_s, say(QT_TRANSLATE_NOOP("galleyctl", "Only the issue's page with this number.")), u"N"_s);
    line.addOption(
        u"line-breaks"_s,
        say(QT_TRANSLATE_NOOP("galleyctl",
                              "Compares line breaks as well: where paragraphs begin and headlines break, "
                              "spaces that say something, and between two proofs the lines that run over.")));
    addTextOptions(line);
    line.addExamples({u"galleyctl compare page1.txt page1.pdf"_s, u"galleyctl compare first.pdf second.pdf"_s,
                      u"galleyctl compare page1.txt first.pdf second.pdf --line-breaks"_s,
                      u"galleyctl compare latest evening.pdf --page 2"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    const QStringList names = line.positional();
    if (names.size() != 2 && names.size() != 3)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name the text and its proof.")));
    bool isNumber = true;
    const int number = line.isSet(u"page"_s) ? line.value(u"page"_s).toInt(&isNumber) : 0;
    if (!isNumber)
        return complain(
            say(QT_TRANSLATE_NOOP("galleyctl", "--page is a number, not “%1”.")).arg(line.value(u"page"_s)));
    const std::optional<int> only = number > 0 ? std::optional(number) : std::nullopt;
    const bool isProof = names.first().endsWith(".pdf"_L1, Qt::CaseInsensitive);
    const bool isCorrected = names.size() == 3;
    if (isProof && isCorrected)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name the text first, then its two proofs.")));
    const Result<PdfProof> proof = openedProof(names.last());
    if (!proof)
        return complain(proof.error());
    Result<PdfProof> earlier = failure(Error::Code::NotFound, "");
    if (isProof || isCorrected) {
        earlier = openedProof(names[names.size() - 2]);
        if (!earlier)
            return complain(earlier.error());
    }
    const ProofMode mode = line.isSet(u"line-breaks"_s) ? ProofMode::LineBreaks : ProofMode::Wording;
    Comparing comparing;
    QList<CheckedPart> parts;
    if (isProof) {
        comparing = compared(*earlier, *proof, mode);
    } else {
        const Result<Wanted> wanted = wantedText(line, names.first());
        if (!wanted)
            return complain(wanted.error());
        parts = {{wanted->issue, {}}};
        comparing = isCorrected ? corrected(*wanted, *earlier, *proof, only, mode)
                                : compared(*wanted, *proof, only, mode);
    }
    for (const QString &trouble : std::as_const(comparing.troubles))
        complain(trouble);
    if (line.isJson())
        printComparison(names.last(), parts, comparing, isCorrected);
    else
        printForPeople(comparing);
    return statusOf(comparing);
}

} // namespace galley
