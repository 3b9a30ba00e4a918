#include "core/input/docx/docxnumbering.h"

using namespace Qt::StringLiterals;

namespace galley {

bool DocxNumbering::read(XmlPart &xml)
{
    while (!xml.atEnd()) {
        if (xml.step() != XmlPart::StartElement)
            continue;
        if (xml.name() == "abstractNum"_L1)
            readDefinition(xml);
        else if (xml.name() == "num"_L1)
            readList(xml);
    }
    return !xml.hasError();
}

void DocxNumbering::readDefinition(XmlPart &xml)
{
    const QString id = xml.attribute("abstractNumId"_L1).toString();
    Levels form;
    while (!xml.atEnd() && xml.step() != XmlPart::EndElement) {
        if (xml.tokenType() != XmlPart::StartElement)
            continue;
        const int level = xml.attribute("ilvl"_L1).toInt();
        if (xml.name() == "lvl"_L1 && level >= 0 && level < levels)
            readLevel(xml, form[size_t(level)]);
        else
            xml.skip();
    }
    m_definitions.insert(id, form);
}

void DocxNumbering::readLevel(XmlPart &xml, Level &level)
{
    while (!xml.atEnd() && xml.step() != XmlPart::EndElement) {
        if (xml.tokenType() != XmlPart::StartElement)
            continue;
        const QStringView value = xml.attribute("val"_L1);
        if (xml.name() == "start"_L1)
            level.start = value.toInt();
        else if (xml.name() == "numFmt"_L1)
            level.format = value.toString();
        else if (xml.name() == "lvlText"_L1)
            level.text = value.toString();
        else if (xml.name() == "suff"_L1)
            level.isParted = value != "nothing"_L1;
        xml.skip();
    }
}

void DocxNumbering::readList(XmlPart &xml)
{
    List list;
    const int id = xml.attribute("numId"_L1).toInt();
    int level = 0;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.step();
        if (token == XmlPart::EndElement)
            --depth;
        if (token != XmlPart::StartElement)
            continue;
        ++depth;
        if (xml.name() == "abstractNumId"_L1)
            list.definition = xml.attribute("val"_L1).toString();
        else if (xml.name() == "lvlOverride"_L1)
            level = xml.attribute("ilvl"_L1).toInt();
        else if (xml.name() == "startOverride"_L1)
            list.restarts.insert(level, xml.attribute("val"_L1).toInt());
    }
    m_lists.insert(id, list);
}

std::optional<QString> DocxNumbering::next(int list, int level)
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end() || level < 0 || level >= levels || !m_definitions.contains(found->definition))
        return {};
    const Levels &form = *m_definitions.constFind(found->definition);
    std::array<int, levels> &counts = m_counts[found->definition];
    if (!found->isUsed) {
        found->isUsed = true;
        for (const auto &[at, start] : found->restarts.asKeyValueRange())
            if (at >= 0 && at < levels)
                counts[size_t(at)] = start - 1;
    }
    int &count = counts[size_t(level)];
    count = std::max(count + 1, form[size_t(level)].start);
    std::fill(counts.begin() + level + 1, counts.end(), 0);
    return label(form, counts, level);
}

QString DocxNumbering::label(const Levels &form, const std::array<int, levels> &counts, int level)
{
    const Level &shape = form[size_t(level)];
    if (shape.format == "bullet"_L1 || shape.format == "none"_L1)
        return u""_s;
    QString made;
    for (qsizetype i = 0; i < shape.text.size(); ++i) {
        const int digit = shape.text[i] == u'%' && i + 1 < shape.text.size() ? shape.text[i + 1].digitValue() : 0;
        if (digit < 1 || digit > levels) {
            made += shape.text[i];
            continue;
        }
        const auto at = size_t(digit - 1);
        made += m_numerals.written(std::max(counts[at], form[at].start), form[at].format);
        ++i;
    }
    return shape.isParted ? partedFromText(made) : made;
}

} // namespace galley
