#include "app/headless/issuejson.h"

#include "core/checks/counting.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QJsonObject blockJson(const Block &block)
{
    return {{u"id"_s, block.id.toString()},
            {u"role"_s, roleName(block.role.role)},
            {u"certainty"_s, block.role.certainty},
            {u"line"_s, block.origin.at(block.text, 0).line},
            {u"text"_s, block.text}};
}

QJsonObject placeJson(const Issue &issue, const Place &place, const QString &text)
{
    const auto [begin, end] = sourceRange(issue, place);
    QJsonObject json{{u"line"_s, begin.line},
                     {u"column"_s, begin.column},
                     {u"end_line"_s, end.line},
                     {u"end_column"_s, end.column},
                     {u"text"_s, text}};
    if (issue.sources().size() > 1)
        json[u"file"_s] = issue.sources().value(begin.source).name;
    return json;
}

QJsonArray placesJson(const Issue &issue, const QList<Place> &places)
{
    QJsonArray json;
    for (const Place &place : places)
        json.append(placeJson(issue, place, issue.text(place)));
    return json;
}

} // namespace

QJsonObject proofJson(const ProofPlace &place)
{
    return {{u"page"_s, place.page},
            {u"x"_s, place.box.x()},
            {u"y"_s, place.box.y()},
            {u"width"_s, place.box.width()},
            {u"height"_s, place.box.height()}};
}

QJsonObject findingJson(const Issue &issue, const Finding &finding, const QList<Fix> &fixes, const House &house)
{
    QJsonObject json = placeJson(issue, finding.place, finding.text);
    json[u"check"_s] = finding.check;
    json[u"severity"_s] = severityName(finding.severity);
    json[u"certainty"_s] = finding.certainty;
    json[u"message"_s] = finding.message.text();
    if (const auto cost = counted(finding, issue, house)) {
        json[u"counts"_s] = cost->weight;
        json[u"counted_as"_s] = cost->item;
    }
    QJsonArray evidence;
    for (const Message &each : finding.evidence)
        evidence.append(each.text());
    json[u"evidence"_s] = evidence;
    json[u"related"_s] = placesJson(issue, finding.related);
    QJsonArray offered;
    for (const Fix &fix : fixes)
        offered.append(fixJson(fix));
    json[u"fixes"_s] = offered;
    return json;
}

namespace {

QJsonArray findingsJson(const CheckedText &text, FixLookup &fixes, const House &house)
{
    QJsonArray findings;
    fixes.beginText();
    for (const CheckedPart &part : text.parts)
        for (const Finding &finding : part.findings)
            findings.append(findingJson(part.issue, finding, fixes.of(finding), house));
    return findings;
}

QJsonObject answerJson(const Issue &issue, const FactAnswer &answer)
{
    QJsonObject json = placeJson(issue, answer.place, answer.text);
    json[u"check"_s] = answer.check;
    json[u"answer"_s] = answer.verdict == FactAnswer::Verdict::Agrees ? u"agrees"_s : u"cannot-be-checked"_s;
    json[u"message"_s] = answer.message.text();
    json[u"related"_s] = placesJson(issue, answer.related);
    return json;
}

QJsonArray answersJson(const CheckedText &text)
{
    QJsonArray answers;
    for (const CheckedPart &part : text.parts)
        for (const FactAnswer &answer : part.answers)
            answers.append(answerJson(part.issue, answer));
    return answers;
}

SourcePosition firstReceived(const Block &block, qsizetype from)
{
    for (const OriginMap::Run &run : block.origin.runs())
        if (run.text.end > from)
            return block.origin.at(block.text, std::max(run.text.begin, from));
    return {};
}

SourcePosition lastReceived(const Block &block, qsizetype to)
{
    SourcePosition found;
    for (const OriginMap::Run &run : block.origin.runs())
        if (run.text.begin < to)
            found = block.origin.end(block.text, std::min(run.text.end, to));
    return found;
}

} // namespace

SourceRange sourceRange(const Issue &issue, const Place &place)
{
    const Block *first = issue.block(place.first);
    const Block *last = issue.block(place.last);
    if (!first || !last)
        return {};
    SourcePosition begin = firstReceived(*first, place.begin);
    SourcePosition end = lastReceived(*last, place.end);
    if (begin.isNull())
        begin = lastReceived(*first, place.begin);
    if (end.isNull())
        end = firstReceived(*last, place.end);
    if (end.isNull())
        end = begin;
    return {begin, end};
}

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, codeName(error.code)}, {u"message"_s, error.message.text()}};
}

QJsonObject fixJson(const Fix &fix)
{
    QJsonObject json{{u"label"_s, fix.label.text()}};
    if (fix.kind == Fix::Kind::Replace)
        json[u"replacement"_s] = fix.replacement;
    return json;
}

QJsonArray pagesJson(const QList<CheckedPart> &parts)
{
    QJsonArray pages;
    QJsonArray stories; // of the one page that separate lines are shown as
    for (const CheckedPart &part : parts)
        for (const Page &page : part.issue.pages()) {
            QJsonArray ids;
            for (const Story &story : page.stories) {
                ids.append(story.id.toString());
                stories.append(story.id.toString());
            }
            pages.append(QJsonObject{
                {u"number"_s, page.number}, {u"section"_s, page.section}, {u"name"_s, page.name}, {u"stories"_s, ids}});
        }
    if (parts.size() > 1)
        return {
            QJsonObject{{u"number"_s, 1}, {u"section"_s, QString()}, {u"name"_s, QString()}, {u"stories"_s, stories}}};
    return pages;
}

QJsonArray storiesJson(const QList<CheckedPart> &parts)
{
    QJsonArray stories;
    for (const CheckedPart &part : parts)
        for (const Page &page : part.issue.pages())
            for (const Story &story : page.stories) {
                QJsonArray blocks;
                for (const Block &block : story.blocks)
                    blocks.append(blockJson(block));
                stories.append(
                    QJsonObject{{u"id"_s, story.id.toString()}, {u"title"_s, titleOf(story)}, {u"blocks"_s, blocks}});
            }
    return stories;
}

QJsonObject checkJson(const CheckedText &text, const Checking &checking, FixLookup &fixes, Answers answers)
{
    QJsonObject json{{u"schema"_s, u"galley.check/1"_s}, {u"file"_s, text.name}};
    QJsonArray errors;
    for (const FailedImport &failed : text.failed) {
        QJsonObject error = errorJson(failed.error);
        error[u"file"_s] = failed.path;
        errors.append(error);
    }
    if (text.parts.isEmpty() && !errors.isEmpty()) {
        json[u"error"_s] = errors.first();
        return json;
    }
    if (!errors.isEmpty())
        json[u"errors"_s] = errors;
    QJsonArray checks;
    for (const auto &[id, state] : checking.states())
        checks.append(QJsonObject{{u"id"_s, id}, {u"state"_s, state}});
    json[u"checks"_s] = checks;
    json[u"pages"_s] = pagesJson(text.parts);
    json[u"stories"_s] = storiesJson(text.parts);
    json[u"findings"_s] = findingsJson(text, fixes, checking.services().house);
    if (answers == Answers::All)
        json[u"answers"_s] = answersJson(text);
    return json;
}

} // namespace galley
