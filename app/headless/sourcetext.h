#pragma once

#include "core/text/origin.h"

#include <optional>

namespace galley {

/// The text of one received file, changed where origins point to: what a person sent, with nothing else touched.
class SourceText
{
public:
    explicit SourceText(QString text);

    const QString &text() const { return m_text; }

    /// Plans to put `text` in place of what stands between the two, which must read `expected` (nothing: spaces and line
    /// ends). False where it reads otherwise or meets what was planned before.
    bool replace(SourcePosition begin, SourcePosition end, const std::optional<QString> &expected, const QString &text);
    /// The text with all that was planned.
    QString changed() const;

private:
    struct Piece {
        Span span;
        QString text;
    };
    std::optional<qsizetype> offsetOf(SourcePosition position) const;

    QString m_text;
    QList<qsizetype> m_lines; ///< where each begins
    QList<Piece> m_pieces;    ///< in order
};

} // namespace galley
