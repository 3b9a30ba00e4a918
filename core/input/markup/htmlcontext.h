#pragma once

#include <gumbo.h>

#include <QString>

namespace galley {

/// What an element of a web page does to the text around and in it.
enum class HtmlKind {
    Inline,
    Block,
    LineBreak,
    Row,
    Cell,
    Table,
    List,
    NumberedList,
    Entry,
    Picture,
    Reading, ///< a phonetic guide
    Title,   ///< of the window, not of the text
    NotText, ///< scripts, styles, forms' choices
    Hidden,
};
HtmlKind kindOf(const GumboElement &element);

/// How text in an element is set; inherited from the one around it.
struct HtmlContext {
    bool bold = false;
    bool centred = false;
    bool keepsLines = false; ///< as in pre
    int level = 0;           ///< of the heading that it stands in
    QString style;           ///< class of the block, or its name where that says something

    HtmlContext inside(const GumboElement &element) const;
};

} // namespace galley
