#pragma once

#include "core/model/role.h"

#include <QTextCharFormat>

namespace galley {

class Theme;

/// How a paragraph is set, in device-independent pixels.
struct Look {
    QTextCharFormat characters;
    double size = 0;       ///< of a full-width character
    double lineHeight = 0; ///< of every line, whatever is in it
    double before = 0;
    double after = 0;
    double indent = 0; ///< of the first line
    Qt::Alignment alignment;
};

/// What a paragraph of a text document is, as its user state says it: a block of this role, or a later piece of one,
/// which nothing sets apart from the piece before.
int paragraphState(Role role, bool continues);

/// The looks of all paragraphs. A value made from the theme; made anew when that changes.
class TextDress
{
public:
    enum class Kind {
        Story, ///< as the paper prints it
        Entry, ///< small, in a pane: every role alike but for its colour
    };

    TextDress(const Theme &theme, Kind kind);

    /// By a paragraph's user state; one without is set as text of the story.
    const Look &look(int state) const;

private:
    Look m_looks[2 * roleCount];
};

} // namespace galley
