#include "core/proof/pdf/pagecontents.h"

#include "core/proof/pdf/contentreader.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace galley {

namespace {

/// Of a file that has more to complain of not much can be made.
constexpr size_t mostWarnings = 10'000;

QRectF rectOf(const QPDFObjectHandle &array)
{
    const QPDFObjectHandle::Rectangle edges = array.getArrayAsRectangle();
    return QRectF(QPointF(edges.llx, edges.lly), QPointF(edges.urx, edges.ury)).normalized();
}

/// From the page's own space to points from the top left of what is seen of it.
QTransform seenFrom(const QRectF &crop, int turned)
{
    switch (turned) {
    case 90: return {0, 1, 1, 0, -crop.top(), -crop.left()};
    case 180: return {-1, 0, 0, 1, crop.right(), -crop.top()};
    case 270: return {0, -1, -1, 0, crop.bottom(), crop.right()};
    default: return {1, 0, 0, -1, -crop.left(), crop.bottom()};
    }
}

std::set<QPDFObjGen> hiddenLayersOf(QPDF &pdf)
{
    std::set<QPDFObjGen> hidden;
    const QPDFObjectHandle layers = pdf.getRoot().getKey("/OCProperties");
    const QPDFObjectHandle normal = layers.isDictionary() ? layers.getKey("/D") : QPDFObjectHandle::newNull();
    if (!normal.isDictionary())
        return hidden;
    const auto each = [](QPDFObjectHandle list, const auto &act) {
        for (QPDFObjectHandle layer : list.isArray() ? list.getArrayAsVector() : std::vector<QPDFObjectHandle>())
            act(layer.getObjGen());
    };
    if (normal.getKey("/BaseState").isNameAndEquals("/OFF"))
        each(layers.getKey("/OCGs"), [&hidden](QPDFObjGen layer) { hidden.insert(layer); });
    each(normal.getKey("/ON"), [&hidden](QPDFObjGen layer) { hidden.erase(layer); });
    each(normal.getKey("/OFF"), [&hidden](QPDFObjGen layer) { hidden.insert(layer); });
    return hidden;
}

void scanPage(QPDFPageObjectHelper page, PageScan &scan)
{
    const QRectF crop = rectOf(page.getCropBox()) & rectOf(page.getMediaBox());
    int turned = 0;
    page.getAttribute("/Rotate", false).getValueAsInt(turned);
    PaintState state;
    state.matrix = seenFrom(crop, ((turned % 360) + 360) % 360);
    state.clip = state.matrix.mapRect(crop);
    ContentReader reader(scan, state, page.getAttribute("/Resources", false));
    page.parseContents(&reader);
}

} // namespace

struct PageContents::File {
    std::unique_ptr<QPDF> pdf; ///< null where it cannot be read
    std::vector<QPDFObjectHandle> pages = {};
    std::set<QPDFObjGen> hiddenLayers = {};
    FontTexts fonts = {};

    void open(const QString &path)
    {
        try {
            pdf = std::make_unique<QPDF>();
            pdf->setSuppressWarnings(true);
            pdf->setMaxWarnings(mostWarnings);
            pdf->processFile(QFile::encodeName(path).constData());
            pages = pdf->getAllPages();
            hiddenLayers = hiddenLayersOf(*pdf);
        } catch (const std::exception &) {
            pages.clear();
        }
    }
};

PageContents::PageContents(const QString &path)
    : m_path(path)
{
}

PageContents::~PageContents() = default;

PaintedPage PageContents::painted(int number)
{
    if (!m_file) {
        m_file = std::make_unique<File>();
        m_file->open(m_path);
    }
    PageScan scan{.hiddenLayers = m_file->hiddenLayers, .fonts = m_file->fonts};
    if (number < 1 || size_t(number) > m_file->pages.size())
        return {};
    try {
        scanPage(QPDFPageObjectHelper(m_file->pages[size_t(number) - 1]), scan);
    } catch (const std::exception &) { // what was read up to here is true
        return scan.painted;
    }
    return scan.painted;
}

} // namespace galley
