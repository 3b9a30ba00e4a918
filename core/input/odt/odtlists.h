#pragma once

#include "core/input/flow/listnumerals.h"
#include "core/input/office/xmlpart.h"

#include <QHash>

#include <array>
#include <optional>

namespace galley {

/// The automatic numbers of an .odt, which stand in no paragraph's text: those of lists and those of headings. Counts as
/// the document is read in order.
class OdtLists
{
public:
    /// Reads the text:list-style or text:outline-style whose start was read last, to its end.
    void readStyle(XmlPart &xml);

    // Each is told at the start of its element, `xml` standing there.
    void beginList(const XmlPart &xml);
    void endList();
    void beginEntry(const XmlPart &xml);
    void beginEntryWithoutNumber();
    /// What stands in a box, a note or a cell belongs to no list around it.
    void beginFlow();
    void endFlow();

    /// What stands before the paragraph or heading that begins: "一、", "2. "; empty for a bullet. Null: nothing.
    /// `style` is that of its lists, where they name none themselves.
    std::optional<QString> labelOf(const XmlPart &xml, const QString &style);

private:
    static constexpr int levels = 10;
    struct Level {
        int start = 1;
        int shown = 1;  ///< so many levels' numbers, this one's last
        QString format; ///< as ListNumerals knows it; empty: a bullet, or nothing
        QString prefix;
        QString suffix;
        QString whole; ///< with %1% … %10%; goes before the three above
        bool isParted = true;
    };
    using Levels = std::array<Level, levels>;
    using Counts = std::array<std::optional<int>, levels>; ///< null: not begun
    struct OpenList {
        QString style;
        QString chain; ///< lists that go on from each other count as one
        bool isAtEntry = false;
        std::optional<int> restart;
    };

    static void readLevel(XmlPart &xml, Level &level);
    QString chainOf(const XmlPart &xml, const QString &style);
    std::optional<QString> headingLabel(const XmlPart &xml);
    static void count(Counts &counts, const Levels &form, int level, std::optional<int> restart);
    QString label(const Levels &form, const Counts &counts, int level);
    QString numeral(const Levels &form, const Counts &counts, int level);

    QHash<QString, Levels> m_styles;
    std::optional<Levels> m_outline;
    Counts m_headings;
    QList<OpenList> m_open;
    QList<QList<OpenList>> m_around;
    QHash<QString, Counts> m_counts;  ///< by chain
    QHash<QString, QString> m_chains; ///< by list
    QHash<QString, QString> m_lastOf; ///< chain of the last list of each style
    ListNumerals m_numerals;
};

} // namespace galley
