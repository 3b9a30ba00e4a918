#include "core/checks/facts/numbering.h"

#include "core/text/numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// A shorter row is too little to tell how it goes on.
constexpr qsizetype shortestRow = 3;

/// How a row is marked: 一、 or （一）.
struct Style {
    QRegularExpression expression; ///< group 1: the number
    QString mark;                  ///< with %1 for the number
};

const std::array<Style, 2> &styles()
{
    // 一、二等奖: the number goes on.
    static const std::array<Style, 2> all{
        Style{QRegularExpression(u"^\\s*([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十])"_s), u"%1、"_s},
        Style{QRegularExpression(u"^\\s*[（(]([一二三四五六七八九十]{1,3})[）)]"_s), u"（%1）"_s}};
    return all;
}

struct Item {
    const Block *block = nullptr;
    Span span;
    int number = 0;
};

bool mayBeNumbered(Role role)
{
    return role == Role::Subhead || role == Role::Deck || isRunningText(role);
}

QList<Item> itemsOf(const Story &story, const Style &style)
{
    QList<Item> items;
    for (const Block &block : story.blocks) {
        if (!mayBeNumbered(block.role.role))
            continue;
        const QRegularExpressionMatch match = style.expression.match(block.text);
        if (!match.hasMatch())
            continue;
        if (const std::optional<Number> number = numberAt(match.captured(1), 0))
            items.append({&block, {match.capturedStart(1), match.capturedEnd(1)}, int(number->value)});
    }
    return items;
}

bool standsInside(const Story &story, const QString &mark)
{
    return std::ranges::any_of(story.blocks, [&](const Block &block) { return block.text.indexOf(mark, 1) >= 0; });
}

/// Each row begins with one.
QList<QList<Item>> rowsOf(const QList<Item> &items)
{
    QList<QList<Item>> rows;
    for (const Item &item : items) {
        if (item.number == 1)
            rows.append(QList<Item>());
        if (rows.isEmpty())
            return {};
        rows.last().append(item);
    }
    return rows;
}

/// By how much every number from `begin` on is more than its place says; nothing where they differ.
std::optional<qsizetype> shiftFrom(const QList<Item> &row, qsizetype begin)
{
    const qsizetype shift = row[begin].number - (begin + 1);
    for (qsizetype i = begin; i < row.size(); ++i)
        if (row[i].number - (i + 1) != shift)
            return std::nullopt;
    return shift;
}

Finding slipAt(const Item &item, const Item &before, const QString &check, const Message &message)
{
    return {.check = check,
            .severity = Severity::B,
            .certainty = 0.75,
            .place = Place::in(item.block->id, item.span),
            .related = {Place::in(before.block->id, before.span)},
            .text = item.span.of(item.block->text).toString(),
            .message = message};
}

Judgement judgedRow(const QList<Item> &row, const Story &story, const Style &style, const QString &check)
{
    qsizetype slip = 1;
    while (slip < row.size() && row[slip].number == slip + 1)
        ++slip;
    if (row.size() < shortestRow || slip == row.size())
        return {};
    const Item &item = row[slip];
    const Item &before = row[slip - 1];
    const QString right = inHanNumerals(slip + 1);
    const Message twice(QT_TRANSLATE_NOOP("core", "This number stands twice in the row."));
    // The others count as if it were right.
    if (slip + 1 < row.size() && shiftFrom(row, slip + 1) == 0) {
        Finding finding = slipAt(item, before, check,
                                 item.number == before.number
                                     ? twice
                                     : Message(QT_TRANSLATE_NOOP("core", "The row leaves out the number %1."), {right}));
        finding.fixes.append(
            {.label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {right}), .replacement = right});
        return finding;
    }
    const std::optional<qsizetype> shift = shiftFrom(row, slip);
    if (shift == -1)
        return slipAt(item, before, check, twice);
    if (shift == 1 && !standsInside(story, style.mark.arg(right)))
        return slipAt(item, before, check, Message(QT_TRANSLATE_NOOP("core", "The row leaves out the number %1."), {right}));
    return {};
}

} // namespace

QList<Judgement> judgedNumbering(const Story &story, const QString &check)
{
    QList<Judgement> judged;
    for (const Style &style : styles())
        for (const QList<Item> &row : rowsOf(itemsOf(story, style)))
            judged.append(judgedRow(row, story, style, check));
    return judged;
}

} // namespace galley
