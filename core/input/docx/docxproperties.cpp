#include "core/input/docx/docxproperties.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int bodyTextLevel = 9;
constexpr double twipsOfOneSpace = 210; ///< of a first line indented in twips: 10.5 points, what body text is set in

template<typename T>
void take(std::optional<T> &mine, const std::optional<T> &other)
{
    if (other)
        mine = other;
}

std::optional<int> numberIn(QStringView value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<int> indentIn(const XmlPart &xml)
{
    const std::optional<int> hundredths = numberIn(xml.attribute("firstLineChars"_L1));
    if (hundredths && *hundredths != 0)
        return std::clamp(*hundredths / 100, 0, 8);
    if (const std::optional<int> twips = numberIn(xml.attribute("firstLine"_L1)))
        return std::clamp(int(*twips / twipsOfOneSpace), 0, 8);
    return {};
}

void readNumbering(XmlPart &xml, ParagraphProperties &properties)
{
    while (!xml.atEnd() && xml.step() != XmlPart::EndElement) {
        if (xml.tokenType() != XmlPart::StartElement)
            continue;
        if (xml.name() == "numId"_L1)
            properties.list = numberIn(xml.attribute("val"_L1));
        else if (xml.name() == "ilvl"_L1)
            properties.listLevel = numberIn(xml.attribute("val"_L1));
        xml.skip();
    }
}

} // namespace

void RunProperties::override(const RunProperties &other)
{
    take(bold, other.bold);
    take(hidden, other.hidden);
    take(size, other.size);
}

void ParagraphProperties::override(const ParagraphProperties &other)
{
    take(level, other.level);
    take(centred, other.centred);
    take(indent, other.indent);
    take(list, other.list);
    take(listLevel, other.listLevel);
}

bool isOn(const XmlPart &xml)
{
    const QStringView value = xml.attribute("val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

RunProperties readRunProperties(XmlPart &xml)
{
    RunProperties properties;
    while (!xml.atEnd() && xml.step() != XmlPart::EndElement) {
        if (xml.tokenType() != XmlPart::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == "b"_L1)
            properties.bold = isOn(xml);
        else if (name == "vanish"_L1)
            properties.hidden = isOn(xml);
        else if (name == "sz"_L1)
            properties.size = xml.attribute("val"_L1).toDouble() / 2;
        else if (name == "rStyle"_L1)
            properties.style = xml.attribute("val"_L1).toString();
        else if (name == "del"_L1 || name == "moveFrom"_L1)
            properties.removed = true;
        xml.skip();
    }
    return properties;
}

ParagraphProperties readParagraphProperties(XmlPart &xml)
{
    ParagraphProperties properties;
    while (!xml.atEnd() && xml.step() != XmlPart::EndElement) {
        if (xml.tokenType() != XmlPart::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == "rPr"_L1) {
            properties.removedMark = readRunProperties(xml).removed;
            continue;
        }
        if (name == "numPr"_L1) {
            readNumbering(xml, properties);
            continue;
        }
        if (name == "pStyle"_L1)
            properties.style = xml.attribute("val"_L1).toString();
        else if (name == "jc"_L1)
            properties.centred = xml.attribute("val"_L1) == "center"_L1;
        else if (name == "ind"_L1)
            properties.indent = indentIn(xml);
        else if (name == "outlineLvl"_L1) {
            const int level = numberIn(xml.attribute("val"_L1)).value_or(bodyTextLevel);
            properties.level = level >= 0 && level < bodyTextLevel ? level + 1 : 0;
        }
        xml.skip();
    }
    return properties;
}

} // namespace galley
