#include "ui/findings/excerpt.h"

#include "core/checks/fixes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Gives the free functions below a translation context of their own.
struct Excerpts {
    Q_DECLARE_TR_FUNCTIONS(galley::Excerpts)
};

QString head(QStringView text, qsizetype length)
{
    if (text.size() <= length)
        return text.toString();
    if (text[length - 1].isHighSurrogate())
        ++length;
    return text.first(length) % u'…';
}

QString tail(QStringView text, qsizetype length)
{
    if (text.size() <= length)
        return text.toString();
    if (text[text.size() - length].isLowSurrogate())
        ++length;
    return u'…' % text.last(length);
}

} // namespace

Excerpt excerptOf(const Issue &issue, const Finding &finding, qsizetype around)
{
    const Place &place = finding.place;
    const Block *first = issue.block(place.first);
    const Block *last = issue.block(place.last);
    if (!first || !last || place.begin > first->text.size() || place.end > last->text.size())
        return {{}, finding.text, {}, isOverSeam(finding)};
    return {tail(QStringView(first->text).first(place.begin), around), issue.text(place),
            head(QStringView(last->text).sliced(place.end), around), isOverSeam(finding)};
}

Excerpt previewOf(const Issue &issue, const Finding &finding, const Fix &fix, qsizetype around)
{
    Excerpt excerpt = excerptOf(issue, finding, around);
    excerpt.overSeam = false;
    switch (fix.kind) {
    case Fix::Kind::Replace: excerpt.flagged = fix.replacement; break;
    case Fix::Kind::Join: excerpt.flagged.remove(QChar(0x23CE)); break;
    case Fix::Kind::Split: excerpt.flagged.insert(fix.at, QChar(0x23CE)); break;
    case Fix::Kind::SetRole: excerpt = {{}, roleTitle(fix.role).text(), {}, false}; break;
    }
    return excerpt;
}

QString placeInStory(const Issue &issue, const Place &place)
{
    const std::optional<BlockPath> first = issue.pathOf(place.first);
    const Block *block = issue.block(place.first);
    if (!first || !block)
        return {};
    if (isHeading(block->role.role))
        return roleTitle(block->role.role).text();
    const std::optional<BlockPath> last = issue.pathOf(place.last);
    if (place.isOneBlock() || !last || last->story != first->story)
        return Excerpts::tr("Par. %1").arg(first->block + 1);
    if (last->block > first->block + 1)
        return Excerpts::tr("Par. %1–%2").arg(first->block + 1).arg(last->block + 1);
    return Excerpts::tr("Par. %1, %2").arg(first->block + 1).arg(last->block + 1);
}

QString storyPlace(const Issue &issue, const Place &place)
{
    const Story *story = issue.storyOf(place.first);
    const Page *page = story ? issue.pageOf(story->id) : nullptr;
    if (!page)
        return {};
    if (page->number == 0)
        return titleOf(*story);
    return QString(printedNumber(*page) + u' ' + titleOf(*story));
}

} // namespace galley
