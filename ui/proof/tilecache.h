#pragma once

#include "ui/proof/proofreader.h"

#include <QHash>

namespace galley {

/// The pictures of a page, in tiles of one size, by zoom. What is wanted and not there is asked for; what is not looked at
/// any more is forgotten from some megabytes on, and what has not come yet is not waited for. GUI thread only.
class TileCache : public QObject
{
    Q_OBJECT

public:
    static constexpr int side = 640;                            ///< pixels of a tile
    static constexpr qsizetype mostBytes = 256LL * 1024 * 1024; ///< of pictures kept

    explicit TileCache(QObject *parent = nullptr);
    /// Null: nothing is drawn. Must outlive this.
    void setReader(ProofReader *reader);
    /// Another page, or the same anew: everything is forgotten.
    void setPage(const QString &path, int page, const QSizeF &size);

    /// What is looked at: `rect` in pixels of the page at `scale` pixels for a point. Asks for what is not there.
    void want(double scale, const QRect &rect);
    struct Tile {
        QPoint at; ///< pixels of the page
        QImage picture;
    };
    /// The tiles that are there of this part at this scale.
    QList<Tile> tiles(double scale, const QRect &rect);
    /// The whole page, small: stands in for tiles that are not there yet. Null until it is there.
    const QImage &preview() const { return m_preview; }
    /// Tiles of the last want() that are on their way.
    bool isComplete() const { return m_asked.isEmpty(); }

Q_SIGNALS:
    /// Tiles came.
    void changed();
    /// The page cannot be drawn. Told once for each page; no more is asked for then.
    void failed(const galley::Error &error);

private:
    struct Key {
        int scale = 0; ///< ten-thousandths
        int column = 0;
        int row = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.scale, key.column, key.row);
        }
    };
    struct Kept {
        QImage picture;
        quint64 used = 0;
    };
    QList<Key> keysIn(double scale, const QRect &rect) const;
    QRect rectOf(const Key &key, double scale) const;
    void ask(const Key &key, double scale);
    void askPreview();
    void cancelAll();
    void onFailed(const Error &error);
    void forgetOldest();

    ProofReader *m_reader = nullptr;
    QString m_path;
    int m_page = 0;
    QSizeF m_size;
    quint64 m_pageNumber = 0; ///< answers for another page are not taken
    quint64 m_use = 0;
    bool m_hasFailed = false;
    QImage m_preview;
    QHash<Key, Kept> m_kept;
    QHash<Key, ProofReader::Ticket> m_asked;
};

} // namespace galley
