#include "ui/text/textdress.h"

#include "ui/base/theme.h"

#include <QFontMetricsF>

namespace galley {

namespace {

struct Setting {
    FontRole font = FontRole::Body;
    Colour colour = Colour::Text;
    double before = 0; // pixels of the design
    double after = 0;
    double indent = 0; // of the first line, in characters
    Qt::Alignment alignment = Qt::AlignLeft;
};

Setting settingOf(Role role)
{
    switch (role) {
    case Role::Kicker: return {FontRole::Kicker, Colour::Text2};
    case Role::Headline: return {FontRole::Headline};
    case Role::Deck: return {.font = FontRole::Deck, .colour = Colour::Text2, .after = 14};
    case Role::LeadIn:
    case Role::Paragraph:
    case Role::EditorsNote: return {.after = 4, .indent = 2, .alignment = Qt::AlignJustify};
    case Role::Subhead: return {.font = FontRole::Subhead, .before = 12, .indent = 2};
    case Role::ColumnTitle:
    case Role::EditorsNoteLabel:
    case Role::IndexTitle: return {.font = FontRole::Subhead};
    case Role::Byline:
    case Role::Caption:
    case Role::IndexEntry:
    case Role::Other: return {.font = FontRole::Deck, .after = 4};
    case Role::Credit:
    case Role::IndexPage:
    case Role::JumpLine:
    case Role::Folio: return {.font = FontRole::Deck, .colour = Colour::Text2, .after = 4};
    }
    return {};
}

Setting entrySettingOf(Role role)
{
    const bool aside = role == Role::Credit;
    return {.font = aside ? FontRole::Hint : FontRole::Interface, .colour = aside ? Colour::Text2 : Colour::Text};
}

} // namespace

TextDress::TextDress(const Theme &theme, Kind kind)
{
    for (int i = 0; i < roleCount; ++i) {
        const Setting setting = kind == Kind::Story ? settingOf(Role(i)) : entrySettingOf(Role(i));
        const QFont font = theme.font(setting.font);
        Row &row = m_rows[i];
        row.characters.setFont(font);
        row.characters.setForeground(theme.colour(setting.colour));
        row.block.setLineHeight(theme.lineHeight(setting.font), QTextBlockFormat::FixedHeight);
        row.block.setTopMargin(theme.px(setting.before));
        row.block.setBottomMargin(theme.px(setting.after));
        row.block.setTextIndent(setting.indent * font.pixelSize());
        row.block.setAlignment(setting.alignment);
    }
}

} // namespace galley
