#include "core/input/flow/tally.h"

namespace galley {

namespace {

constexpr qsizetype longestQuote = 60;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestQuote ? QString(line.first(longestQuote) + u'…') : line;
}

/// Says where the lines of a part stand, at the first of them.
void sayPlace(QList<Remark> &remarks, const QList<ReceivedLine> &lines, SettingHints::Part part, const char *source)
{
    const auto first = std::ranges::find(lines, part, [](const ReceivedLine &line) { return line.hints.part; });
    if (first != lines.end())
        remarks.append({Message(source), first->origin.at(first->text, 0).line});
}

} // namespace

QList<Remark> remarksOn(const Tally &tally, const QList<ReceivedLine> &lines)
{
    QList<Remark> remarks;
    const auto sayCount = [&remarks](int count, const char *source) {
        if (count > 0)
            remarks.append({Message(source, {QString::number(count)}), 0});
    };
    if (tally.insertions + tally.deletions + tally.moves > 0)
        remarks.append(
            {Message(
                 QT_TRANSLATE_NOOP("core",
                                   "Tracked changes were taken as accepted: insertions %1, deletions %2, moves "
                                   "%3."),
                 {QString::number(tally.insertions), QString::number(tally.deletions), QString::number(tally.moves)}),
             0});
    sayCount(tally.hidden, QT_TRANSLATE_NOOP("core", "Left out because it is set as hidden: places %1."));
    sayCount(tally.pictures, QT_TRANSLATE_NOOP("core", "Pictures left out: %1."));
    sayCount(tally.objects, QT_TRANSLATE_NOOP("core", "Charts, diagrams and files inside it left out: %1."));
    sayCount(tally.readings, QT_TRANSLATE_NOOP("core", "Phonetic guides above characters left out: %1."));
    sayCount(tally.bullets, QT_TRANSLATE_NOOP("core", "Automatic bullets or numbers of lists left out: %1."));
    sayCount(tally.numbers, QT_TRANSLATE_NOOP("core", "Automatic numbers written into the text: %1."));
    sayCount(tally.tables, QT_TRANSLATE_NOOP("core", "Tables read row by row, with tabs between the cells: %1."));
    sayPlace(remarks, lines, SettingHints::Part::TextBox,
             QT_TRANSLATE_NOOP("core", "Text boxes stand behind the paragraphs that they are anchored in."));
    sayPlace(remarks, lines, SettingHints::Part::Footnote,
             QT_TRANSLATE_NOOP("core", "Footnotes and endnotes stand behind the text."));
    return remarks;
}

Remark remarkOnComment(const QString &author, const QString &text, int line)
{
    return {
        Message(QT_TRANSLATE_NOOP("core", "A comment by %1 is not part of the text: “%2”"), {author, shortened(text)}),
        line};
}

QList<Remark> remarksOnFurtherComments(int count)
{
    if (count <= 0)
        return {};
    return {{Message(QT_TRANSLATE_NOOP("core", "Further comments, which are not part of the text: %1."),
                     {QString::number(count)}),
             0}};
}

Remark remarkOnHeader(const QString &text)
{
    return {Message(QT_TRANSLATE_NOOP("core", "A header or footer was left out: “%1”"), {shortened(text)}), 0};
}

} // namespace galley
