#pragma once

#include "core/input/odt/odtlists.h"

#include <QHash>

#include <optional>

namespace galley {

/// The styles of an .odt by their names in the file, what they inherit filled in. Those of Asian text go before those
/// of Latin text.
class OdtStyles
{
public:
    struct Style {
        QString name; ///< as people see it; that of the nearest named style for one that the program made
        std::optional<bool> bold;
        std::optional<bool> hidden;
        std::optional<bool> centred;
        std::optional<double> size; ///< points
        int level = 0;              ///< of a heading
        QString list;               ///< style of its lists, where they name none themselves
    };

    /// Automatic ones are made by the program for what was set by hand; people never see their names.
    enum class Kind { Named, Automatic };
    /// Reads the style:style whose start was read last, to its end.
    void readStyle(XmlPart &xml, Kind kind);
    /// The named ones of a whole part, those of lists into `lists`; false where it is no XML.
    bool readNamed(XmlPart &xml, OdtLists &lists);

    /// Text of the pages' headers and footers, none twice; at most eight.
    const QStringList &headers() const { return m_headers; }

    Style paragraph(QStringView name) const { return resolved(QString(u"paragraph:" + name.toString())); }
    Style text(QStringView name) const { return resolved(QString(u"text:" + name.toString())); }

private:
    struct Entry {
        Style own;
        QString parent;
        Kind kind = Kind::Named;
    };
    Style resolved(const QString &key) const;
    void readHeaders(XmlPart &xml);

    QHash<QString, Entry> m_styles;
    QStringList m_headers;
    mutable QHash<QString, Style> m_resolved;
};

} // namespace galley
