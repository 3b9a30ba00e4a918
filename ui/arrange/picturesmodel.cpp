#include "ui/arrange/picturesmodel.h"

#include "core/model/pictures.h"

#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestTitle = 10; ///< of a story, beside what else is told

QString shortened(const QString &text)
{
    return text.size() <= longestTitle ? text : text.first(longestTitle - 1) + u'…';
}

} // namespace

QString nameOf(const Issue &issue, const Picture &picture)
{
    if (!picture.file.isEmpty())
        return QFileInfo(picture.file).completeBaseName();
    const Block *caption = pairingOf(issue, picture).caption;
    return caption ? caption->text : PicturesModel::tr("Picture without a file");
}

PicturesModel::PicturesModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk.document(), &Document::opened, this, &PicturesModel::follow);
    connect(&desk.document(), &Document::changed, this, &PicturesModel::follow);
    follow();
}

PicturesModel::Entry PicturesModel::entryOf(const Picture &picture) const
{
    const Issue &issue = m_desk.document().issue();
    const PicturePairing pairing = pairingOf(issue, picture);
    QStringList facts;
    if (!pairing.story)
        facts.append(tr("no story"));
    if (!pairing.caption)
        facts.append(tr("no caption"));
    if (pairing.story)
        facts.append(tr("of “%1”").arg(shortened(titleOf(*pairing.story))));
    const QString pixels = picture.pixels.isEmpty()
        ? QString()
        : u"%1×%2"_s.arg(picture.pixels.width()).arg(picture.pixels.height());
    return {picture.id, nameOf(issue, picture), facts.join(u" · "_s), pixels, picture.file};
}

void PicturesModel::follow()
{
    QList<Entry> wanted;
    for (const Picture &picture : waitingPictures(m_desk.document().issue()))
        wanted.append(entryOf(picture));
    if (wanted == m_entries)
        return;
    if (std::ranges::equal(wanted, m_entries, {}, &Entry::id, &Entry::id)) {
        m_entries = wanted;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = wanted;
    endResetModel();
}

PictureId PicturesModel::pictureAt(const QModelIndex &index) const
{
    return index.isValid() ? m_entries[index.row()].id : PictureId();
}

QModelIndex PicturesModel::indexOf(PictureId picture) const
{
    const auto found = std::ranges::find(m_entries, picture, &Entry::id);
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()));
}

int PicturesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PicturesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case DetailRole: return entry.detail;
    case PixelsRole: return entry.pixels;
    case Qt::ToolTipRole: return entry.file;
    case Qt::AccessibleTextRole: return tr("Picture %1, %2 %3").arg(entry.title, entry.detail, entry.pixels);
    default: return {};
    }
}

Qt::ItemFlags PicturesModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData *PicturesModel::mimeData(const QModelIndexList &indexes) const
{
    const PictureId picture = indexes.isEmpty() ? PictureId() : pictureAt(indexes.first());
    if (picture.isNull())
        return nullptr;
    auto *data = new QMimeData; // the view's drag takes it
    data->setData(pictureMimeType, picture.toString().toLatin1());
    return data;
}

} // namespace galley
