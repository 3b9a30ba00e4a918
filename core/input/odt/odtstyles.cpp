#include "core/input/odt/odtstyles.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int deepestInheritance = 32;
constexpr qsizetype mostHeaders = 8;

std::optional<double> pointsIn(QStringView value)
{
    bool isNumber = false;
    const double points = value.endsWith("pt"_L1) ? value.chopped(2).toDouble(&isNumber) : 0;
    return isNumber ? std::optional(points) : std::nullopt;
}

void readText(const XmlPart &xml, OdtStyles::Style &style)
{
    for (const auto name : {"font-weight"_L1, "font-weight-asian"_L1})
        if (const QStringView weight = xml.attribute(name); !weight.isEmpty())
            style.bold = weight == "bold"_L1 || weight.toInt() >= 600;
    for (const auto name : {"font-size"_L1, "font-size-asian"_L1})
        if (const auto size = pointsIn(xml.attribute(name)))
            style.size = size;
    if (const QStringView display = xml.attribute("display"_L1); !display.isEmpty())
        style.hidden = display == "none"_L1;
}

} // namespace

void OdtStyles::readStyle(XmlPart &xml, Kind kind)
{
    Entry entry;
    entry.kind = kind;
    const QString name = xml.attribute("name"_L1).toString();
    const QString family = xml.attribute("family"_L1).toString() + u':';
    const QString shown = xml.attribute("display-name"_L1).toString();
    entry.own.name = shown.isEmpty() ? name : shown;
    entry.own.level = xml.attribute("default-outline-level"_L1).toInt();
    entry.own.list = xml.attribute("list-style-name"_L1).toString();
    const QString parent = xml.attribute("parent-style-name"_L1).toString();
    entry.parent = parent.isEmpty() ? QString() : QString(family + parent);
    while (!xml.atEnd() && xml.step() != XmlPart::EndElement) {
        if (xml.tokenType() != XmlPart::StartElement)
            continue;
        if (xml.name() == "text-properties"_L1)
            readText(xml, entry.own);
        else if (xml.name() == "paragraph-properties"_L1 && !xml.attribute("text-align"_L1).isEmpty())
            entry.own.centred = xml.attribute("text-align"_L1) == "center"_L1;
        xml.skip();
    }
    m_styles.insert(family + name, entry);
}

bool OdtStyles::readNamed(XmlPart &xml, OdtLists &lists)
{
    while (!xml.atEnd()) {
        if (xml.step() != XmlPart::StartElement)
            continue;
        if (xml.name() == "automatic-styles"_L1)
            xml.skip();
        else if (xml.name() == "master-styles"_L1)
            readHeaders(xml);
        else if (xml.name() == "style"_L1)
            readStyle(xml, Kind::Named);
        else if (xml.name() == "list-style"_L1 || xml.name() == "outline-style"_L1)
            lists.readStyle(xml);
    }
    return !xml.hasError();
}

void OdtStyles::readHeaders(XmlPart &xml)
{
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.step();
        depth += token == XmlPart::StartElement ? 1 : token == XmlPart::EndElement ? -1 : 0;
        if (token != XmlPart::StartElement)
            continue;
        const QStringView name = xml.name();
        if (!name.startsWith("header"_L1) && !name.startsWith("footer"_L1))
            continue;
        const QString text = xml.textToEnd().simplified();
        --depth;
        if (!text.isEmpty() && !m_headers.contains(text) && m_headers.size() < mostHeaders)
            m_headers.append(text);
    }
}

OdtStyles::Style OdtStyles::resolved(const QString &key) const
{
    if (const auto known = m_resolved.constFind(key); known != m_resolved.cend())
        return *known;
    QList<Entry> chain;
    for (auto at = m_styles.constFind(key); at != m_styles.cend() && chain.size() < deepestInheritance;
         at = m_styles.constFind(at->parent))
        chain.prepend(*at);
    Style whole;
    for (const Entry &entry : std::as_const(chain)) {
        const Style &own = entry.own;
        if (entry.kind == Kind::Named)
            whole.name = own.name == "Standard"_L1 ? QString() : own.name;
        whole.level = own.level > 0 ? own.level : whole.level;
        whole.list = own.list.isEmpty() ? whole.list : own.list;
        whole.bold = own.bold ? own.bold : whole.bold;
        whole.hidden = own.hidden ? own.hidden : whole.hidden;
        whole.centred = own.centred ? own.centred : whole.centred;
        whole.size = own.size ? own.size : whole.size;
    }
    m_resolved.insert(key, whole);
    return whole;
}

} // namespace galley
