#include "app/headless/checktext.h"

#include "app/headless/excerpt.h"
#include "app/headless/issuejson.h"
#include "app/headless/output.h"
#include "app/headless/pagetitle.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype fixesShown = 3;

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

QString excerpt(const Issue &issue, const Place &place)
{
    const Block *first = issue.block(place.first);
    const Block *last = issue.block(place.last);
    if (!first || !last)
        return {};
    return galley::excerpt(first->text, place.begin, issue.text(place), last->text, place.end);
}

QString position(const Issue &issue, const Place &place)
{
    const SourcePosition begin = sourceRange(issue, place).begin;
    const QString where = u"%1:%2"_s.arg(begin.line).arg(begin.column);
    return issue.sources().size() > 1 ? issue.sources().value(begin.source).name + u':' + where : where;
}

void printFinding(const Issue &issue, const Finding &finding, const QList<Fix> &fixes)
{
    print(u"    %1  %2  %3"_s.arg(severityName(finding.severity), position(issue, finding.place), finding.check));
    print(u"       "_s + excerpt(issue, finding.place));
    print(u"       "_s + finding.message.text());
    for (const Message &each : finding.evidence)
        print(u"       · "_s + each.text());
    for (const Fix &fix : fixes.first(std::min(fixes.size(), fixesShown)))
        print(u"       → "_s + fix.label.text());
}

QString summary(const CheckedText &text)
{
    int count[3] = {};
    for (const CheckedPart &part : text.parts)
        for (const Finding &finding : part.findings)
            ++count[int(finding.severity)];
    return say(QT_TRANSLATE_NOOP("galleyctl", "%1: must fix (A) %2, should check (B) %3, style (C) %4"))
        .arg(text.name)
        .arg(count[0])
        .arg(count[1])
        .arg(count[2]);
}

void printAnswer(const Issue &issue, const FactAnswer &answer)
{
    print(u"    %1  %2"_s.arg(position(issue, answer.place), answer.check));
    print(u"       "_s + excerpt(issue, answer.place));
    print(u"       "_s + answer.message.text());
}

/// Nothing where there are none.
void printAnswers(const CheckedText &text, FactAnswer::Verdict verdict, const QString &heading)
{
    const auto has = [verdict](const FactAnswer &answer) { return answer.verdict == verdict; };
    qsizetype count = 0;
    for (const CheckedPart &part : text.parts)
        count += std::ranges::count_if(part.answers, has);
    if (count == 0)
        return;
    print(u"  "_s + heading.arg(count));
    for (const CheckedPart &part : text.parts)
        for (const FactAnswer &answer : part.answers)
            if (has(answer))
                printAnswer(part.issue, answer);
    print({});
}

/// Prints headings only above what has findings.
class Listing
{
public:
    explicit Listing(FixLookup &fixes)
        : m_fixes(fixes)
    {
    }

    void add(const CheckedPart &part)
    {
        for (const Finding &finding : part.findings) {
            head(part.issue, finding.place.first);
            printFinding(part.issue, finding, m_fixes.of(finding));
        }
    }

private:
    void head(const Issue &issue, BlockId block)
    {
        const Story *story = issue.storyOf(block);
        if (!story || story->id == m_story)
            return;
        m_story = story->id;
        if (const Page *page = issue.pageOf(story->id); page && page->id != m_page && issue.pages().size() > 1) {
            m_page = page->id;
            print({});
            print(pageTitle(page->section, page->number, page->name));
        }
        print({});
        print(u"  "_s + titleOf(*story));
    }

    FixLookup &m_fixes;
    PageId m_page;
    StoryId m_story;
};

} // namespace

void printFindings(const CheckedText &text, FixLookup &fixes, Answers answers)
{
    print(summary(text));
    fixes.beginText();
    Listing listing(fixes);
    for (const CheckedPart &part : text.parts)
        listing.add(part);
    print({});
    printAnswers(text, FactAnswer::Verdict::Unchecked, say(QT_TRANSLATE_NOOP("galleyctl", "Cannot be checked: %1")));
    if (answers == Answers::All)
        printAnswers(text, FactAnswer::Verdict::Agrees, say(QT_TRANSLATE_NOOP("galleyctl", "Agrees: %1")));
}

} // namespace galley
