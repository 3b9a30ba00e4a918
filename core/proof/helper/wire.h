#pragma once

#include "core/base/result.h"
#include "core/proof/proofpage.h"

#include <QRect>

#include <variant>

/// How the program asks the process that reads page proofs, and how that answers. Both ends are of one build; the
/// version is told first, so that two builds find out.
///
/// A frame is its length in bytes (four, big-endian) and then so many. The helper's first frame is helloFrame(). Then each
/// request is one frame, and so is its answer, in the same order; both begin with the request's number. Values are
/// QDataStream's of Qt 6.8. What comes from the helper may be a hostile file's doing: decoding never takes more memory
/// than the frame's length calls for and gives nothing where anything is out of its bounds.
namespace galley::proofwire {

inline constexpr quint32 version = 2;
/// Bytes; a longer one breaks the line off.
inline constexpr qint64 longestFrame = 64 * 1024 * 1024;
/// Pixels of a tile's side.
inline constexpr int longestSide = 4096;
/// Pixels for a point.
inline constexpr double largestScale = 32;

struct OpenFile {
    QString path;
    bool operator==(const OpenFile &) const = default;
};
struct ReadPage {
    QString path;
    int page = 0; ///< from 1
    bool operator==(const ReadPage &) const = default;
};
struct DrawTile {
    QString path;
    int page = 0;
    double scale = 1; ///< pixels for a point
    QRect rect;       ///< pixels of the page at this scale
    bool operator==(const DrawTile &) const = default;
};
using Request = std::variant<OpenFile, ReadPage, DrawTile>;

struct FileFacts {
    QList<QSizeF> pages; ///< of each its size in points
    bool operator==(const FileFacts &) const = default;
};
/// A part of a page's picture: rows from the top, four bytes a pixel as in QImage's RGB32.
struct Tile {
    QSize size;
    QByteArray pixels;
    bool operator==(const Tile &) const = default;
};
/// In the order of the requests' kinds.
using Answer = std::variant<FileFacts, ProofPage, Tile>;

struct NumberedRequest {
    quint32 number = 0;
    Request request;
};
struct NumberedAnswer {
    quint32 number = 0;
    Result<Answer> answer;
};

QByteArray helloFrame();
/// True for the contents of that frame.
bool isHello(const QByteArray &contents);

QByteArray frameOf(const NumberedRequest &request);
QByteArray frameOf(const NumberedAnswer &answer);
std::optional<NumberedRequest> requestIn(const QByteArray &contents);
std::optional<NumberedAnswer> answerIn(const QByteArray &contents);

const QString &pathOf(const Request &request);
/// 0 for the whole file.
int pageOf(const Request &request);

/// Cuts what comes in into frames.
class FrameReader
{
public:
    void append(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next whole frame's contents.
    std::optional<QByteArray> next();
    /// A frame was announced that is longer than any may be: nothing that follows can be understood.
    bool isBroken() const { return m_broken; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

} // namespace galley::proofwire
