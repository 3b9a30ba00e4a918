#pragma once

#include "ui/base/desk.h"

#include <QAbstractListModel>

namespace galley {

/// The pictures that wait to be paired with a caption and a story, in the issue's order. Follows the document. They can
/// be dragged onto cards.
class PicturesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< what it lacks
        PixelsRole,                ///< "4000×3000"; empty where that is not known
    };
    static constexpr QLatin1StringView pictureMimeType{"application/x-galley-picture"};

    /// Must outlive it.
    explicit PicturesModel(Desk &desk, QObject *parent = nullptr);

    PictureId pictureAt(const QModelIndex &index) const;
    QModelIndex indexOf(PictureId picture) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {pictureMimeType}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Entry {
        PictureId id;
        QString title;
        QString detail;
        QString pixels;
        QString file;
        bool operator==(const Entry &) const = default;
    };
    void follow();
    Entry entryOf(const Picture &picture) const;

    Desk &m_desk;
    QList<Entry> m_entries;
};

/// A picture by the name of its file, without one by its caption.
QString nameOf(const Issue &issue, const Picture &picture);

} // namespace galley
