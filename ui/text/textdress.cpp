#include "ui/text/textdress.h"

#include "ui/base/theme.h"

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

int paragraphState(Role role, bool continues)
{
    return 2 * int(role) + (continues ? 1 : 0);
}

TextDress::TextDress(const Theme &theme, Kind kind)
{
    for (int i = 0; i < roleCount; ++i) {
        const Setting setting = kind == Kind::Story ? settingOf(Role(i)) : entrySettingOf(Role(i));
        const QFont font = theme.font(setting.font);
        Look &look = m_looks[paragraphState(Role(i), false)];
        look.characters.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly); // the text's own marks stay
        look.characters.setForeground(theme.colour(setting.colour));
        look.size = font.pixelSize();
        look.lineHeight = theme.lineHeight(setting.font);
        look.before = theme.px(setting.before);
        look.after = theme.px(setting.after);
        look.indent = setting.indent * font.pixelSize();
        look.alignment = setting.alignment;
        Look &piece = m_looks[paragraphState(Role(i), true)];
        piece = look;
        piece.indent = 0;
        piece.before = -look.after;
    }
}

const Look &TextDress::look(int state) const
{
    return m_looks[state >= 0 && state < 2 * roleCount ? state : paragraphState(Role::Paragraph, false)];
}

} // namespace galley
