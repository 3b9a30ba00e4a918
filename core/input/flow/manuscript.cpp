#include "core/input/flow/manuscript.h"

namespace galley {

namespace {

/// More cells than a table has that is read as text; each join copies what there is already.
constexpr qsizetype widestRow = 256;

/// Text and origin of both, the setting of the first. A tab for each cell's border between them.
void join(ReceivedLine &line, int borders, const ReceivedLine &next)
{
    const QString tabs(borders, u'\t');
    line.origin = line.origin.joined(line.text, OriginMap(tabs.size(), QList<OriginMap::Run>()));
    line.text += tabs;
    line.origin = line.origin.joined(line.text, next.origin);
    line.text += next.text;
    line.hints.bold = line.hints.bold && next.hints.bold;
    line.hints.centred = line.hints.centred && next.hints.centred;
}

} // namespace

void Manuscript::Flow::add(QList<ReceivedLine> more)
{
    if (more.isEmpty())
        return;
    more.first().emptyBefore += std::exchange(empty, 0);
    if (lines.isEmpty())
        lines = std::move(more);
    else
        lines += more;
}

void Manuscript::Flow::addParagraph(const QList<ReceivedLine> &paragraph)
{
    for (const ReceivedLine &line : paragraph) {
        if (line.text.isEmpty()) {
            ++empty;
            continue;
        }
        lines.append(line);
        lines.last().emptyBefore += empty;
        empty = 0;
    }
}

Manuscript::Manuscript(int source, const std::stop_token &stop)
    : m_source(source)
    , m_stop(stop)
    , m_levels{Level()}
{
}

DocumentParagraph &Manuscript::open()
{
    if (!m_levels.last().open)
        beginParagraph();
    return *m_levels.last().open;
}

SettingHints::Part Manuscript::part() const
{
    switch (m_levels.last().kind) {
    case Kind::TextBox: return SettingHints::Part::TextBox;
    case Kind::Note: return SettingHints::Part::Footnote;
    case Kind::Row:
    case Kind::Cell: return SettingHints::Part::Table;
    case Kind::Body: break;
    }
    return SettingHints::Part::Body;
}

void Manuscript::beginParagraph()
{
    ++m_paragraphs;
    Level &level = m_levels.last();
    if (level.open && level.carried) {
        level.open->continueIn(m_paragraphs);
        level.carried = false;
    } else {
        endParagraph();
        level.open.emplace(m_source, m_paragraphs);
    }
    level.open->hints.part = part();
}

void Manuscript::describe(const SettingHints &hints, int indent)
{
    DocumentParagraph &paragraph = open();
    paragraph.hints = hints;
    paragraph.hints.part = part();
    paragraph.indent = indent;
}

void Manuscript::append(QStringView text, const CharacterFormat &format)
{
    m_length += text.size();
    open().append(text, format);
}

void Manuscript::appendImplied(QStringView text, const CharacterFormat &format)
{
    m_length += text.size();
    open().appendImplied(text, format);
}

void Manuscript::endParagraph()
{
    Level &level = m_levels.last();
    if (!level.open)
        return;
    level.flow.addParagraph(level.open->lines());
    level.open.reset();
    level.carried = false;
    level.flow.add(std::exchange(level.anchored, {}));
}

void Manuscript::endParagraphWithoutMark()
{
    m_levels.last().carried = m_levels.last().open.has_value();
}

void Manuscript::begin(Kind kind)
{
    m_levels.append(Level());
    m_levels.last().kind = kind;
}

std::optional<Manuscript::Level> Manuscript::end(Kind kind)
{
    if (m_levels.last().kind != kind)
        return {};
    endParagraph();
    return m_levels.takeLast();
}

void Manuscript::beginTextBox()
{
    begin(Kind::TextBox);
}

void Manuscript::endTextBox()
{
    const std::optional<Level> box = end(Kind::TextBox);
    if (!box)
        return;
    Level &level = m_levels.last();
    if (level.open)
        level.anchored += box->flow.lines;
    else
        level.flow.add(box->flow.lines);
}

void Manuscript::beginNote()
{
    begin(Kind::Note);
}

void Manuscript::endNote()
{
    if (const std::optional<Level> note = end(Kind::Note))
        m_notes += note->flow.lines;
}

void Manuscript::beginRow()
{
    endParagraph();
    begin(Kind::Row);
}

void Manuscript::endRow()
{
    const std::optional<Level> row = end(Kind::Row);
    if (!row)
        return;
    m_levels.last().flow.add(rowOf(row->cells));
    m_levels.last().flow.add(row->flow.lines);
}

void Manuscript::beginCell()
{
    begin(Kind::Cell);
}

void Manuscript::endCell()
{
    if (const std::optional<Level> cell = end(Kind::Cell))
        m_levels.last().cells.append(cell->flow.lines);
}

QList<ReceivedLine> Manuscript::rowOf(const QList<QList<ReceivedLine>> &cells)
{
    if (cells.size() == 1)
        return cells.first();
    QList<ReceivedLine> lines;
    const bool oneLine = cells.size() <= widestRow
        && std::ranges::all_of(cells, [](const auto &cell) { return cell.size() <= 1; });
    int borders = 0;
    for (const QList<ReceivedLine> &cell : cells) {
        ++borders;
        for (const ReceivedLine &line : cell) {
            if (oneLine && !lines.isEmpty())
                join(lines.last(), borders, line);
            else
                lines.append(line);
            borders = 0;
        }
    }
    return lines;
}

QChar Manuscript::last() const
{
    return m_levels.last().open ? m_levels.last().open->last() : QChar();
}

bool Manuscript::isBlank() const
{
    return !m_levels.last().open || m_levels.last().open->isBlank();
}

QList<ReceivedLine> Manuscript::finish()
{
    while (m_levels.size() > 1)
        switch (m_levels.last().kind) {
        case Kind::TextBox: endTextBox(); break;
        case Kind::Note: endNote(); break;
        case Kind::Row: endRow(); break;
        case Kind::Cell: endCell(); break;
        case Kind::Body: break;
        }
    endParagraph();
    Flow &body = m_levels.last().flow;
    body.add(m_notes);
    return body.lines;
}

} // namespace galley
