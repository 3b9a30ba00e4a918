#include "core/house/csv.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    CsvRow row()
    {
        const qsizetype begin = m_at;
        CsvRow row{m_line, {}, false};
        if (readFields(row))
            return row;
        // As if the row had no quotation marks: what follows it is not lost.
        m_at = begin;
        m_line = row.line;
        const qsizetype end = lineEnd(m_at);
        row = {m_line, m_text.sliced(m_at, end - m_at).toString().split(m_separator), true};
        m_at = end;
        passLineEnd();
        return row;
    }

private:
    bool readFields(CsvRow &row)
    {
        for (;;) {
            QString field;
            if (!(!atEnd() && m_text[m_at] == u'"' ? readQuoted(field) : readPlain(field)))
                return false;
            row.fields.append(field);
            if (atEnd() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        passLineEnd();
        return true;
    }

    bool readPlain(QString &field)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        field += m_text.sliced(begin, m_at - begin);
        return true;
    }

    // False where the mark is never closed.
    bool readQuoted(QString &field)
    {
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                field += c;
                ++m_at;
            } else if (c == u'"') {
                ++m_at;
                return readPlain(field);
            } else {
                m_line += c == u'\n';
                field += c;
            }
        }
        return false;
    }

    qsizetype lineEnd(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at] != u'\n' && m_text[at] != u'\r')
            ++at;
        return at;
    }

    void passLineEnd()
    {
        if (!atEnd() && m_text[m_at] == u'\r')
            ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

bool isEmpty(const CsvRow &row)
{
    for (const QString &field : row.fields)
        if (!field.trimmed().isEmpty())
            return false;
    return true;
}

} // namespace

QList<CsvRow> csvRows(QStringView text, QChar separator)
{
    QList<CsvRow> rows;
    CsvReader reader(text, separator);
    while (!reader.atEnd())
        if (CsvRow row = reader.row(); !isEmpty(row))
            rows.append(std::move(row));
    return rows;
}

QString csvField(const QString &text)
{
    const auto needsMarks = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (!std::ranges::any_of(text, needsMarks) && text == text.trimmed())
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace galley
