#include "ui/text/pieces.h"

#include "core/text/characters.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype usualPiece = 3'000;
constexpr qsizetype shortestPiece = 500; ///< shorter ones that are shown grow together

bool mayCut(QStringView text, qsizetype at)
{
    return !text[at].isLowSurrogate() && !text[at].isMark();
}

/// Where a piece that begins at `from` and is too long ends best: behind a sentence, else a word, else a character.
qsizetype goodCut(QStringView text, qsizetype from)
{
    constexpr qsizetype marks = 4; // that may end a sentence together
    const qsizetype latest = from + usualPiece;
    qsizetype behindWord = 0;
    qsizetype behindCharacter = 0;
    for (qsizetype at = latest; at > from + usualPiece / 2; --at) {
        if (!mayCut(text, at))
            continue;
        const char16_t next = text[at].unicode();
        if (endsSentence(text.sliced(at - marks, marks)) && !isFinalMark(next) && !isClosingMark(next))
            return at;
        if (behindWord == 0 && text[at - 1].isSpace())
            behindWord = at;
        if (behindCharacter == 0)
            behindCharacter = at;
    }
    if (behindWord > 0)
        return behindWord;
    return behindCharacter > 0 ? behindCharacter : latest - (text[latest].isLowSurrogate() ? 1 : 0);
}

/// Number of the shown piece with which the text begins; where it is not found, how many there are.
qsizetype beginOf(const Block &block, const QList<Piece> &shown, qsizetype from)
{
    auto found = std::ranges::find(shown, block.id, &Piece::id);
    if (found == shown.cend())
        found = std::find_if(shown.cbegin() + from, shown.cend(), [&block](const Piece &piece) {
            return !piece.text.isEmpty() && block.text.startsWith(piece.text);
        });
    return found - shown.cbegin();
}

/// Where the text is cut on show, in the parts that are the same there; `next` becomes the first piece not met in it.
QList<qsizetype> shownCuts(QStringView text, const QList<Piece> &shown, qsizetype &next)
{
    QList<qsizetype> cuts;
    qsizetype head = 0;
    for (; next < shown.size() && !shown[next].text.isEmpty() && text.sliced(head).startsWith(shown[next].text); ++next)
        cuts.append(head += shown[next].text.size());
    qsizetype last = next;
    while (last + 1 < shown.size() && shown[last + 1].continues)
        ++last;
    QList<qsizetype> behind;
    qsizetype tail = text.size();
    for (; last >= next && last < shown.size() && tail - shown[last].text.size() > head; --last) {
        if (shown[last].text.isEmpty() || !text.first(tail).endsWith(shown[last].text))
            break;
        behind.prepend(tail -= shown[last].text.size());
    }
    return cuts + behind;
}

/// Ends of the pieces, the text's own end included.
QList<qsizetype> cutsOf(QStringView text, const QList<qsizetype> &wanted)
{
    QList<qsizetype> cuts;
    qsizetype begin = 0;
    const auto cutWhereTooLong = [&](qsizetype end) {
        while (end - begin > longestPiece)
            cuts.append(begin = goodCut(text, begin));
    };
    for (const qsizetype cut : wanted) {
        cutWhereTooLong(cut);
        if (cut < text.size() && cut - begin >= shortestPiece)
            cuts.append(begin = cut);
    }
    cutWhereTooLong(text.size());
    cuts.append(text.size());
    return cuts;
}

/// On every piece of a block that is cut. A text document leaves it where the beginning of the paragraph stays.
struct PieceMark final : QTextBlockUserData {
    PieceMark(BlockId id, bool on)
        : block(id)
        , continues(on)
    {
    }
    const BlockId block;
    const bool continues;
};

const PieceMark *markOf(const QTextBlock &paragraph)
{
    return static_cast<const PieceMark *>(paragraph.userData());
}

} // namespace

QList<Piece> piecesOf(const QList<Block> &blocks, const QList<Piece> &shown)
{
    QList<Piece> pieces;
    pieces.reserve(std::max(blocks.size(), shown.size()));
    qsizetype next = 0;
    for (const Block &block : blocks) {
        if (block.text.size() <= longestPiece) {
            pieces.append({block.id, block.role.role, block.text, false});
            continue;
        }
        next = beginOf(block, shown, std::min(next, shown.size()));
        qsizetype begin = 0;
        for (const qsizetype end : cutsOf(block.text, shownCuts(block.text, shown, next))) {
            pieces.append({block.id, block.role.role, block.text.sliced(begin, end - begin), begin > 0});
            begin = end;
        }
    }
    return pieces;
}

QString textOf(const QList<Piece> &pieces, qsizetype first, qsizetype last)
{
    QString text;
    for (qsizetype i = first; i < last; ++i) {
        if (i > first && !pieces[i].continues)
            text += u'\n';
        text += pieces[i].text;
    }
    return text;
}

void markPieces(QTextBlock paragraph, const QList<Piece> &shown)
{
    for (qsizetype i = 0; i < shown.size() && paragraph.isValid(); ++i, paragraph = paragraph.next()) {
        const PieceMark *mark = markOf(paragraph);
        if (!shown[i].continues && (i + 1 == shown.size() || !shown[i + 1].continues)) {
            if (mark)
                paragraph.setUserData(nullptr);
        } else if (!mark || mark->block != shown[i].id || mark->continues != shown[i].continues) {
            paragraph.setUserData(new PieceMark(shown[i].id, shown[i].continues)); // the text document's
        }
    }
}

QList<Piece> readPieces(QTextBlock paragraph, qsizetype count, const Piece &first)
{
    QList<Piece> read{{{}, Role::Paragraph, paragraph.text(), first.continues}};
    BlockId block = first.id; // the last one met
    for (paragraph = paragraph.next(); read.size() < count; paragraph = paragraph.next()) {
        const PieceMark *mark = markOf(paragraph);
        read.append({{}, Role::Paragraph, paragraph.text(), mark && mark->continues && mark->block == block});
        if (mark)
            block = mark->block;
    }
    return read;
}

} // namespace galley
