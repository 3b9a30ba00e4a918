#include "core/proof/helper/wire.h"

#include "core/proof/helper/trouble.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley::proofwire {

namespace {

constexpr qsizetype headLength = sizeof(quint32);
constexpr QByteArrayView hello{"galley.proof"};

/// Writes the contents of a frame and puts their length before them.
QByteArray framed(const auto &write)
{
    QByteArray frame(headLength, '\0');
    QDataStream stream(&frame, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream.device()->seek(headLength);
    write(stream);
    qToBigEndian(quint32(frame.size() - headLength), frame.data());
    return frame;
}

/// Reads the contents of a frame; once anything is wrong with them, all that is read is empty.
class Reader
{
public:
    explicit Reader(const QByteArray &contents)
        : m_stream(contents)
    {
        m_stream.setVersion(QDataStream::Qt_6_8);
    }

    template<typename T>
    T value()
    {
        T read{};
        m_stream >> read;
        return isGood() ? read : T{};
    }
    /// Of things that take at least so many bytes each.
    qsizetype count(qsizetype least)
    {
        const auto announced = value<quint32>();
        if (announced > quint64(left() / least))
            fail();
        return isGood() ? qsizetype(announced) : 0;
    }
    QByteArray bytes()
    {
        QByteArray read(count(1), Qt::Uninitialized);
        if (m_stream.readRawData(read.data(), read.size()) != read.size())
            fail();
        return isGood() ? read : QByteArray();
    }
    QString text() { return QString::fromUtf8(bytes()); }
    double number()
    {
        const auto read = value<double>();
        if (!std::isfinite(read))
            fail();
        return isGood() ? read : 0;
    }
    QRectF box()
    {
        const double x = number();
        const double y = number();
        const double width = number();
        return {x, y, width, number()};
    }
    QSizeF size()
    {
        const double width = number();
        return {width, number()};
    }
    void fail() { m_stream.setStatus(QDataStream::ReadCorruptData); }
    bool isGood() const { return m_stream.status() == QDataStream::Ok; }
    bool isDone() const { return isGood() && m_stream.atEnd(); }

private:
    qsizetype left() { return qsizetype(m_stream.device()->bytesAvailable()); }

    QDataStream m_stream;
};

void writeBytes(QDataStream &stream, const QByteArray &bytes)
{
    stream << quint32(bytes.size());
    stream.writeRawData(bytes.constData(), bytes.size());
}

void writeText(QDataStream &stream, const QString &text)
{
    writeBytes(stream, text.toUtf8());
}

void write(QDataStream &stream, const QRectF &box)
{
    stream << box.x() << box.y() << box.width() << box.height();
}

struct RequestWriter {
    QDataStream &stream;

    void operator()(const OpenFile &request) const { writeText(stream, request.path); }
    void operator()(const ReadPage &request) const
    {
        writeText(stream, request.path);
        stream << qint32(request.page);
    }
    void operator()(const DrawTile &request) const
    {
        writeText(stream, request.path);
        stream << qint32(request.page) << request.scale << request.rect;
    }
};

struct AnswerWriter {
    QDataStream &stream;

    void operator()(const FileFacts &facts) const
    {
        stream << quint32(facts.pages.size());
        for (const QSizeF &size : facts.pages)
            stream << size.width() << size.height();
    }
    void operator()(const ProofPage &page) const
    {
        stream << qint32(page.number) << page.size.width() << page.size.height() << qint64(page.normalised)
               << qint64(page.unreadable) << quint32(page.pieces.size());
        for (const ProofPiece &piece : page.pieces) {
            writeText(stream, piece.text);
            stream << piece.spaceAfter << quint32(piece.boxes.size());
            for (const QRectF &box : piece.boxes)
                write(stream, box);
        }
        writePictures(page);
    }
    void writePictures(const ProofPage &page) const
    {
        stream << quint32(page.looseFonts.size());
        for (const QString &font : page.looseFonts)
            writeText(stream, font);
        stream << quint32(page.pictures.size());
        for (const ProofPicture &picture : page.pictures) {
            write(stream, picture.box);
            stream << qint32(picture.pixels.width()) << qint32(picture.pixels.height()) << picture.resolution
                   << picture.isLineArt;
        }
        stream << quint32(page.covered.size());
        for (const CoveredText &text : page.covered) {
            writeText(stream, text.text);
            write(stream, text.box);
        }
    }
    void operator()(const Tile &tile) const
    {
        stream << qint32(tile.size.width()) << qint32(tile.size.height());
        writeBytes(stream, tile.pixels);
    }
};

ProofPiece pieceIn(Reader &reader)
{
    ProofPiece piece{.text = reader.text(), .boxes = {}, .spaceAfter = reader.value<bool>()};
    const qsizetype boxes = reader.count(4 * sizeof(double));
    piece.boxes.reserve(boxes);
    for (qsizetype i = 0; i < boxes; ++i)
        piece.boxes.append(reader.box());
    if (piece.boxes.size() != piece.text.size())
        reader.fail();
    return piece;
}

ProofPicture pictureIn(Reader &reader)
{
    ProofPicture picture{.box = reader.box(), .pixels = {}};
    const auto width = reader.value<qint32>();
    picture.pixels = {width, reader.value<qint32>()};
    picture.resolution = reader.number();
    picture.isLineArt = reader.value<bool>();
    return picture;
}

void readPictures(ProofPage &page, Reader &reader)
{
    constexpr qsizetype box = 4 * sizeof(double);
    for (qsizetype left = reader.count(sizeof(quint32)); left > 0 && reader.isGood(); --left)
        page.looseFonts.append(reader.text());
    for (qsizetype left = reader.count(box + 2 * sizeof(qint32) + sizeof(double) + 1); left > 0; --left)
        page.pictures.append(pictureIn(reader));
    for (qsizetype left = reader.count(box + sizeof(quint32)); left > 0 && reader.isGood(); --left) {
        const QString text = reader.text();
        page.covered.append({text, reader.box()});
    }
}

ProofPage pageIn(Reader &reader)
{
    ProofPage page{.number = reader.value<qint32>(), .size = reader.size(), .pieces = {}};
    page.normalised = qsizetype(reader.value<qint64>());
    page.unreadable = qsizetype(reader.value<qint64>());
    const qsizetype pieces = reader.count(2 * sizeof(quint32) + 1);
    page.pieces.reserve(pieces);
    for (qsizetype i = 0; i < pieces && reader.isGood(); ++i)
        page.pieces.append(pieceIn(reader));
    readPictures(page, reader);
    return page;
}

FileFacts factsIn(Reader &reader)
{
    FileFacts facts;
    const qsizetype pages = reader.count(2 * sizeof(double));
    for (qsizetype i = 0; i < pages; ++i)
        facts.pages.append(reader.size());
    return facts;
}

Tile tileIn(Reader &reader)
{
    const auto width = reader.value<qint32>();
    const auto height = reader.value<qint32>();
    Tile tile{{width, height}, reader.bytes()};
    if (width < 1 || height < 1 || width > longestSide || height > longestSide
        || tile.pixels.size() != qsizetype(4) * width * height)
        reader.fail();
    return tile;
}

Result<Answer> errorIn(Reader &reader)
{
    const auto trouble = reader.value<quint8>();
    QStringList arguments;
    const qsizetype count = reader.count(sizeof(quint32));
    for (qsizetype i = 0; i < count; ++i)
        arguments.append(reader.text());
    if (trouble > quint8(ProofTrouble::PageDamaged))
        reader.fail();
    return reader.isGood() ? std::unexpected(errorOf(ProofTrouble(trouble), arguments)) : Result<Answer>();
}

constexpr quint8 errorKind = 255;

} // namespace

QByteArray helloFrame()
{
    return framed([](QDataStream &stream) {
        stream.writeRawData(hello.data(), hello.size());
        stream << version;
    });
}

bool isHello(const QByteArray &contents)
{
    return contents == helloFrame().sliced(headLength);
}

QByteArray frameOf(const NumberedRequest &request)
{
    return framed([&](QDataStream &stream) {
        stream << request.number << quint8(request.request.index());
        std::visit(RequestWriter{stream}, request.request);
    });
}

QByteArray frameOf(const NumberedAnswer &answer)
{
    return framed([&](QDataStream &stream) {
        stream << answer.number;
        if (answer.answer) {
            stream << quint8(answer.answer->index());
            std::visit(AnswerWriter{stream}, *answer.answer);
            return;
        }
        stream << errorKind << quint8(troubleOf(answer.answer.error()).value_or(ProofTrouble::Damaged));
        const QStringList &arguments = answer.answer.error().message.arguments();
        stream << quint32(arguments.size());
        for (const QString &argument : arguments)
            writeText(stream, argument);
    });
}

std::optional<NumberedRequest> requestIn(const QByteArray &contents)
{
    Reader reader(contents);
    NumberedRequest read{.number = reader.value<quint32>(), .request = {}};
    const auto kind = reader.value<quint8>();
    const QString path = reader.text();
    if (kind == 0) {
        read.request = OpenFile{path};
    } else if (kind == 1) {
        read.request = ReadPage{path, reader.value<qint32>()};
    } else if (kind == 2) {
        const auto page = reader.value<qint32>();
        const double scale = reader.number();
        read.request = DrawTile{path, page, scale, reader.value<QRect>()};
    } else {
        reader.fail();
    }
    return reader.isDone() ? std::optional(read) : std::nullopt;
}

std::optional<NumberedAnswer> answerIn(const QByteArray &contents)
{
    Reader reader(contents);
    NumberedAnswer read{.number = reader.value<quint32>(), .answer = {}};
    switch (reader.value<quint8>()) {
    case 0: read.answer = factsIn(reader); break;
    case 1: read.answer = pageIn(reader); break;
    case 2: read.answer = tileIn(reader); break;
    case errorKind: read.answer = errorIn(reader); break;
    default: reader.fail();
    }
    return reader.isDone() ? std::optional(read) : std::nullopt;
}

const QString &pathOf(const Request &request)
{
    return std::visit([](const auto &each) -> const QString & { return each.path; }, request);
}

int pageOf(const Request &request)
{
    if (const auto *read = std::get_if<ReadPage>(&request))
        return read->page;
    const auto *draw = std::get_if<DrawTile>(&request);
    return draw ? draw->page : 0;
}

// What was given out already is dropped once for all that came in, not frame by frame.
std::optional<QByteArray> FrameReader::next()
{
    const qsizetype there = m_bytes.size() - m_at;
    if (m_broken || there < headLength)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(m_bytes.constData() + m_at);
    if (length > longestFrame) {
        m_broken = true;
        return std::nullopt;
    }
    if (there - headLength < qsizetype(length))
        return std::nullopt;
    const QByteArray contents = m_bytes.sliced(m_at + headLength, length);
    m_at += headLength + length;
    if (m_at == m_bytes.size() || m_at > longestFrame) {
        m_bytes.remove(0, m_at);
        m_at = 0;
    }
    return contents;
}

} // namespace galley::proofwire
