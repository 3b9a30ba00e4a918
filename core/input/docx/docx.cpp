#include "core/input/docx/docxbody.h"
#include "core/input/office/package.h"
#include "core/input/readers.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype mostHeaders = 8;

struct Relation {
    QString kind; ///< last part of its type: "styles", "footnotes" …
    QString part;
};

/// What a part says of others that belong to it. None where nothing is said.
QList<Relation> relationsOf(const OfficePackage &package, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString folder = part.first(slash);
    const QString path = folder + u"_rels/" + part.sliced(slash) + u".rels";
    const Result<QByteArray> bytes = package.has(path) ? package.part(path) : QByteArray();
    if (!bytes)
        return {};
    QList<Relation> relations;
    XmlPart xml(*bytes);
    while (!xml.atEnd())
        if (xml.step() == XmlPart::StartElement && xml.name() == "Relationship"_L1
            && xml.attribute("TargetMode"_L1) != "External"_L1) {
            const QString target = xml.attribute("Target"_L1).toString();
            const QString type = xml.attribute("Type"_L1).toString();
            const QString whole = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
            relations.append({type.sliced(type.lastIndexOf(u'/') + 1), whole});
        }
    return relations;
}

/// Reads the parts of one document into one manuscript.
class DocxReader
{
public:
    DocxReader(const OfficePackage &package, int source, const std::stop_token &stop)
        : m_package(package)
        , m_source(source)
        , m_stop(stop)
        , m_manuscript(source, stop)
    {
    }

    Result<ReceivedDocument> read()
    {
        const QString main = mainDocumentOf(m_package);
        m_relations = relationsOf(m_package, main);
        Result<> done = readSettings();
        if (done)
            done = readText(main, m_manuscript, m_tally);
        for (const auto notes : {"footnotes"_L1, "endnotes"_L1})
            if (const QString part = partOf(notes); done && !part.isEmpty())
                done = readText(part, m_manuscript, m_tally);
        if (!done)
            return std::unexpected(done.error());
        ReceivedDocument document{u"docx"_s, {}, m_manuscript.finish(), {}};
        document.remarks = remarksOn(m_tally, document.lines) + comments() + headers();
        return document;
    }

private:
    QString partOf(QLatin1StringView kind) const
    {
        const auto found = std::ranges::find(m_relations, kind, &Relation::kind);
        return found != m_relations.end() && m_package.has(found->part) ? found->part : QString();
    }

    /// Styles and lists. Where they are missing the text is read without.
    Result<> readSettings()
    {
        for (const auto kind : {"styles"_L1, "numbering"_L1}) {
            const QString part = partOf(kind);
            if (part.isEmpty())
                continue;
            const Result<QByteArray> bytes = m_package.part(part);
            if (!bytes)
                return std::unexpected(bytes.error());
            XmlPart xml(*bytes);
            if (!(kind == "styles"_L1 ? m_styles.read(xml) : m_numbering.read(xml)))
                return xml.failed(m_package.name(), part);
        }
        return {};
    }

    Result<> readText(const QString &part, Manuscript &manuscript, DocxTally &tally)
    {
        const Result<QByteArray> bytes = m_package.part(part);
        if (!bytes)
            return std::unexpected(bytes.error());
        XmlPart xml(*bytes);
        switch (DocxBody(m_styles, m_numbering, manuscript, tally).read(xml)) {
        case DocxBody::Outcome::TooLong: return tooLong(m_package.name());
        case DocxBody::Outcome::Damaged: return xml.failed(m_package.name(), part);
        case DocxBody::Outcome::Read: break;
        }
        return {};
    }

    QList<Remark> comments() const
    {
        const QString part = partOf("comments"_L1);
        const Result<QByteArray> bytes = part.isEmpty() ? QByteArray() : m_package.part(part);
        if (!bytes)
            return {};
        QList<Remark> remarks;
        XmlPart xml(*bytes);
        QString author;
        QString id;
        QString text;
        int count = 0;
        while (!xml.atEnd()) {
            const auto token = xml.step();
            if (token == XmlPart::StartElement && xml.name() == "comment"_L1) {
                author = xml.attribute("author"_L1).toString();
                id = xml.attribute("id"_L1).toString();
                text.clear();
            } else if (token == XmlPart::StartElement && xml.name() == "t"_L1) {
                text += xml.textToEnd();
            } else if (token == XmlPart::EndElement && xml.name() == "comment"_L1 && ++count <= mostComments) {
                remarks << remarkOnComment(author, text, m_tally.commented.value(id));
            }
        }
        return remarks + remarksOnFurtherComments(count - mostComments);
    }

    QList<Remark> headers()
    {
        QStringList parts;
        for (const Relation &relation : std::as_const(m_relations))
            if ((relation.kind == "header"_L1 || relation.kind == "footer"_L1) && !parts.contains(relation.part)
                && parts.size() < mostHeaders)
                parts << relation.part;
        QStringList said;
        QList<Remark> remarks;
        for (const QString &part : std::as_const(parts)) {
            Manuscript aside(m_source, m_stop);
            DocxTally tally;
            if (!readText(part, aside, tally))
                continue;
            QStringList words;
            for (const ReceivedLine &line : aside.finish())
                words << line.text;
            if (const QString text = words.join(u' '); !text.isEmpty() && !said.contains(text)) {
                said << text;
                remarks << remarkOnHeader(text);
            }
        }
        return remarks;
    }

    const OfficePackage &m_package;
    int m_source;
    std::stop_token m_stop;
    Manuscript m_manuscript;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    DocxTally m_tally;
    QList<Relation> m_relations;
};

} // namespace

QString mainDocumentOf(const OfficePackage &package)
{
    const QList<Relation> relations = relationsOf(package, {});
    const auto found = std::ranges::find(relations, u"officeDocument"_s, &Relation::kind);
    const bool isNamed = found != relations.end() && package.has(found->part);
    return isNamed ? found->part : u"word/document.xml"_s;
}

Result<ReceivedDocument> readDocx(const OfficePackage &package, int source, const std::stop_token &stop)
{
    return DocxReader(package, source, stop).read();
}

} // namespace galley
