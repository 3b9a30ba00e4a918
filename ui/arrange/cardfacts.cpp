#include "ui/arrange/cardfacts.h"

#include "core/model/pictures.h"
#include "core/recognise/byline.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QStringList namesIn(const Story &story)
{
    QStringList names;
    for (const Block &block : story.blocks) {
        const BylineParse parse = parseByline(block.text);
        const bool isHead = block.role.role == Role::Paragraph || block.role.role == Role::LeadIn;
        const FoundPiece piece = block.role.role == Role::Byline ? parse.line : isHead ? parse.leadIn : nullptr;
        if (piece)
            for (const BylinePerson &person : piece->people)
                names.append(person.name);
        if (piece && names.isEmpty() && !piece->agency.isEmpty())
            names.append(piece->agency);
    }
    names.removeDuplicates();
    return names;
}

QString jumpIn(const Story &story)
{
    for (const Block &block : story.blocks)
        if (block.role.role == Role::JumpLine)
            return QString(block.text).remove(u'（').remove(u'）');
    return {};
}

} // namespace

QString CardReader::kindWords(StoryKind kind)
{
    switch (kind) {
    case StoryKind::Captions: return tr("Captions");
    case StoryKind::EditorsNote: return tr("Editor's note");
    case StoryKind::ColumnTitle: return tr("Column");
    case StoryKind::Index: return tr("Index");
    case StoryKind::Furniture: return tr("Folio and the like");
    case StoryKind::Article: break;
    }
    return {};
}

QString CardReader::lineOf(const Issue &issue, const Story &story)
{
    constexpr qsizetype mostNames = 3;
    QStringList facts;
    if (const QString kind = kindWords(kindOf(story)); !kind.isEmpty())
        facts.append(kind);
    const PictureCount pictures = pictureCount(issue, story.id);
    if (pictures.pictures > 0)
        facts.append(tr("Pictures %1").arg(pictures.pictures));
    if (pictures.withoutCaption > 0)
        facts.append(tr("without caption %1").arg(pictures.withoutCaption));
    if (const QStringList names = namesIn(story); !names.isEmpty())
        facts.append(names.first(std::min(names.size(), mostNames)).join(u' '));
    return facts.join(u" · "_s);
}

CardFacts CardReader::of(const House &house, const Issue &issue, const Page &page, const Story &story) const
{
    CardFacts facts{
        .line = lineOf(issue, story), .jump = jumpIn(story), .fit = copyfitOf(house, page, story, m_breaker)};
    facts.characters = facts.fit ? facts.fit->length.characters : lengthOf(story, {}, m_breaker).characters;
    return facts;
}

std::optional<PageFit> CardReader::fitOf(const House &house, const Page &page) const
{
    return copyfitOf(house, page, m_breaker);
}

} // namespace galley
