#include "core/proof/pdf/contentreader.h"

#include "core/proof/pdf/opacity.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace galley {

namespace {

/// A page that does more is no page of a newspaper, and one whose forms paint forms could go on for ever.
constexpr qint64 mostOperators = 3'000'000;
constexpr int deepestForm = 20;
constexpr size_t mostOperands = 1'000;
constexpr size_t mostSaved = 1'000;
constexpr qsizetype mostPictures = 2'000;
constexpr qsizetype mostPoints = 8;
constexpr double pointsInInch = 72;
/// Points by which what ought to be level may be off.
constexpr double level = 0.1;

bool isUpright(const QTransform &matrix)
{
    return (std::abs(matrix.m12()) < level && std::abs(matrix.m21()) < level)
        || (std::abs(matrix.m11()) < level && std::abs(matrix.m22()) < level);
}

/// True for the corners of a box, in their order.
bool isBox(const QList<QPointF> &points)
{
    if (points.size() != 4 && (points.size() != 5 || points.first() != points.last()))
        return false;
    for (qsizetype i = 0; i < 4; ++i) {
        const QPointF side = points[(i + 1) % 4] - points[i];
        const QPointF before = points[i] - points[(i + 3) % 4];
        const bool isAcross = std::abs(side.y()) < level && std::abs(before.x()) < level;
        const bool isDown = std::abs(side.x()) < level && std::abs(before.y()) < level;
        if (!isAcross && !isDown)
            return false;
    }
    return true;
}

QTransform transformOf(const QPDFObjectHandle::Matrix &m)
{
    return {m.a, m.b, m.c, m.d, m.e, m.f};
}

} // namespace

ContentReader::ContentReader(PageScan &scan, const PaintState &state, const QPDFObjectHandle &resources, int depth)
    : m_scan(scan)
    , m_state(state)
    , m_resources(resources)
    , m_depth(depth)
{
}

void ContentReader::handleObject(QPDFObjectHandle object)
{
    if (!object.isOperator()) {
        if (m_operands.size() < mostOperands)
            m_operands.push_back(object);
        return;
    }
    if (++m_scan.operators > mostOperators)
        terminateParsing();
    perform(object.getOperatorValue());
    m_operands.clear();
}

