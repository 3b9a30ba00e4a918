// What a person does in the view, as changes of the document.
#include "core/text/difference.h"
#include "ui/text/textbinding.h"

#include <QTextDocument>

namespace galley {

namespace {

/// True where a paragraph of the view is as it was shown.
bool isSame(const Piece &line, const Piece &shown)
{
    return line.text == shown.text && line.continues == shown.continues;
}

/// Position in the text of the lines, where the one given counts a unit between any two of them.
qsizetype withoutSeams(const QList<Piece> &lines, qsizetype position)
{
    qsizetype seams = 0;
    qsizetype end = 0;
    for (qsizetype i = 0; i + 1 < lines.size() && (end += lines[i].text.size() + 1) <= position; ++i)
        seams += lines[i + 1].continues ? 1 : 0;
    return position - seams;
}

/// The texts of the stretch's blocks after `changed` of it became `after`, which has as many line breaks.
QStringList wholeTexts(const Stretch &stretch, Span changed, const QString &after)
{
    qsizetype end = changed.end; // in the last block
    for (qsizetype i = 0; i + 1 < stretch.blocks.size(); ++i)
        end -= stretch.blocks[i].text.size() + 1;
    QStringList texts = after.split(u'\n');
    texts.first().prepend(stretch.blocks.first().text.first(changed.begin));
    texts.last().append(stretch.blocks.last().text.sliced(end));
    return texts;
}

} // namespace

void TextBinding::onContentsChange(int at, int, int added)
{
    if (!m_writing)
        m_region = Region{at, added};
}

// The text document may not be written to from contentsChange: its layout does not know of the change yet.
void TextBinding::onContentsChanged()
{
    if (m_writing || !m_region)
        return;
    const std::optional<Edit> edit = readView(*std::exchange(m_region, std::nullopt));
    if (!edit)
        return;
    const Result<> done = m_document.perform(edit->changes, edit->title, {}, edit->merge, this);
    refresh();
    if (!done)
        Q_EMIT refused(done.error());
}

// An input method reports the whole paragraph with every key although its text is as it was, so what counts is the
// difference from what was shown. Its preedit is no part of a paragraph's text.
std::optional<TextBinding::Edit> TextBinding::readView(Region region)
{
    const QTextDocument &text = *m_view.document();
    const qsizetype count = text.blockCount();
    const int end = std::min(region.at + region.added, text.characterCount() - 1);
    qsizetype first = std::min<qsizetype>(text.findBlock(region.at).blockNumber(), m_shown.size() - 1);
    const qsizetype tail = count - 1 - text.findBlock(end).blockNumber();
    qsizetype last = std::max(first + 1, m_shown.size() - tail); // of what was shown, not included
    QList<Piece> lines = readPieces(text.findBlockByNumber(int(first)), count - (m_shown.size() - last) - first,
                                    m_shown[first]);
    const auto endsAlike = [&] { return lines[1].continues == m_shown[first + 1].continues; };
    for (; lines.size() > 1 && last - first > 1 && isSame(lines.first(), m_shown[first]) && endsAlike(); ++first)
        lines.removeFirst();
    for (; lines.size() > 1 && last - first > 1 && isSame(lines.last(), m_shown[last - 1]); --last)
        lines.removeLast();
    const int begin = text.findBlockByNumber(int(first)).position();
    const qsizetype caret = withoutSeams(lines, m_view.textCursor().position() - begin);
    const std::optional<Edit> edit = editOf(first, last, lines, caret);
    if (!edit && std::equal(lines.cbegin(), lines.cend(), m_shown.cbegin() + first, m_shown.cbegin() + last, isSame))
        return std::nullopt;
    if (lines.size() == 1 && last - first == 1)
        m_shown[first].text = lines.first().text;
    else
        m_shown = m_shown.first(first) + lines + m_shown.sliced(last);
    return edit.value_or(Edit()); // where only a seam went it is put back
}

std::optional<TextBinding::Edit> TextBinding::editOf(qsizetype first, qsizetype last, const QList<Piece> &lines,
                                                     qsizetype caret) const
{
    const QString before = textOf(m_shown, first, last);
    const QString after = textOf(lines, 0, lines.size());
    const std::optional<Difference> found = difference(before, after, caret);
    if (!found)
        return std::nullopt;
    const Story *story = m_document.issue().story(m_extent.story);
    const std::optional<BlockPath> path = m_document.issue().pathOf(m_shown[first].id);
    if (!story || !path)
        return Edit();
    const qsizetype grown = after.count(u'\n') - before.count(u'\n'); // in paragraphs
    const Stretch stretch{story->id, path->block, story->blocks.mid(path->block, before.count(u'\n') + 1)};
    Edit edit{{}, m_step, m_step.isEmpty() ? Document::Merge::Typing : Document::Merge::Never};
    const QString inserted = found->after.of(after).toString();
    const bool breaks = inserted.contains(u'\n') || found->before.of(before).contains(u'\n');
    const qsizetype begin = beginAt(int(first));
    if (breaks && grown == 0)
        edit.changes = textChanges(stretch, wholeTexts(stretch, {begin, begin + before.size()}, after));
    else
        edit.changes = textChanges(stretch, found->before.shifted(begin), inserted);
    if (breaks)
        edit.merge = Document::Merge::Never;
    if (edit.title.isEmpty())
        edit.title = !breaks ? tr("typing") : grown > 0 ? tr("new paragraph") : tr("deletion across paragraphs");
    return edit;
}

} // namespace galley
