#include "core/input/docx/docxstyles.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Word allows eleven; more is a circle.
constexpr int deepestInheritance = 32;

int headingLevel(const QString &name)
{
    static constexpr auto heading = "heading "_L1;
    return name.startsWith(heading, Qt::CaseInsensitive) ? name.mid(heading.size()).toInt() : 0;
}

} // namespace

bool DocxStyles::read(XmlPart &xml)
{
    while (!xml.atEnd()) {
        if (xml.step() != XmlPart::StartElement)
            continue;
        if (xml.name() == "style"_L1)
            readStyle(xml);
        else if (xml.name() == "docDefaults"_L1)
            readDefaults(xml);
    }
    if (xml.hasError())
        return false;
    const QStringList ids = m_styles.keys();
    for (const QString &id : ids)
        inherit(id, 0);
    // Set like most paragraphs, which is no news about one.
    if (const auto normal = m_styles.find(m_defaultParagraph); normal != m_styles.end())
        normal->style.name.clear();
    return true;
}

void DocxStyles::readDefaults(XmlPart &xml)
{
    int depth = 1;
    while (!xml.atEnd() && depth > 0) {
        const auto token = xml.step();
        if (token == XmlPart::EndElement) {
            --depth;
        } else if (token == XmlPart::StartElement) {
            if (xml.name() == "rPr"_L1)
                m_defaults.run = readRunProperties(xml);
            else if (xml.name() == "pPr"_L1)
                m_defaults.paragraph = readParagraphProperties(xml);
            else
                ++depth;
        }
    }
}

void DocxStyles::readStyle(XmlPart &xml)
{
    Entry entry;
    const QString id = xml.attribute("styleId"_L1).toString();
    const bool ofParagraphs = xml.attribute("type"_L1) == "paragraph"_L1;
    if (const QStringView given = xml.attribute("default"_L1); ofParagraphs && (given == "1"_L1 || given == "true"_L1))
        m_defaultParagraph = id;
    while (!xml.atEnd() && xml.step() != XmlPart::EndElement) {
        if (xml.tokenType() != XmlPart::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == "pPr"_L1) {
            entry.style.paragraph = readParagraphProperties(xml);
            continue;
        }
        if (name == "rPr"_L1) {
            entry.style.run = readRunProperties(xml);
            continue;
        }
        if (name == "name"_L1)
            entry.style.name = xml.attribute("val"_L1).toString();
        else if (name == "basedOn"_L1)
            entry.basedOn = xml.attribute("val"_L1).toString();
        xml.skip();
    }
    if (const int level = headingLevel(entry.style.name); level > 0 && !entry.style.paragraph.level)
        entry.style.paragraph.level = level;
    // Character styles say only what differs from the paragraph; they do not start from the defaults.
    if (ofParagraphs && entry.basedOn.isEmpty())
        entry.basedOn = u" defaults"_s;
    m_styles.insert(id, entry);
}

void DocxStyles::inherit(const QString &id, int depth)
{
    const auto entry = m_styles.find(id);
    if (entry == m_styles.end() || entry->complete)
        return;
    entry->complete = true;
    Style base = entry->basedOn == " defaults"_L1 ? m_defaults : Style();
    if (depth < deepestInheritance && m_styles.contains(entry->basedOn)) {
        inherit(entry->basedOn, depth + 1);
        base = m_styles[entry->basedOn].style;
    }
    base.name = entry->style.name;
    base.paragraph.override(entry->style.paragraph);
    base.run.override(entry->style.run);
    entry->style = base;
}

const DocxStyles::Style &DocxStyles::paragraph(const QString &id) const
{
    auto found = m_styles.constFind(id);
    if (found == m_styles.cend())
        found = m_styles.constFind(m_defaultParagraph);
    return found == m_styles.cend() ? m_defaults : found->style;
}

const DocxStyles::Style &DocxStyles::character(const QString &id) const
{
    const auto found = m_styles.constFind(id);
    return found == m_styles.cend() ? m_none : found->style;
}

} // namespace galley
