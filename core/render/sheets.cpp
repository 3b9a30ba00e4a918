#include "core/render/sheets.h"

#include "core/layout/copyfit.h"

#include <algorithm>

namespace galley {

namespace {

struct Face {
    double scale; ///< of the running type's size
    bool isBold;
};

Face faceOf(Role role)
{
    switch (role) {
    case Role::Headline: return {1.7, true};
    case Role::Kicker:
    case Role::Deck: return {1.15, false};
    case Role::Subhead: return {1, true};
    case Role::Caption:
    case Role::Credit: return {0.86, false};
    default: return {1, false};
    }
}

class Setter
{
public:
    Setter(const Measure &measure, const SheetForm &form)
        : m_measure(measure)
        , m_form(form)
        , m_columnWidth(measure.characters * form.size)
        , m_columns(std::max(1, int((form.width - 2 * form.margin + form.gutter) / (m_columnWidth + form.gutter))))
        , m_y(form.margin)
    {
    }

    void set(const Story &story)
    {
        m_number = 0;
        for (const Block &block : story.blocks)
            set(block);
        m_y += m_form.leading; // a line's room between stories
    }

    QList<GalleyLine> take() { return std::move(m_lines); }

private:
    void set(const Block &block)
    {
        const auto [scale, isBold] = faceOf(block.role.role);
        Measure measure = measureFor(block.role.role, m_measure);
        measure.characters = std::max(2, int(m_measure.characters / scale));
        for (const ComposedLine &line : composed(block.text, measure)) {
            const double leading = m_form.leading * std::max(1.0, scale * 0.9);
            if (m_y + leading > m_form.height - m_form.margin)
                turn();
            m_y += leading;
            m_lines.append({.sheet = m_sheet,
                            .column = left(),
                            .x = left() + line.indent * m_form.size * scale,
                            .baseline = m_y - 0.3 * m_form.leading,
                            .size = m_form.size * scale,
                            .width = widthOf(line, measure, scale),
                            .isBold = isBold,
                            .text = line.text.of(block.text).toString(),
                            .number = isCountedInLines(block.role.role) ? ++m_number : 0,
                            .block = block.id,
                            .part = line.text});
        }
    }

    double widthOf(const ComposedLine &line, const Measure &measure, double scale) const
    {
        const double size = m_form.size * scale;
        return line.isLast ? line.width * size : (measure.characters - line.indent) * size;
    }

    double left() const { return m_form.margin + m_column * (m_columnWidth + m_form.gutter); }

    void turn()
    {
        m_y = m_form.margin;
        if (++m_column < m_columns)
            return;
        m_column = 0;
        ++m_sheet;
    }

    const Measure &m_measure;
    const SheetForm &m_form;
    double m_columnWidth;
    int m_columns;
    int m_sheet = 0;
    int m_column = 0;
    double m_y;
    int m_number = 0;
    QList<GalleyLine> m_lines;
};

} // namespace

QList<GalleyLine> galleyLines(const QList<Story> &stories, const Measure &measure, const SheetForm &form)
{
    Setter setter(measure, form);
    for (const Story &story : stories)
        setter.set(story);
    return setter.take();
}

} // namespace galley
