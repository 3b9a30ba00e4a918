#include "core/render/galley.h"

#include "core/layout/copyfit.h"
#include "core/layout/widths.h"
#include "core/model/digest.h"
#include "core/render/linepainter.h"
#include "core/render/notepainter.h"

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
    QStringList words{foot.paper,
                      foot.round,
                      foot.reader,
                      foot.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                      foot.counts,
                      fingerprint,
                      QString::number(sheet + 1)};
    words.removeAll(QString());
    paintLine(painter, plainLine(words.join(u" · "_s), form.margin, form.height - form.margin / 2, footSize));
}

/// The story as it is set.
const Story &setState(const Galley &galley, const Story &story)
{
    const auto older = std::ranges::find(galley.older, story.id, &Story::id);
    return older == galley.older.end() ? story : *older;
}

const Block *blockIn(const Story &story, BlockId id)
{
    const auto found = std::ranges::find(story.blocks, id, &Block::id);
    return found == story.blocks.end() ? nullptr : &*found;
}

QList<MarginNote> correctionsOf(const Galley &galley, const Story &story)
{
    QList<MarginNote> notes;
    for (const MarkedCorrection &each : correctionsBetween(setState(galley, story), story))
        notes.append({each.block, each.span, each.words, each.kind});
    return notes;
}

/// Remarks where the set text has what they are about.
QList<MarginNote> remarksOf(const Galley &galley, const Story &story)
{
    QList<MarginNote> notes;
    const Story &set = setState(galley, story);
    for (MarginNote remark : galley.remarks) {
        const Block *now = blockIn(story, remark.block);
        const Block *before = now ? blockIn(set, remark.block) : nullptr;
        const auto span = before ? spanInOlder(before->text, now->text, remark.span) : std::nullopt;
        if (!span)
            continue;
        remark.span = *span;
        notes.append(remark);
    }
    return notes;
}

class Painter
{
public:
    Painter(QPagedPaintDevice &device, const Galley &galley)
        : m_device(device)
        , m_galley(galley)
        , m_form(hasNotes(galley) ? formWithNotes() : SheetForm())
        , m_fingerprint(fingerprintOf(galley.stories))
        , m_painter(&device)
    {
        const double scale = m_painter.device()->logicalDpiX() / 72.0;
        m_painter.scale(scale, scale);
    }

    void paint()
    {
        QList<Story> set;
        QList<MarginNote> notes;
        for (const Story &story : m_galley.stories) {
            set.append(setState(m_galley, story));
            notes += correctionsOf(m_galley, story) + remarksOf(m_galley, story);
        }
        const QList<GalleyLine> lines = galleyLines(set, m_galley.measure, m_form);
        const QList<DrawnNote> drawn = drawnNotes(lines, notes, m_galley.measure, m_form);
        turnTo(0, drawn);
        for (const GalleyLine &line : lines) {
            if (line.sheet != m_sheet)
                turnTo(line.sheet, drawn);
            paintLine(m_painter, typeOf(line));
            paintNumber(line);
        }
    }

private:
    static bool hasNotes(const Galley &galley) { return !galley.older.isEmpty() || !galley.remarks.isEmpty(); }

    void turnTo(int sheet, const QList<DrawnNote> &notes)
    {
        if (sheet > 0)
            m_device.newPage();
        m_sheet = sheet;
        paintFoot(m_painter, m_galley.foot, m_fingerprint, sheet, m_form);
        for (const DrawnNote &note : notes)
            if (note.sheet == sheet)
                paintNote(m_painter, note);
    }

    void paintNumber(const GalleyLine &line)
    {
        if (line.number == 0 || line.number % everyFifth != 0)
            return;
        const QString number = QString::number(line.number);
        const double left = line.column - m_form.size - emWidth(number) * footSize;
        paintLine(m_painter, plainLine(number, left, line.baseline, footSize));
    }

    QPagedPaintDevice &m_device;
    const Galley &m_galley;
    SheetForm m_form;
    QString m_fingerprint;
    QPainter m_painter;
    int m_sheet = 0;
};

std::unexpected<Error> notWritten(const QSaveFile &file)
{
    return failure(Error::Code::Failed, QT_TRANSLATE_NOOP("core", "“%1” cannot be written: %2."),
                   {file.fileName(), file.errorString()});
}

} // namespace

QList<Story> storiesToRead(const Page &page)
{
    QList<Story> stories = page.stories;
    stories.removeIf([](const Story &story) { return kindOf(story) == StoryKind::Furniture; });
    return stories;
}

GalleyCounts countsOf(const Galley &galley)
{
    GalleyCounts counts;
    for (const Story &story : galley.stories) {
        const StoryLength length = lengthOf(story, galley.measure, {});
        counts.characters += length.characters;
        counts.lines += length.lines;
        counts.corrections += correctionsOf(galley, story).size();
    }
    return counts;
}

void paintGalley(QPagedPaintDevice &device, const Galley &galley)
{
    Painter(device, galley).paint();
}

Result<> writeGalley(const QString &path, const Galley &galley)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    {
        QPdfWriter writer(&file);
        writer.setResolution(72);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        paintGalley(writer, galley);
    }
    return file.commit() ? Result<>() : notWritten(file);
}

} // namespace galley
