#include "core/proof/tallboxes.h"

#include "core/proof/typesizes.h"

namespace galley {

namespace {

/// Of the size: a box that is higher is too tall. Most fonts declare between 1 and 1.45.
constexpr double tall = 1.5;
/// Of a box's height above the base line: fonts that declare too much do so above as below.
constexpr double above = 0.74;
/// Of the size, above and below the base line: what a box is cut to.
constexpr double rise = 0.95;
constexpr double fall = 0.25;

} // namespace

void cutTallBoxes(ProofPage &page)
{
    const TypeSizes sizes(page.pieces);
    for (ProofPiece &piece : page.pieces) {
        const double size = sizes.of(piece);
        for (QRectF &box : piece.boxes) {
            if (box.height() <= tall * size)
                continue;
            const double base = box.top() + above * box.height();
            box.setTop(base - rise * size);
            box.setBottom(base + fall * size);
        }
    }
}

} // namespace galley
