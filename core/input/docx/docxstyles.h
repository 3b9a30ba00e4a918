#pragma once

#include "core/input/docx/docxproperties.h"

#include <QHash>

namespace galley {

/// The styles of a .docx by their ids, what they inherit filled in.
class DocxStyles
{
public:
    struct Style {
        QString name; ///< as people see it: "heading 1", "标题" …; empty for the default of paragraphs
        ParagraphProperties paragraph;
        RunProperties run;
    };

    /// Of word/styles.xml; false where it is no XML.
    bool read(XmlPart &xml);

    /// An id that is not there, or empty, gives the default.
    const Style &paragraph(const QString &id) const;
    const Style &character(const QString &id) const;

private:
    void readStyle(XmlPart &xml);
    void readDefaults(XmlPart &xml);
    void inherit(const QString &id, int depth);

    struct Entry {
        Style style;
        QString basedOn;
        bool complete = false;
    };
    QHash<QString, Entry> m_styles;
    Style m_defaults;
    Style m_none;
    QString m_defaultParagraph;
};

} // namespace galley
