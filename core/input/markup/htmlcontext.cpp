#include "core/input/markup/htmlcontext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QHash<int, HtmlKind> kinds()
{
    QHash<int, HtmlKind> kinds{
        {GUMBO_TAG_BR, HtmlKind::LineBreak},    {GUMBO_TAG_TR, HtmlKind::Row},      {GUMBO_TAG_TD, HtmlKind::Cell},
        {GUMBO_TAG_TH, HtmlKind::Cell},         {GUMBO_TAG_TABLE, HtmlKind::Table}, {GUMBO_TAG_UL, HtmlKind::List},
        {GUMBO_TAG_OL, HtmlKind::NumberedList}, {GUMBO_TAG_LI, HtmlKind::Entry},    {GUMBO_TAG_IMG, HtmlKind::Picture},
        {GUMBO_TAG_RT, HtmlKind::Reading},      {GUMBO_TAG_RP, HtmlKind::NotText},  {GUMBO_TAG_TITLE, HtmlKind::Title},
    };
    for (const GumboTag tag : {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
                               GUMBO_TAG_SELECT, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SVG, GUMBO_TAG_MATH})
        kinds.insert(tag, HtmlKind::NotText);
    for (const GumboTag tag :
         {GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE,  GUMBO_TAG_ASIDE,      GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
          GUMBO_TAG_CENTER,  GUMBO_TAG_DD,       GUMBO_TAG_DETAILS,    GUMBO_TAG_DIV,        GUMBO_TAG_DL,
          GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,     GUMBO_TAG_FOOTER,
          GUMBO_TAG_FORM,    GUMBO_TAG_H1,       GUMBO_TAG_H2,         GUMBO_TAG_H3,         GUMBO_TAG_H4,
          GUMBO_TAG_H5,      GUMBO_TAG_H6,       GUMBO_TAG_HEADER,     GUMBO_TAG_HGROUP,     GUMBO_TAG_HR,
          GUMBO_TAG_LEGEND,  GUMBO_TAG_MAIN,     GUMBO_TAG_NAV,        GUMBO_TAG_P,          GUMBO_TAG_PRE,
          GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,  GUMBO_TAG_CAPTION,    GUMBO_TAG_TEXTAREA})
        kinds.insert(tag, HtmlKind::Block);
    return kinds;
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/// Without spaces, to look for declarations in.
QString styleOf(const GumboElement &element)
{
    return attribute(element, "style").remove(u' ').toLower();
}

bool isBold(GumboTag tag)
{
    return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_TH
        || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6);
}

QString nameOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_ADDRESS: return QString::fromLatin1(gumbo_normalized_tagname(tag));
    default: return {};
    }
}

} // namespace

HtmlKind kindOf(const GumboElement &element)
{
    static const QHash<int, HtmlKind> known = kinds();
    const HtmlKind kind = known.value(element.tag, HtmlKind::Inline);
    const bool hides = gumbo_get_attribute(&element.attributes, "hidden")
        || styleOf(element).contains("display:none"_L1);
    return hides && kind != HtmlKind::NotText ? HtmlKind::Hidden : kind;
}

HtmlContext HtmlContext::inside(const GumboElement &element) const
{
    HtmlContext inner = *this;
    const GumboTag tag = element.tag;
    const QString declared = styleOf(element);
    const QString classes = attribute(element, "class").simplified();
    inner.bold = bold || isBold(tag) || declared.contains("font-weight:bold"_L1)
        || declared.contains("font-weight:700"_L1);
    inner.keepsLines = keepsLines || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_TEXTAREA;
    if (kindOf(element) == HtmlKind::Inline)
        return inner;
    inner.centred = centred || tag == GUMBO_TAG_CENTER || declared.contains("text-align:center"_L1)
        || attribute(element, "align").toLower() == "center"_L1;
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6)
        inner.level = int(tag) - int(GUMBO_TAG_H1) + 1;
    inner.style = classes.isEmpty() ? nameOf(tag) : classes;
    return inner;
}

} // namespace galley
