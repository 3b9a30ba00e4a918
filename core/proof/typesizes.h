#pragma once

#include "core/proof/proofpage.h"

#include <QHash>

namespace galley {

/// The sizes of a page's type, which its PDF does not tell: the square that Han characters are set in. Their height says
/// little (a font declares what it likes), their width all, but for lines that are widened to fill their measure. So pieces
/// of one height, which are of one font and size, are asked together; pieces without Han have the size of others which
/// are as high. Points. Linear; immutable; any thread.
class TypeSizes
{
public:
    explicit TypeSizes(const QList<ProofPiece> &pieces);

    /// 0 for an empty piece.
    double of(const ProofPiece &piece) const;

private:
    QHash<int, double> m_byHeight;
    double m_share = 0; ///< of the height, of most characters
};

} // namespace galley
