#include "core/proof/pdf/pdfproof.h"

#include "core/proof/helper/trouble.h"
#include "core/proof/painted.h"
#include "core/proof/pdf/pagecontents.h"
#include "core/proof/plainform.h"
#include "core/proof/tallboxes.h"
#include "core/proof/unknown.h"

#include <QFileInfo>
#include <QImage>

#include <poppler-qt6.h>

namespace galley {

namespace {

/// A file of more bytes, or pages, is no proof of newspaper pages.
constexpr qint64 largestFile = 1'000'000'000;
constexpr int mostPages = 500;
constexpr double pointsInInch = 72;

/// The text of a box in its plain form, each character with its place.
class PieceReader
{
public:
    explicit PieceReader(ProofPage &page)
        : m_page(page)
    {
    }

    void read(const Poppler::TextBox &box)
    {
        ProofPiece piece{.text = {}, .boxes = {}, .spaceAfter = box.hasSpaceAfter()};
        const QString text = box.text();
        // Poppler counts characters by code points.
        int character = 0;
        for (qsizetype i = 0; i < text.size(); ++character) {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
            append(piece, c, box.charBoundingBox(character));
            i += pair ? 2 : 1;
        }
        if (!piece.text.isEmpty())
            m_page.pieces.append(piece);
    }

private:
    void append(ProofPiece &piece, char32_t c, const QRectF &box)
    {
        if (isUnreadable(c)) {
            ++m_page.unreadable;
            c = unknownSign.unicode();
        }
        if (QChar::isSpace(c))
            return;
        QString plain = plainForm(c);
        if (plain.isEmpty())
            plain = QString::fromUcs4(&c, 1);
        else
            ++m_page.normalised;
        piece.text += plain;
        for (qsizetype i = 0; i < plain.size(); ++i)
            piece.boxes.append(box);
    }

    ProofPage &m_page;
};

} // namespace

struct PdfProof::Data {
    std::unique_ptr<Poppler::Document> document;
    QString path;
    QString name;
    std::unique_ptr<PageContents> contents = nullptr; ///< the same file; null until a page was read
};

PdfProof::PdfProof(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

PdfProof::~PdfProof() = default;
PdfProof::PdfProof(PdfProof &&) noexcept = default;
PdfProof &PdfProof::operator=(PdfProof &&) noexcept = default;

Result<PdfProof> PdfProof::open(const QString &path)
{
    const auto trouble = [&path](ProofTrouble what, const QStringList &more = {}) {
        return std::unexpected(errorOf(what, QStringList{path} + more));
    };
    const QFileInfo file(path);
    if (!file.isReadable() || !file.isFile())
        return trouble(ProofTrouble::Unreadable);
    if (file.size() > largestFile)
        return trouble(ProofTrouble::TooLarge);
    // What a damaged file has to say of itself line by line is nobody's reading.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {});
    auto data = std::make_unique<Data>(Poppler::Document::load(path), path, file.fileName());
    if (!data->document)
        return trouble(ProofTrouble::Damaged);
    if (data->document->isLocked())
        return trouble(ProofTrouble::Locked);
    const int pages = data->document->numPages();
    if (pages < 1 || pages > mostPages)
        return trouble(ProofTrouble::PageCount, {QString::number(pages), QString::number(mostPages)});
    data->document->setRenderHint(Poppler::Document::Antialiasing);
    data->document->setRenderHint(Poppler::Document::TextAntialiasing);
    return PdfProof(std::move(data));
}

int PdfProof::pageCount() const
{
    return m_data->document->numPages();
}

QList<QSizeF> PdfProof::pageSizes() const
{
    QList<QSizeF> sizes;
    for (int i = 0; i < pageCount(); ++i) {
        const std::unique_ptr<Poppler::Page> page = m_data->document->page(i);
        sizes.append(page ? page->pageSizeF() : QSizeF());
    }
    return sizes;
}

Error PdfProof::pageDamaged(int number) const
{
    return errorOf(ProofTrouble::PageDamaged, {m_data->name, QString::number(number)});
}

Result<ProofPage> PdfProof::page(int number) const
{
    const std::unique_ptr<Poppler::Page> page = m_data->document->page(number - 1);
    if (!page)
        return std::unexpected(pageDamaged(number));
    ProofPage proof{.number = number, .size = page->pageSizeF(), .pieces = {}};
    PieceReader reader(proof);
    for (const std::unique_ptr<Poppler::TextBox> &box : page->textList())
        reader.read(*box);
    cutTallBoxes(proof);
    if (!m_data->contents)
        m_data->contents = std::make_unique<PageContents>(m_data->path);
    const PaintedPage painted = m_data->contents->painted(number);
    markUnreadable(proof, painted);
    for (const PaintedPicture &each : painted.pictures)
        proof.pictures.append(each.picture);
    proof.covered = coveredText(proof, painted);
    proof.looseFonts = looseFonts(number);
    return proof;
}

QStringList PdfProof::looseFonts(int number) const
{
    QStringList names;
    const std::unique_ptr<Poppler::FontIterator> fonts(m_data->document->newFontIterator(number - 1));
    if (fonts->hasNext())
        for (const Poppler::FontInfo &font : fonts->next())
            if (!font.isEmbedded())
                names.append(font.name());
    return names;
}

Result<proofwire::Tile> PdfProof::tile(int number, double scale, const QRect &rect) const
{
    const std::unique_ptr<Poppler::Page> page = m_data->document->page(number - 1);
    const double dpi = pointsInInch * scale;
    if (!page || rect.isEmpty() || rect.width() > proofwire::longestSide || rect.height() > proofwire::longestSide
        || !(scale > 0 && scale <= proofwire::largestScale))
        return std::unexpected(pageDamaged(number));
    const QImage picture = page->renderToImage(dpi, dpi, rect.x(), rect.y(), rect.width(), rect.height())
                               .convertToFormat(QImage::Format_RGB32);
    if (picture.size() != rect.size())
        return std::unexpected(pageDamaged(number));
    return proofwire::Tile{picture.size(),
                           QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes())};
}

} // namespace galley