ContentReader::Act ContentReader::actOf(const std::string &name)
{
    using Reader = ContentReader;
    static const std::set<std::string> pathEnds{"n", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*"};
    static const std::unordered_map<std::string, Act> acts{{"q", &Reader::save},
                                                           {"Q", &Reader::restore},
                                                           {"cm", &Reader::concatenate},
                                                           {"gs", &Reader::setGraphics},
                                                           {"BDC", &Reader::beginMarked},
                                                           {"BMC", &Reader::beginMarked},
                                                           {"EMC", &Reader::endMarked},
                                                           {"m", &Reader::addPoint},
                                                           {"l", &Reader::addPoint},
                                                           {"c", &Reader::addCurve},
                                                           {"v", &Reader::addCurve},
                                                           {"y", &Reader::addCurve},
                                                           {"re", &Reader::addBox},
                                                           {"W", &Reader::wantClip},
                                                           {"W*", &Reader::wantClip},
                                                           {"BT", &Reader::beginText},
                                                           {"Tr", &Reader::setRenderMode},
                                                           {"TL", &Reader::setLeading},
                                                           {"Ts", &Reader::setRise},
                                                           {"Td", &Reader::moveText},
                                                           {"TD", &Reader::moveTextLeading},
                                                           {"Tc", &Reader::setCharacterSpace},
                                                           {"Tw", &Reader::setWordSpace},
                                                           {"Tz", &Reader::setStretch},
                                                           {"Tm", &Reader::setTextMatrix},
                                                           {"T*", &Reader::nextLine},
                                                           {"Tj", &Reader::showText},
                                                           {"TJ", &Reader::showText},
                                                           {"'", &Reader::showNextLine},
                                                           {"\"", &Reader::showSpacedLine},
                                                           {"Do", &Reader::paintObject},
                                                           {"ID", &Reader::paintInline},
                                                           {"Tf", &Reader::setFont}};
    const auto found = acts.find(name);
    if (found != acts.end())
        return found->second;
    return pathEnds.contains(name) ? &Reader::endPath : nullptr;
}

void ContentReader::perform(const std::string &name)
{
    if (const Act act = actOf(name))
        (this->*act)();
}

double ContentReader::number(size_t index) const
{
    double value = 0;
    const bool isThere = index < m_operands.size() && m_operands[index].getValueAsNumber(value);
    return isThere && std::isfinite(value) ? value : 0;
}

std::string ContentReader::name(size_t index) const
{
    return index < m_operands.size() && m_operands[index].isName() ? m_operands[index].getName() : std::string();
}

QTransform ContentReader::matrixAt(size_t first) const
{
    return {number(first),     number(first + 1), number(first + 2),
            number(first + 3), number(first + 4), number(first + 5)};
}

QPDFObjectHandle ContentReader::resource(const char *kind, const std::string &name)
{
    const QPDFObjectHandle all = m_resources.isDictionary() ? m_resources.getKey(kind) : QPDFObjectHandle::newNull();
    return all.isDictionary() && !name.empty() ? all.getKey(name) : QPDFObjectHandle::newNull();
}

void ContentReader::save()
{
    if (m_saved.size() < mostSaved)
        m_saved.push_back(m_state);
}

// Layers follow marked content, not the graphics state.
void ContentReader::restore()
{
    if (m_saved.empty())
        return;
    const bool isInLayer = m_state.isInLayer;
    const bool isHidden = m_state.isHidden;
    m_state = m_saved.back();
    m_state.isInLayer = isInLayer;
    m_state.isHidden = isHidden;
    m_saved.pop_back();
}

void ContentReader::concatenate()
{
    m_state.matrix = matrixAt(0) * m_state.matrix;
}

// What was switched off once stays so up to the state's end: who switches it on again loses a finding, no more.
void ContentReader::setGraphics()
{
    if (const QPDFObjectHandle graphics = resource("/ExtGState", name(0)); graphics.isDictionary())
        m_state.isOpaque = isStillOpaque(graphics, m_state.isOpaque);
}

void ContentReader::beginMarked()
{
    if (m_marked.size() >= mostSaved)
        terminateParsing();
    m_marked.emplace_back(m_state.isInLayer, m_state.isHidden);
    if (name(0) == "/OC")
        enterLayer(m_state, resource("/Properties", name(1)));
}

void ContentReader::endMarked()
{
    if (m_marked.empty())
        return;
    std::tie(m_state.isInLayer, m_state.isHidden) = m_marked.back();
    m_marked.pop_back();
}

void ContentReader::enterLayer(PaintState &state, const QPDFObjectHandle &layer) const
{
    state.isInLayer = true;
    state.isHidden = state.isHidden || m_scan.hiddenLayers.contains(layer.getObjGen());
}

void ContentReader::add(double x, double y)
{
    const QPointF point = m_state.matrix.map(QPointF(x, y));
    if (m_path.isEmpty())
        m_pathLeast = m_pathMost = point;
    m_pathLeast = {std::min(m_pathLeast.x(), point.x()), std::min(m_pathLeast.y(), point.y())};
    m_pathMost = {std::max(m_pathMost.x(), point.x()), std::max(m_pathMost.y(), point.y())};
    if (m_path.size() < mostPoints)
        m_path.append(point);
}

void ContentReader::addPoint()
{
    add(number(0), number(1));
}

void ContentReader::addCurve()
{
    for (size_t i = 0; i + 1 < m_operands.size(); i += 2)
        add(number(i), number(i + 1));
    m_isPathCurved = true;
}

void ContentReader::addBox()
{
    const QRectF box(number(0), number(1), number(2), number(3));
    for (const QPointF corner : {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})
        add(corner.x(), corner.y());
}

void ContentReader::wantClip()
{
    m_wantsClip = true;
}

void ContentReader::endPath()
{
    if (std::exchange(m_wantsClip, false) && !m_path.isEmpty()) {
        m_state.isClipBox = m_state.isClipBox && !m_isPathCurved && isBox(m_path);
        m_state.clip &= QRectF(m_pathLeast, m_pathMost);
    }
    m_path.clear();
    m_isPathCurved = false;
}

void ContentReader::paintObject()
{
    QPDFObjectHandle object = resource("/XObject", name(0));
    if (!object.isStream())
        return;
    const QPDFObjectHandle dictionary = object.getDict();
    const QPDFObjectHandle kind = dictionary.getKey("/Subtype");
    if (kind.isNameAndEquals("/Form")) {
        paintForm(object);
    } else if (kind.isNameAndEquals("/Image")) {
        PaintState state = m_state;
        if (const QPDFObjectHandle layer = dictionary.getKey("/OC"); layer.isDictionary())
            enterLayer(state, layer);
        paintPicture(state, dictionary);
    }
}

void ContentReader::paintForm(QPDFObjectHandle form)
{
    if (m_depth >= deepestForm)
        return;
    const QPDFObjectHandle dictionary = form.getDict();
    PaintState state = m_state;
    if (const QPDFObjectHandle layer = dictionary.getKey("/OC"); layer.isDictionary())
        enterLayer(state, layer);
    if (const QPDFObjectHandle matrix = dictionary.getKey("/Matrix"); matrix.isMatrix())
        state.matrix = transformOf(matrix.getArrayAsMatrix()) * state.matrix;
    if (const QPDFObjectHandle box = dictionary.getKey("/BBox"); box.isRectangle()) {
        const QPDFObjectHandle::Rectangle edges = box.getArrayAsRectangle();
        state.clip &= state.matrix.mapRect(QRectF(QPointF(edges.llx, edges.lly), QPointF(edges.urx, edges.ury)));
        state.isClipBox = state.isClipBox && isUpright(state.matrix);
    }
    const QPDFObjectHandle own = dictionary.getKey("/Resources");
    ContentReader reader(m_scan, state, own.isDictionary() ? own : m_resources, m_depth + 1);
    form.parseAsContents(&reader);
}

void ContentReader::paintInline()
{
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    for (size_t i = 0; i + 1 < m_operands.size(); i += 2) {
        static const std::unordered_map<std::string, std::string> whole{
            {"/W", "/Width"}, {"/H", "/Height"}, {"/BPC", "/BitsPerComponent"}, {"/IM", "/ImageMask"}};
        const std::string key = name(i);
        const auto found = whole.find(key);
        if (!key.empty())
            dictionary.replaceKey(found == whole.end() ? key : found->second, m_operands[i + 1]);
    }
    paintPicture(m_state, dictionary);
}

/// A picture fills the square from 0, 0 to 1, 1.
void ContentReader::paintPicture(const PaintState &state, const QPDFObjectHandle &dictionary)
{
    int width = 0;
    int height = 0;
    int bits = 8;
    bool isStencil = false;
    const bool hasSize = dictionary.getKey("/Width").getValueAsInt(width)
        && dictionary.getKey("/Height").getValueAsInt(height) && width > 0 && height > 0;
    const QTransform &matrix = state.matrix;
    const QRectF box = matrix.mapRect(QRectF(0, 0, 1, 1)) & state.clip;
    const double across = std::hypot(matrix.m11(), matrix.m12());
    const double down = std::hypot(matrix.m21(), matrix.m22());
    const bool isThere = across > 0 && down > 0 && !box.isEmpty();
    if (!hasSize || !isThere || state.isHidden || m_scan.painted.pictures.size() >= mostPictures)
        return;
    dictionary.getKey("/BitsPerComponent").getValueAsInt(bits);
    dictionary.getKey("/ImageMask").getValueAsBool(isStencil);
    const double resolution = pointsInInch * std::min(width / across, height / down);
    const bool isOpaque = state.isOpaque && state.isClipBox && !state.isInLayer && isUpright(matrix) && !isStencil
        && !hasMask(dictionary);
    m_scan.painted.pictures.append(
        {{box, {width, height}, resolution, isStencil || bits == 1}, isOpaque, m_scan.order++});
}

} // namespace galley
