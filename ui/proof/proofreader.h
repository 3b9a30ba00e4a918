#pragma once

#include "core/base/result.h"
#include "core/proof/proofpage.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace galley {

/// A part of a page's picture.
struct TileWish {
    QString path;
    int page = 0;     ///< in the file, from 1
    double scale = 1; ///< pixels for a point
    QRect rect;       ///< pixels of the page at this scale

    bool operator==(const TileWish &) const = default;
};

/// Reads files of page proofs. The window knows no PDF: app/desktop puts a process of its own behind this. GUI thread
/// only. Nothing blocks: an answer comes later, on the GUI thread, and not at all once `context` is gone. Errors name the
/// file, the page and what to do.
class ProofReader
{
public:
    template<typename T>
    using Answer = std::function<void(const Result<T> &answer)>;
    using Ticket = quint32;

    virtual ~ProofReader() = default;
    /// The size in points of each page of a file.
    virtual void open(const QString &path, QObject *context, const Answer<QList<QSizeF>> &answer) = 0;
    virtual void read(const QString &path, int page, QObject *context, const Answer<ProofPage> &answer) = 0;
    /// Comes before pages that wait to be read, and the newest before older ones.
    virtual Ticket draw(const TileWish &wish, QObject *context, const Answer<QImage> &answer) = 0;
    /// The answer is not wanted any more.
    virtual void cancel(Ticket ticket) = 0;
};

} // namespace galley
