#pragma once

#include "core/input/flow/listnumerals.h"
#include "core/input/office/xmlpart.h"

#include <QHash>

#include <array>
#include <optional>

namespace galley {

/// The automatic numbers of a .docx, which stand in no paragraph's text. Counts as its paragraphs are read in order.
class DocxNumbering
{
public:
    /// Of word/numbering.xml; false where it is no XML.
    bool read(XmlPart &xml);

    /// What stands before the next paragraph of this list: "一、", "2. "; empty for a bullet. Null: no such list.
    std::optional<QString> next(int list, int level);

private:
    static constexpr int levels = 9;
    struct Level {
        int start = 1;
        QString format = QStringLiteral("decimal");
        QString text; ///< with %1 … %9
        bool isParted = true;
    };
    using Levels = std::array<Level, levels>;
    struct List {
        QString definition; ///< id of an abstract numbering
        QHash<int, int> restarts;
        bool isUsed = false;
    };

    void readDefinition(XmlPart &xml);
    void readLevel(XmlPart &xml, Level &level);
    void readList(XmlPart &xml);
    QString label(const Levels &form, const std::array<int, levels> &counts, int level);

    QHash<QString, Levels> m_definitions;
    QHash<int, List> m_lists;
    QHash<QString, std::array<int, levels>> m_counts; ///< by definition; 0: not begun
    ListNumerals m_numerals;
};

} // namespace galley
