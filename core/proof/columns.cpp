#include "core/proof/lines.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace galley {

namespace {

/// Of a line's size: how far the next line of its column may stand below it.
constexpr double widestLeading = 1.6;
/// Sizes of lines of one column.
constexpr double mostLarger = 1.12;
/// Of the narrower: how much of it must stand under the other's measure.
constexpr double leastUnder = 0.5;

struct OpenColumn {
    ProofColumn lines;
    QRectF measure; ///< of its last lines: one alone may be the short end of a paragraph

    explicit OpenColumn(const ProofLine &line)
        : lines{line}
        , measure(line.box)
    {
    }

    /// How far below the column's last line this one stands; nothing where it is none of its own.
    std::optional<double> distance(const ProofLine &line) const
    {
        const ProofLine &last = lines.last();
        const double size = std::min(last.size, line.size);
        const double gap = line.box.top() - last.box.bottom();
        if (last.part != line.part || last.isVertical || line.isVertical
            || std::max(last.size, line.size) > mostLarger * size || gap > widestLeading * size || gap < -0.5 * size)
            return std::nullopt;
        const double under = std::min(measure.right(), line.box.right()) - std::max(measure.left(), line.box.left());
        if (under < leastUnder * std::min(measure.width(), line.box.width()))
            return std::nullopt;
        return gap + std::abs(line.box.left() - measure.left()) / 4; // the one below rather than one beside it
    }

    void add(const ProofLine &line)
    {
        measure = lines.size() > 1 ? lines.last().box.united(line.box) : measure.united(line.box);
        lines.append(line);
    }
};

/// From right to left, as upright lines are read, where a column is made of one.
ProofColumn besideEachOther(QList<ProofLine> uprights)
{
    std::ranges::sort(uprights, std::ranges::greater(), [](const ProofLine &line) { return line.box.left(); });
    return uprights;
}

/// Upright lines of one size that stand side by side are one headline.
void appendUprights(QList<ProofColumn> &columns, const QList<ProofLine> &lines)
{
    std::vector<QList<ProofLine>> groups;
    for (const ProofLine &line : lines) {
        if (!line.isVertical)
            continue;
        const auto beside = [&line](const QList<ProofLine> &group) {
            return std::ranges::any_of(group, [&line](const ProofLine &other) {
                const double apart = std::abs(other.box.center().x() - line.box.center().x());
                const bool isBeside = line.box.top() < other.box.bottom() && other.box.top() < line.box.bottom();
                return other.part == line.part && isBeside && apart < 2.2 * line.size
                    && std::max(other.size, line.size) < mostLarger * std::min(other.size, line.size);
            });
        };
        const auto group = std::ranges::find_if(groups, beside);
        if (group == groups.end())
            groups.push_back({line});
        else
            group->append(line);
    }
    for (const QList<ProofLine> &group : groups)
        columns.append(besideEachOther(group));
}

} // namespace

QString wordsOf(const ProofColumn &column, Span lines)
{
    QString words;
    for (qsizetype i = lines.begin; i < lines.end; ++i)
        words += column[i].text;
    return words;
}

QRectF boxOf(const ProofColumn &column, Span lines)
{
    QRectF box;
    for (qsizetype i = lines.begin; i < lines.end; ++i)
        box = box.united(column[i].box);
    return box;
}

double RunningSize::usual() const
{
    const auto most = std::max_element(m_letters.cbegin(), m_letters.cend());
    return most == m_letters.cend() ? 0 : most.key() / 2.0;
}

bool isRunningLine(const ProofLine &line, double running)
{
    constexpr double sameSize = 1.12;
    return !line.isVertical && line.size < sameSize * running && running < sameSize * line.size;
}

double runningSize(const QList<ProofColumn> &columns)
{
    RunningSize size;
    for (const ProofColumn &column : columns)
        for (const ProofLine &line : column)
            size.add(line.size, line.text.size());
    return size.usual();
}

QList<ProofColumn> columnsOf(const QList<ProofLine> &all)
{
    QList<ProofLine> lines = all;
    std::ranges::sort(lines, {}, [](const ProofLine &line) { return std::pair(line.box.top(), line.box.left()); });
    std::vector<OpenColumn> open;
    for (const ProofLine &line : lines) {
        if (line.isVertical)
            continue;
        OpenColumn *nearest = nullptr;
        double least = 0;
        for (OpenColumn &column : open)
            if (const auto distance = column.distance(line); distance && (!nearest || *distance < least)) {
                nearest = &column;
                least = *distance;
            }
        if (nearest)
            nearest->add(line);
        else
            open.emplace_back(line);
    }
    QList<ProofColumn> columns;
    for (const OpenColumn &column : open)
        columns.append(column.lines);
    appendUprights(columns, lines);
    std::ranges::stable_sort(columns, {}, [](const ProofColumn &column) {
        const QRectF box = boxOf(column, {0, column.size()});
        return std::pair(std::floor(box.top() / (2 * column.first().size)), box.left());
    });
    return columns;
}

} // namespace galley
