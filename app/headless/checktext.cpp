#include "app/headless/checktext.h"

#include "app/headless/issuejson.h"
#include "app/headless/output.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype around = 14;  ///< units of text shown on each side of what is flagged
constexpr qsizetype longest = 40; ///< units of flagged text shown
constexpr qsizetype fixesShown = 3;

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

QString before(const QString &text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - around);
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    return (from > 0 ? u"…"_s : QString()) + text.sliced(from, at - from);
}

QString after(const QString &text, qsizetype at)
{
    qsizetype to = std::min(text.size(), at + around);
    if (to < text.size() && text[to].isLowSurrogate())
        ++to;
    return text.sliced(at, to - at) + (to < text.size() ? u"…"_s : QString());
}

QString shortened(const QString &text)
{
    if (text.size() <= longest)
        return text;
    const qsizetype half = longest / 2;
    const qsizetype head = text[half].isLowSurrogate() ? half - 1 : half;
    const qsizetype tail = text[text.size() - half].isLowSurrogate() ? half - 1 : half;
    return text.left(head) + u"…"_s + text.right(tail);
}

QString excerpt(const Issue &issue, const Place &place)
{
    const Block *first = issue.block(place.first);
    const Block *last = issue.block(place.last);
    if (!first || !last)
        return {};
    return before(first->text, place.begin) + u"["_s + shortened(issue.text(place)) + u"]"_s
        + after(last->text, place.end);
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

QString pageTitle(const Page &page)
{
    const QString number = say(QT_TRANSLATE_NOOP("galleyctl", "Page %1"))
                               .arg(page.section + QString::number(page.number));
    return page.name.isEmpty() ? number : QString(number + u' ' + page.name);
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
            print(pageTitle(*page));
        }
        print({});
        print(u"  "_s + titleOf(*story));
    }

    FixLookup &m_fixes;
    PageId m_page;
    StoryId m_story;
};

} // namespace

void printFindings(const CheckedText &text, FixLookup &fixes)
{
    print(summary(text));
    fixes.beginText();
    Listing listing(fixes);
    for (const CheckedPart &part : text.parts)
        listing.add(part);
    print({});
}

} // namespace galley
