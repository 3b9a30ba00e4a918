#include "core/input/odt/odtlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int highest = 1'000'000;

/// The file's own name of a format begins with its first number: "1", "a", "一, 二, 三, ...".
QString formatOf(QStringView name)
{
    if (name.isEmpty())
        return {};
    switch (name.front().unicode()) {
    case u'a': return u"lowerLetter"_s;
    case u'A': return u"upperLetter"_s;
    case u'i': return u"lowerRoman"_s;
    case u'I': return u"upperRoman"_s;
    case u'一': return u"chineseCounting"_s;
    case u'壹': return name.contains(u'貳') ? u"ideographLegalTraditional"_s : u"chineseLegalSimplified"_s;
    case u'甲': return u"ideographTraditional"_s;
    case u'子': return u"ideographZodiac"_s;
    case u'①': return u"decimalEnclosedCircle"_s;
    case u'１': return u"decimalFullWidth"_s;
    default: return u"decimal"_s;
    }
}

std::optional<int> numberIn(QStringView value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? std::optional(std::clamp(number, 0, highest)) : std::nullopt;
}

} // namespace

void OdtLists::readStyle(XmlPart &xml)
{
    const bool isOutline = xml.name() == "outline-style"_L1;
    const QString name = xml.attribute("name"_L1).toString();
    Levels form;
    while (!xml.atEnd() && xml.step() != XmlPart::EndElement) {
        if (xml.tokenType() != XmlPart::StartElement)
            continue;
        const int level = xml.attribute("level"_L1).toInt() - 1;
        if (level >= 0 && level < levels)
            readLevel(xml, form[size_t(level)]);
        else
            xml.skip();
    }
    if (isOutline)
        m_outline = form;
    else
        m_styles.insert(name, form);
}

void OdtLists::readLevel(XmlPart &xml, Level &level)
{
    level.format = formatOf(xml.attribute("num-format"_L1));
    level.prefix = xml.attribute("num-prefix"_L1).toString();
    level.suffix = xml.attribute("num-suffix"_L1).toString();
    level.whole = xml.attribute("num-list-format"_L1).toString();
    level.start = numberIn(xml.attribute("start-value"_L1)).value_or(1);
    level.shown = std::clamp(xml.attribute("display-levels"_L1).toInt(), 1, levels);
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.step();
        depth += token == XmlPart::StartElement ? 1 : token == XmlPart::EndElement ? -1 : 0;
        if (token == XmlPart::StartElement && xml.attribute("label-followed-by"_L1) == "nothing"_L1)
            level.isParted = false;
    }
}

void OdtLists::beginList(const XmlPart &xml)
{
    const QString own = xml.attribute("style-name"_L1).toString();
    const QStringView goesOn = xml.attribute("continue-numbering"_L1);
    if (m_open.isEmpty()) {
        m_open.append({own, chainOf(xml, own), false, {}});
        return;
    }
    const OpenList around = m_open.last();
    m_open.append({own.isEmpty() ? around.style : own, around.chain, false, {}});
    // An entry that counts begins those below it anew; between two of them a list goes on unless it says otherwise.
    if (goesOn == "false"_L1 && m_open.size() <= levels)
        std::fill(m_counts[around.chain].begin() + m_open.size() - 1, m_counts[around.chain].end(), std::nullopt);
}

QString OdtLists::chainOf(const XmlPart &xml, const QString &style)
{
    QString chain = m_chains.value(xml.attribute("continue-list"_L1).toString());
    if (chain.isEmpty() && xml.attribute("continue-numbering"_L1) == "true"_L1)
        chain = m_lastOf.value(style);
    if (chain.isEmpty())
        chain = QString::number(m_counts.size() + 1);
    m_counts[chain];
    m_lastOf.insert(style, chain);
    if (const QString id = xml.attribute("id"_L1).toString(); !id.isEmpty())
        m_chains.insert(id, chain);
    return chain;
}

void OdtLists::endList()
{
    if (!m_open.isEmpty())
        m_open.removeLast();
}

void OdtLists::beginEntry(const XmlPart &xml)
{
    if (m_open.isEmpty())
        return;
    m_open.last().isAtEntry = true;
    m_open.last().restart = numberIn(xml.attribute("start-value"_L1));
}

void OdtLists::beginEntryWithoutNumber()
{
    if (!m_open.isEmpty())
        m_open.last().isAtEntry = false;
}

void OdtLists::beginFlow()
{
    m_around.append(std::exchange(m_open, {}));
}

void OdtLists::endFlow()
{
    m_open = m_around.takeLast();
}

std::optional<QString> OdtLists::labelOf(const XmlPart &xml, const QString &style)
{
    if (m_open.isEmpty())
        return xml.name() == "h"_L1 ? headingLabel(xml) : std::nullopt;
    OpenList &list = m_open.last();
    if (!std::exchange(list.isAtEntry, false)) // only the first paragraph of an entry has the number
        return {};
    const auto form = m_styles.constFind(list.style.isEmpty() ? style : list.style);
    if (form == m_styles.cend())
        return u""_s;
    const int level = std::min(int(m_open.size()), levels) - 1;
    Counts &counts = m_counts[list.chain];
    count(counts, *form, level, list.restart);
    return label(*form, counts, level);
}

std::optional<QString> OdtLists::headingLabel(const XmlPart &xml)
{
    const int level = std::clamp(xml.attribute("outline-level"_L1).toInt(), 1, levels) - 1;
    if (!m_outline || xml.attribute("is-list-header"_L1) == "true"_L1)
        return {};
    const bool restarts = xml.attribute("restart-numbering"_L1) == "true"_L1;
    count(m_headings, *m_outline, level, restarts ? numberIn(xml.attribute("start-value"_L1)) : std::nullopt);
    const QString made = label(*m_outline, m_headings, level);
    return made.isEmpty() ? std::nullopt : std::optional(made);
}

void OdtLists::count(Counts &counts, const Levels &form, int level, std::optional<int> restart)
{
    std::optional<int> &here = counts[size_t(level)];
    const int next = here ? std::min(*here + 1, highest) : form[size_t(level)].start;
    here = restart.value_or(next);
    std::fill(counts.begin() + level + 1, counts.end(), std::nullopt);
}

QString OdtLists::numeral(const Levels &form, const Counts &counts, int level)
{
    const Level &shape = form[size_t(level)];
    return shape.format.isEmpty() ? QString()
                                  : m_numerals.written(counts[size_t(level)].value_or(shape.start), shape.format);
}

QString OdtLists::label(const Levels &form, const Counts &counts, int level)
{
    const Level &shape = form[size_t(level)];
    if (shape.format.isEmpty())
        return u""_s;
    QString made = shape.whole;
    for (int i = 1; i <= levels && !made.isEmpty(); ++i)
        made.replace(u"%%1%"_s.arg(i), numeral(form, counts, i - 1));
    if (made.isEmpty()) {
        QStringList numbers;
        for (int i = std::max(0, level - shape.shown + 1); i <= level; ++i)
            if (!form[size_t(i)].format.isEmpty())
                numbers.append(numeral(form, counts, i));
        made = shape.prefix + numbers.join(u'.') + shape.suffix;
    }
    return shape.isParted ? partedFromText(made) : made;
}

} // namespace galley
