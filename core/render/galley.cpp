#include "core/render/galley.h"

#include "core/layout/widths.h"
#include "core/model/digest.h"
#include "core/render/linepainter.h"
#include "core/render/sheets.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int everyFifth = 5;
constexpr double footSize = 8;

SetType typeOf(const GalleyLine &line)
{
    return {line.text, line.x, line.baseline, line.size, line.width, line.isBold};
}

SetType plainLine(const QString &text, double x, double baseline, double size)
{
    return {text, x, baseline, size, emWidth(text) * size};
}

/// By which a sheet of paper can be held against the text that was signed: two groups of four figures.
QString fingerprintOf(const QList<Story> &stories)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Story &story : stories)
        hash.addData(digestOf(story));
    const QString figures = QString::fromLatin1(hash.result().toHex().first(8)).toUpper();
    return figures.first(4) + u' ' + figures.sliced(4);
}

void paintFoot(QPainter &painter, const GalleyFoot &foot, const QString &fingerprint, int sheet, const SheetForm &form)
{
    QStringList words{foot.paper,  foot.round,
                      foot.reader, foot.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                      fingerprint, QString::number(sheet + 1)};
    words.removeAll(QString());
    paintLine(painter, plainLine(words.join(u" · "_s), form.margin, form.height - form.margin / 2, footSize));
}

} // namespace

Result<> writeGalley(const QString &path, const QList<Story> &stories, const Measure &measure, const GalleyFoot &foot)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Code::Failed, QT_TRANSLATE_NOOP("core", "“%1” cannot be written: %2."),
                       {path, file.errorString()});
    const SheetForm form;
    QPdfWriter writer(&file);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const QString fingerprint = fingerprintOf(stories);
    int sheet = 0;
    paintFoot(painter, foot, fingerprint, sheet, form);
    for (const GalleyLine &line : galleyLines(stories, measure, form)) {
        if (line.sheet != sheet) {
            writer.newPage();
            sheet = line.sheet;
            paintFoot(painter, foot, fingerprint, sheet, form);
        }
        paintLine(painter, typeOf(line));
        if (line.number > 0 && line.number % everyFifth == 0) {
            const QString number = QString::number(line.number);
            const double left = line.column - form.size - emWidth(number) * footSize;
            paintLine(painter, plainLine(number, left, line.baseline, footSize));
        }
    }
    painter.end();
    if (!file.commit())
        return failure(Error::Code::Failed, QT_TRANSLATE_NOOP("core", "“%1” cannot be written: %2."),
                       {path, file.errorString()});
    return {};
}

} // namespace galley
