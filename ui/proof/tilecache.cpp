#include "ui/proof/tilecache.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr int previewHeight = 900; ///< pixels

QSize pixels(const QSizeF &size, double scale)
{
    return {int(std::ceil(size.width() * scale)), int(std::ceil(size.height() * scale))};
}

} // namespace

TileCache::TileCache(QObject *parent)
    : QObject(parent)
{
}

void TileCache::setReader(ProofReader *reader)
{
    cancelAll();
    m_reader = reader;
}

void TileCache::cancelAll()
{
    for (const ProofReader::Ticket ticket : std::as_const(m_asked))
        m_reader->cancel(ticket);
    m_asked.clear();
}

void TileCache::setPage(const QString &path, int page, const QSizeF &size)
{
    cancelAll();
    m_kept.clear();
    m_preview = {};
    m_path = path;
    m_page = page;
    m_size = size;
    m_hasFailed = false;
    ++m_pageNumber;
    askPreview();
    Q_EMIT changed();
}

void TileCache::askPreview()
{
    if (!m_reader || m_size.isEmpty())
        return;
    const double scale = previewHeight / std::max(m_size.width(), m_size.height());
    m_reader->draw({m_path, m_page, scale, QRect(QPoint(), pixels(m_size, scale))}, this,
                   [this, page = m_pageNumber](const Result<QImage> &picture) {
                       if (page != m_pageNumber)
                           return;
                       if (!picture) {
                           onFailed(picture.error());
                           return;
                       }
                       m_preview = *picture;
                       Q_EMIT changed();
                   });
}

QList<TileCache::Key> TileCache::keysIn(double scale, const QRect &rect) const
{
    const QRect there = rect & QRect(QPoint(), pixels(m_size, scale));
    QList<Key> keys;
    if (there.isEmpty())
        return keys;
    for (int row = there.top() / side; row <= there.bottom() / side; ++row)
        for (int column = there.left() / side; column <= there.right() / side; ++column)
            keys.append({qRound(scale * 10'000), column, row});
    return keys;
}

QRect TileCache::rectOf(const Key &key, double scale) const
{
    return QRect(key.column * side, key.row * side, side, side) & QRect(QPoint(), pixels(m_size, scale));
}

void TileCache::want(double scale, const QRect &rect)
{
    if (!m_reader || m_hasFailed || m_size.isEmpty())
        return;
    const QList<Key> keys = keysIn(scale, rect);
    const QSet<Key> wanted(keys.begin(), keys.end());
    m_asked.removeIf([&](const std::pair<const Key &, ProofReader::Ticket &> &each) {
        const bool isWanted = wanted.contains(each.first);
        if (!isWanted)
            m_reader->cancel(each.second);
        return !isWanted;
    });
    // The newest is drawn first: the top of what is looked at is asked for last.
    for (qsizetype i = keys.size() - 1; i >= 0; --i)
        if (!m_kept.contains(keys[i]) && !m_asked.contains(keys[i]))
            ask(keys[i], scale);
}

void TileCache::ask(const Key &key, double scale)
{
    const ProofReader::Ticket ticket = m_reader->draw({m_path, m_page, scale, rectOf(key, scale)}, this,
                                                      [this, key, page = m_pageNumber](const Result<QImage> &picture) {
                                                          if (page != m_pageNumber)
                                                              return;
                                                          m_asked.remove(key);
                                                          if (!picture) {
                                                              onFailed(picture.error());
                                                              return;
                                                          }
                                                          m_kept.insert(key, {*picture, ++m_use});
                                                          forgetOldest();
                                                          Q_EMIT changed();
                                                      });
    m_asked.insert(key, ticket);
}

void TileCache::onFailed(const Error &error)
{
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(error);
}

QList<TileCache::Tile> TileCache::tiles(double scale, const QRect &rect)
{
    QList<Tile> tiles;
    for (const Key &key : keysIn(scale, rect)) {
        const auto found = m_kept.find(key);
        if (found == m_kept.end())
            continue;
        found->used = ++m_use;
        tiles.append({rectOf(key, scale).topLeft(), found->picture});
    }
    return tiles;
}

void TileCache::forgetOldest()
{
    qsizetype bytes = 0;
    for (const Kept &each : std::as_const(m_kept))
        bytes += each.picture.sizeInBytes();
    while (bytes > mostBytes && m_kept.size() > 1) {
        const auto oldest = std::ranges::min_element(m_kept, {}, &Kept::used);
        bytes -= oldest->picture.sizeInBytes();
        m_kept.erase(m_kept.constFind(oldest.key()));
    }
}

} // namespace galley
