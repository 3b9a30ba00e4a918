#pragma once

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

/// Files of page proofs for tests.
namespace galley::test {

/// Pages of 600 × 800 points without a margin, in points.
inline void setUp(QPdfWriter &writer)
{
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QSizeF(600, 800), QPageSize::Point));
    writer.setPageMargins({});
}

/// In a size of 20.
inline QFont pageFont()
{
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setPixelSize(20);
    return font;
}

/// A page of 600 × 800 points, each line in a size of 20 from the left at 100, the first on the base line 120, the next 30
/// below. Without lines there is a picture alone.
inline void writePdf(const QString &path, const QList<QStringList> &pages)
{
    QPdfWriter writer(path);
    setUp(writer);
    QPainter painter(&writer);
    painter.setFont(pageFont());
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(20, 20, 30, 30, Qt::red);
        for (qsizetype i = 0; i < pages[page].size(); ++i)
            painter.drawText(QPointF(100, 120 + 30 * double(i)), pages[page][i]);
    }
}

/// A file of these objects, numbered from 1; the first is the catalogue.
inline void writeObjects(const QString &path, const QByteArrayList &objects, const QByteArray &trailer)
{
    QByteArray bytes = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = bytes.size();
    bytes += "xref\n0 " + QByteArray::number(objects.size() + 1) + '\n' + table + "trailer\n<< /Root 1 0 R /Size "
        + QByteArray::number(objects.size() + 1) + trailer + " >>\nstartxref\n" + QByteArray::number(start)
        + "\n%%EOF\n";
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write(bytes);
}

/// A stream as an object, with these entries besides its length.
inline QByteArray streamObject(const QByteArray &content, const QByteArray &entries)
{
    return "<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
        + "\nendstream";
}

/// A file that opens with a password which nobody knows.
inline void writeLockedPdf(const QString &path)
{
    const QByteArray secret(32, 'x');
    const QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                 "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>",
                                 "<< /Filter /Standard /V 1 /R 2 /P -4 /O (" + secret + ") /U (" + secret + ") >>"};
    writeObjects(path, objects, " /Encrypt 4 0 R /ID [(" + secret + ") (" + secret + ")]");
}

} // namespace galley::test
