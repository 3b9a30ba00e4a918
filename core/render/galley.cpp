#include "core/render/galley.h"

#include "core/layout/breaks.h"
#include "core/layout/widths.h"
#include "core/model/digest.h"
#include "core/render/sheets.h"
#include "core/text/characters.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int everyFifth = 5;
constexpr double footSize = 8;

QFont fontOf(bool isBold)
{
    QFont font(u"Noto Serif CJK SC"_s);
    font.setPixelSize(100); // metrics are of whole pixels: set large, drawn smaller
    font.setBold(isBold);
    font.setFeature("liga", 0); // a reader of the PDF finds the letters, not the ligature
    return font;
}

/// Draws a line as it was composed: each character on its place, what room is left over shared among them.
class LinePainter
{
public:
    LinePainter(QPainter &painter, const GalleyLine &line)
        : m_painter(painter)
        , m_line(line)
        , m_font(fontOf(line.isBold))
    {
    }

    void paint()
    {
        const QStringView text = m_line.text;
        const double natural = emWidth(text) * m_line.size;
        const bool isShort = m_line.width < natural; // then the marks alone give way
        const double shared = shareOf(m_line.width - natural, text);
        double x = m_line.x;
        for (qsizetype i = 0; i < text.size();) {
            const qsizetype end = i + (codePointAt(text, i) > 0xFFFF ? 2 : 1);
            const double width = emWidth(text.sliced(i, end - i)) * m_line.size;
            draw(text.sliced(i, end - i), x);
            x += width + (!isShort || isSqueezable(text[i]) ? shared : 0);
            i = end;
        }
    }

private:
    /// Left over, between all characters; lacking, from the marks alone.
    static double shareOf(double rest, QStringView text)
    {
        const auto marks = std::ranges::count_if(text, isSqueezable);
        const auto places = rest < 0 ? marks : std::max<qsizetype>(1, codePoints(text) - 1);
        return places > 0 ? rest / double(places) : 0;
    }

    void draw(QStringView character, double x)
    {
        m_painter.save();
        m_painter.translate(x, m_line.baseline);
        m_painter.scale(m_line.size / 100, m_line.size / 100);
        m_painter.setFont(m_font);
        m_painter.drawText(QPointF(), character.toString());
        m_painter.restore();
    }

    QPainter &m_painter;
    const GalleyLine &m_line;
    QFont m_font;
};

GalleyLine plainLine(const QString &text, double x, double baseline, double size)
{
    return {.x = x, .baseline = baseline, .size = size, .width = emWidth(text) * size, .text = text};
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
    LinePainter(painter, plainLine(words.join(u" · "_s), form.margin, form.height - form.margin / 2, footSize)).paint();
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
        LinePainter(painter, line).paint();
        if (line.number > 0 && line.number % everyFifth == 0) {
            const QString number = QString::number(line.number);
            const double left = line.column - form.size - emWidth(number) * footSize;
            LinePainter(painter, plainLine(number, left, line.baseline, footSize)).paint();
        }
    }
    painter.end();
    if (!file.commit())
        return failure(Error::Code::Failed, QT_TRANSLATE_NOOP("core", "“%1” cannot be written: %2."),
                       {path, file.errorString()});
    return {};
}

} // namespace galley
