#include "core/proof/pdf/contentreader.h"

#include <cmath>

/// The operators of text.
namespace galley {

namespace {

constexpr qsizetype mostRuns = 200'000;
constexpr double unitsInSize = 1000;

} // namespace

void ContentReader::beginText()
{
    m_textMatrix = m_lineMatrix = QTransform();
    m_isPlaced = m_isMeasured = true;
}

// From 4 on letters are what later things are seen through.
void ContentReader::setRenderMode()
{
    m_state.renderMode = int(number(0));
    if (m_state.renderMode >= 4)
        m_state.isClipBox = false;
}

void ContentReader::setLeading()
{
    m_state.leading = number(0);
}

void ContentReader::setRise()
{
    m_state.rise = number(0);
}

void ContentReader::setFont()
{
    m_state.font = m_scan.fonts.of(resource("/Font", name(0)));
    m_state.size = number(1);
}

void ContentReader::moveBy(double x, double y)
{
    m_lineMatrix = QTransform::fromTranslate(x, y) * m_lineMatrix;
    m_textMatrix = m_lineMatrix;
    m_isPlaced = m_isMeasured = true;
}

void ContentReader::moveText()
{
    moveBy(number(0), number(1));
}

void ContentReader::moveTextLeading()
{
    m_state.leading = -number(1);
    moveText();
}

void ContentReader::setTextMatrix()
{
    m_textMatrix = m_lineMatrix = matrixAt(0);
    m_isPlaced = m_isMeasured = true;
}

void ContentReader::nextLine()
{
    moveBy(0, -m_state.leading);
}

void ContentReader::setCharacterSpace()
{
    m_state.characterSpace = number(0);
}

void ContentReader::setWordSpace()
{
    m_state.wordSpace = number(0);
}

void ContentReader::setStretch()
{
    constexpr double percent = 100;
    m_state.stretch = number(0) / percent;
}

/// Goes on in the line by so much of text space.
void ContentReader::advance(double by)
{
    const bool isDown = m_state.font.widths && m_state.font.widths->isDown;
    const QTransform step = isDown ? QTransform::fromTranslate(0, by)
                                   : QTransform::fromTranslate(by * m_state.stretch, 0);
    m_textMatrix = step * m_textMatrix;
}

/// What follows without being moved stands behind what was shown before it, and is painted with it; but what can be read
/// and what cannot are told apart as far as it is known where each begins.
void ContentReader::setRun(bool isReadable)
{
    QList<PaintedRun> &runs = m_scan.painted.runs;
    const bool isOther = m_isMeasured && !runs.isEmpty() && runs.last().isReadable != isReadable;
    if ((!std::exchange(m_isPlaced, false) && !isOther) || runs.size() >= mostRuns)
        return;
    constexpr int invisible = 3;
    constexpr int clipOnly = 7;
    const bool isInk = m_state.renderMode != invisible && m_state.renderMode != clipOnly;
    const QTransform matrix = m_textMatrix * m_state.matrix;
    runs.append({.origin = matrix.map(QPointF(0, m_state.rise)),
                 .isSeen = isInk && !m_state.isHidden,
                 .order = m_scan.order++,
                 .isReadable = isReadable,
                 .size = m_state.size * std::hypot(matrix.m21(), matrix.m22())});
}

void ContentReader::show(const std::string &codes)
{
    const FontText &font = m_state.font;
    const auto length = size_t(font.codeLength);
    if (length == 0 || codes.size() < length) {
        setRun(font.isReadable);
        m_isMeasured = false;
        return;
    }
    for (size_t at = 0; at + length <= codes.size(); at += length) {
        quint32 code = 0;
        for (size_t i = at; i < at + length; ++i)
            code = code << 8 | static_cast<unsigned char>(codes[i]);
        const bool isReadable = font.says(code);
        setRun(isReadable);
        PaintedRun *run = m_scan.painted.runs.isEmpty() ? nullptr : &m_scan.painted.runs.last();
        if (run && !isReadable && !run->isReadable)
            ++run->unknown;
        m_isMeasured = m_isMeasured && font.widths;
        if (!m_isMeasured)
            continue;
        const bool isSpace = length == 1 && code == ' ';
        advance(font.widths->of(code) * m_state.size + m_state.characterSpace + (isSpace ? m_state.wordSpace : 0));
    }
}

void ContentReader::showText()
{
    for (const QPDFObjectHandle &operand : m_operands) {
        if (operand.isString())
            show(operand.getStringValue());
        for (int i = 0; operand.isArray() && i < operand.getArrayNItems(); ++i) {
            const QPDFObjectHandle part = operand.getArrayItem(i);
            double back = 0;
            if (part.isString())
                show(part.getStringValue());
            else if (part.getValueAsNumber(back) && std::isfinite(back))
                advance(-back / unitsInSize * m_state.size);
        }
    }
}

void ContentReader::showNextLine()
{
    nextLine();
    showText();
}

void ContentReader::showSpacedLine()
{
    m_state.wordSpace = number(0);
    m_state.characterSpace = number(1);
    showNextLine();
}

} // namespace galley
