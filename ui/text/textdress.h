#pragma once

#include "core/model/role.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace galley {

class Theme;

/// How a paragraph of each role is set: face, colour, line height, indent, space. A value made from the theme; made
/// anew when that changes.
class TextDress
{
public:
    enum class Kind {
        Story, ///< as the paper prints it
        Entry, ///< small, in a pane: every role alike but for its colour
    };

    TextDress(const Theme &theme, Kind kind);

    const QTextBlockFormat &block(Role role) const { return m_rows[size_t(role)].block; }
    const QTextCharFormat &characters(Role role) const { return m_rows[size_t(role)].characters; }

private:
    struct Row {
        QTextBlockFormat block;
        QTextCharFormat characters;
    };
    Row m_rows[roleCount];
};

} // namespace galley
