#include "core/proof/reading.h"

#include <algorithm>
#include <ranges>

namespace galley {

namespace {

/// Number of the region in which the middle of a box is, from 1; 0: none.
int regionOf(const QRectF &box, const QList<QRectF> &regions)
{
    for (qsizetype i = 0; i < regions.size(); ++i)
        if (regions[i].contains(box.center()))
            return int(i) + 1;
    return 0;
}

/// What stands in a region, in the order of the file's own, which is the same for the same advertisement.
QString wordsIn(const ProofPage &page, const QRectF &region)
{
    QString words;
    for (const ProofPiece &piece : page.pieces)
        for (qsizetype i = 0; i < piece.text.size(); ++i)
            if (region.contains(piece.boxes[i].center()))
                words += piece.text[i];
    return words;
}

bool isOf(const ProofMark &mark, ProofFileId file, int sheet, ProofMark::Kind kind)
{
    return mark.kind == kind && mark.file == file && mark.sheet == sheet;
}

} // namespace

ProofPage readAs(const ProofPage &page, const ProofReading &reading)
{
    if (reading.isEmpty())
        return page;
    ProofPage read = page;
    read.pieces.clear();
    for (const ProofPiece &piece : page.pieces) {
        bool goesOn = false; // the character before went into the last piece
        for (qsizetype i = 0; i < piece.text.size(); ++i) {
            const bool isOut = regionOf(piece.boxes[i], reading.leftOut) > 0;
            const int part = isOut ? 0 : regionOf(piece.boxes[i], reading.apart);
            if (!isOut && (!goesOn || read.pieces.last().part != part))
                read.pieces.append({.text = {}, .boxes = {}, .spaceAfter = false, .part = part});
            goesOn = !isOut;
            if (isOut)
                continue;
            read.pieces.last().text += piece.text[i];
            read.pieces.last().boxes.append(piece.boxes[i]);
        }
        if (goesOn)
            read.pieces.last().spaceAfter = piece.spaceAfter;
    }
    return read;
}

ProofReading carriedOver(const ProofReading &reading, const ProofPage &from, const ProofReading &own,
                         const ProofPage &to)
{
    const auto isOwn = [&own](const QRectF &region) {
        const auto meets = [&region](const QRectF &other) { return other.intersects(region); };
        return std::ranges::any_of(own.leftOut, meets) || std::ranges::any_of(own.apart, meets);
    };
    const auto holds = [&](const QRectF &region) {
        return !isOwn(region) && wordsIn(from, region) == wordsIn(to, region);
    };
    ProofReading carried;
    std::ranges::copy_if(reading.leftOut, std::back_inserter(carried.leftOut), holds);
    std::ranges::copy_if(reading.apart, std::back_inserter(carried.apart), holds);
    return carried;
}

std::optional<PageId> markedPage(const Issue &issue, ProofFileId file, int sheet)
{
    for (const ProofMark &mark : std::views::reverse(issue.proofMarks()))
        if (isOf(mark, file, sheet, ProofMark::Kind::Page))
            return mark.page;
    return std::nullopt;
}

ProofReading markedReading(const Issue &issue, ProofFileId file, int sheet)
{
    ProofReading reading;
    for (const ProofMark &mark : issue.proofMarks()) {
        if (isOf(mark, file, sheet, ProofMark::Kind::LeftOut))
            reading.leftOut.append(mark.region);
        if (isOf(mark, file, sheet, ProofMark::Kind::Apart))
            reading.apart.append(mark.region);
    }
    return reading;
}

const ProofMark *returnMark(const Issue &issue, ProofFileId file, int sheet, const QString &difference)
{
    const auto found = std::ranges::find_if(issue.proofMarks(), [&](const ProofMark &mark) {
        return isOf(mark, file, sheet, ProofMark::Kind::Returned) && mark.difference == difference;
    });
    return found == issue.proofMarks().end() ? nullptr : &*found;
}

} // namespace galley
