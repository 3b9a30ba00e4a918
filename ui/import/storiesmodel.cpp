#include "ui/import/storiesmodel.h"

#include "core/text/difference.h"

using namespace Qt::StringLiterals;

namespace galley {

// An index' internal id is 0 for a story and the story's row + 1 for what is below it.
StoriesModel::StoriesModel(PlanDraft &draft, QObject *parent)
    : QAbstractItemModel(parent)
    , m_draft(draft)
{
    connect(&m_draft, &PlanDraft::changed, this, &StoriesModel::rebuild);
}

void StoriesModel::setFile(qsizetype file)
{
    m_file = file;
    rebuild();
}

void StoriesModel::rebuild()
{
    beginResetModel();
    m_tops.clear();
    if (m_file >= 0 && m_file < m_draft.plan().files.size()) {
        const PlannedFile &file = m_draft.plan().files[m_file];
        for (qsizetype p = 0; p < file.parts.size(); ++p)
            for (qsizetype s = 0; s < file.parts[p].stories.size(); ++s)
                addStory({m_file, p, s}, file.parts[p].stories[s]);
        for (const GoneStory &gone : file.gone) {
            const Story *story = m_draft.plan().into.story(gone.story);
            const bool keep = gone.then == GoneStory::Then::Keep;
            const QString label = keep ? tr("no longer in the file · stays") : tr("no longer in the file · is removed");
            m_tops.append({{Kind::Gone, label, story ? titleOf(*story) : QString(), {}, -1},
                           {m_file, 0, -1},
                           gone.story,
                           {},
                           {}});
        }
    }
    endResetModel();
}

void StoriesModel::addStory(const PlannedPlace &place, const PlannedStory &story)
{
    const PlannedFile &file = m_draft.plan().files[place.file];
    const PlannedPage *page = m_draft.plan().page(file.parts[place.part].page);
    const bool newPage = place.story == 0 && file.parts.size() > 1;
    m_tops.append({{Kind::Story, fateOf(story), titleOf(story.story), {}, -1},
                   place,
                   {},
                   newPage && page ? nameOf(*page) : QString(),
                   rowsOf(story)});
}

QList<StoriesModel::Row> StoriesModel::rowsOf(const PlannedStory &story)
{
    QList<Row> rows;
    if (story.fate == PlannedStory::Fate::Changed) {
        for (const ParagraphChange &change : story.paragraphs)
            addChange(rows, change);
        return rows;
    }
    for (qsizetype b = 0; b < story.story.blocks.size(); ++b) {
        const Block &block = story.story.blocks[b];
        rows.append({Kind::Paragraph, roleTitle(block.role.role).text(), block.text, {}, b});
    }
    return rows;
}

void StoriesModel::addChange(QList<Row> &rows, const ParagraphChange &change)
{
    const auto difference = galley::difference(change.before, change.after);
    if (!difference)
        return;
    using enum ParagraphChange::Kind;
    if (change.kind != Added)
        rows.append(
            {Kind::Before, change.kind == Removed ? tr("removed") : tr("was"), change.before, difference->before, -1});
    if (change.kind != Removed)
        rows.append({Kind::After,
                     change.kind == Added    ? tr("added")
                         : change.overwrites ? tr("becomes, over your correction")
                                             : tr("becomes"),
                     change.after, difference->after, -1});
}

QString StoriesModel::fateOf(const PlannedStory &story)
{
    switch (story.fate) {
    case PlannedStory::Fate::New: return tr("new");
    case PlannedStory::Fate::Changed: return tr("%Ln paragraphs changed", nullptr, int(story.paragraphs.size()));
    case PlannedStory::Fate::Unchanged: return tr("unchanged");
    case PlannedStory::Fate::Withdrawn: return tr("unchanged, was removed here");
    }
    return {};
}

PlannedPlace StoriesModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {m_file, 0, -1};
    return m_tops[index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1].place;
}

qsizetype StoriesModel::blockAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return -1;
    return m_tops[qsizetype(index.internalId()) - 1].rows[index.row()].block;
}

StoryId StoriesModel::goneAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 ? m_tops[index.row()].gone : StoryId();
}

QModelIndex StoriesModel::indexOf(const PlannedPlace &place, qsizetype block) const
{
    for (qsizetype t = 0; t < m_tops.size(); ++t) {
        const Top &top = m_tops[t];
        if (top.place.part != place.part || top.place.story != place.story)
            continue;
        for (qsizetype r = 0; r < top.rows.size(); ++r)
            if (block >= 0 && top.rows[r].block == block)
                return createIndex(int(r), 0, quintptr(t + 1));
        return createIndex(int(t), 0, quintptr(0));
    }
    return {};
}

QModelIndex StoriesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex StoriesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int StoriesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tops.size());
    return parent.internalId() == 0 ? int(m_tops[parent.row()].rows.size()) : 0;
}

int StoriesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant StoriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isTop = index.internalId() == 0;
    const Top &top = m_tops[isTop ? index.row() : qsizetype(index.internalId()) - 1];
    const Row &row = isTop ? top.row : top.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.text;
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(isTop ? row.text : row.label, isTop ? row.label : row.text);
    case LabelRole: return row.label;
    case KindRole: return int(row.kind);
    case MarkRole: return QVariant::fromValue(row.mark);
    case PageRole: return isTop ? top.page : QString();
    default: return {};
    }
}

} // namespace galley
