#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>

namespace galley {

/// A file of page proofs, as it came from the layout system. The same path with other bytes is another file.
struct ProofFile {
    ProofFileId id;
    QString path;       ///< where it lay then
    QByteArray digest;  ///< SHA-256 of its bytes
    QDateTime received; ///< UTC, milliseconds

    bool operator==(const ProofFile &) const = default;
};

/// What a person said of one sheet of a file of proofs. Of several words about one thing the last holds.
struct ProofMark {
    enum class Kind {
        Page,     ///< it is this page of the issue; null: of none
        Returned, ///< this difference went back to the typesetter
        LeftOut,  ///< what stands in this region is not read: an advertisement
        Apart,    ///< what stands in this region is read by itself
    };
    ProofMarkId id;
    ProofFileId file;
    int sheet = 1; ///< in the file, from 1
    Kind kind = Kind::Page;
    PageId page = {};        ///< of Page
    QString difference = {}; ///< of Returned: what names it (ui/proof/proofsheet.h)
    QRectF region = {};      ///< of the other two: points from the sheet's top left

    bool operator==(const ProofMark &) const = default;
};

} // namespace galley
