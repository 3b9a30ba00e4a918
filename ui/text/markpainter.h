#pragma once

#include "core/checks/finding.h"

#include <QHash>
#include <QRectF>

class QPainter;
class QTextBlock;
class QTextLine;

namespace galley {

class PaperLayout;
class TextBinding;
class Theme;

/// Paints findings into a text edit's viewport: the tint behind the current one, underlines by severity (A wave,
/// B dashes, C dots), the run-on line of a paragraph that was broken in two, and badges beside the column. Looks only at
/// the paragraphs in view. GUI thread only.
class MarkPainter
{
public:
    /// All must outlive it.
    MarkPainter(const TextBinding &binding, const PaperLayout &layout, const Theme &theme);

    /// The findings of the story in reading order; places in other blocks are left out.
    void setFindings(const QList<Finding> &findings);
    const QList<Finding> &findings() const { return m_findings; }
    void setCurrent(const std::optional<Finding> &finding);

    /// Ranges that are not findings: what a search found, on a tint with an outline, and what was not received so, on a
    /// tint and underlined, or a bar where received text is gone.
    enum class Kind { Found, Changed };
    void setSpans(Kind kind, const QHash<BlockId, QList<Span>> &spans);

    /// What is in view, in viewport coordinates.
    struct View {
        QTextBlock *first; ///< first paragraph in view
        QPointF offset;    ///< of the text document in the viewport
        double bottom = 0; ///< of the viewport
        double column = 0; ///< right edge of the text
    };
    void paintBehind(QPainter &painter, const View &view) const;
    void paintAbove(QPainter &painter, const View &view);

    /// The finding whose badge is at this point of the viewport, as it was painted last; −1 without one.
    int badgeAt(const QPointF &point) const;
    /// Findings whose place holds or touches the position.
    QList<Finding> findingsAt(BlockId block, qsizetype at) const;

private:
    enum class Part { Whole, Head, Tail, Rest }; // of a place that may go over a seam, or on through more paragraphs
    struct Mark {
        int finding = 0;
        Span span;
        Part part = Part::Whole;
        bool begins = true; ///< false in a paragraph that shows a later part
    };
    struct Badge {
        QRectF rect;
        int finding = 0;
    };

    QPointF originOf(const QTextBlock &block, QPointF offset) const;
    /// Half the height of its Han characters above the baseline.
    double middleOf(const QTextLine &line, QPointF origin, const QTextBlock &block) const;
    /// What the paragraph shows of a range of its block; nothing where that is elsewhere.
    std::optional<Span> partIn(const QTextBlock &block, Span span) const;
    void markThrough(int finding, const Place &place);
    void paintSpans(QPainter &painter, const QTextBlock &block, QPointF origin) const;
    template<typename Visit>
    void forBlocks(const View &view, Visit visit) const;
    template<typename Visit>
    void forMarks(const View &view, Visit visit) const;
    void paintUnderline(QPainter &painter, const QTextBlock &block, QPointF origin, const Mark &mark) const;
    void paintRunOn(QPainter &painter, const QTextBlock &block, QPointF origin, const Finding &finding) const;
    void paintBadgeOf(QPainter &painter, const QTextBlock &block, QPointF origin, const Mark &mark, double column);
    bool isCurrent(int finding) const;

    const TextBinding &m_binding;
    const PaperLayout &m_layout;
    const Theme &m_theme;
    QList<Finding> m_findings;
    std::optional<Finding> m_current;
    QHash<BlockId, QList<Mark>> m_marks;
    QList<Badge> m_badges;
    QHash<BlockId, QList<Span>> m_found;
    QHash<BlockId, QList<Span>> m_changed;
};

/// A bar between two characters of `size` pixels, where the other version of the text has something more.
void paintGap(QPainter &painter, const QTextBlock &block, QPointF origin, qsizetype at, double size,
              const QColor &colour);

} // namespace galley
