#pragma once

#include "core/recognise/bylineshapes.h"
#include "core/text/span.h"

#include <QList>
#include <QString>
#include <memory>

namespace galley {

/// The three kinds, which are compared only among themselves.
enum class BylineKind { LeadIn, BylineLine, Credit };

struct BylinePerson {
    Span span;
    QString name;   ///< without inner spaces
    QString office; ///< the word before it as printed: 记者, 本报记者, 通讯员, 本报通讯员 …; empty for none
};

/// What varies between papers and must not vary inside one. Names: "bullet", "brackets", "bracket-gap" (before the
/// bracket), "office-gap" (记者 李山), "separator" (between names), "house-word" (本报记者), "name-spacing" (李　山),
/// "verb-gap" (李山 摄). Compared one by one by byline/inconsistent.
struct BylineFeature {
    QString name;
    QString value;     ///< "half", "full", "none", "space", "、" …
    QList<Span> spans; ///< where it shows; empty ranges where something could stand and does not

    bool operator==(const BylineFeature &) const = default;
};

/// One lead-in, byline line or credit, cut into its pieces.
struct BylinePiece {
    BylineKind kind = BylineKind::LeadIn;
    Span span;     ///< the whole piece: "本报讯(记者 李山)" …
    QString shape; ///< the shape's name in the data: "staff-brackets", "agency" …
    QString group; ///< "staff", "agency", "latin" …: pieces are compared inside one kind and group only
    QList<BylinePerson> people;
    QString agency; ///< 新华社, 本报 …
    QString place;  ///< dateline place
    QString date;   ///< dateline date as printed: 2月17日
    QString wire;   ///< of a lead-in: 讯, 电, 消息 …
    QString verb;   ///< of a credit or report: 摄, 供图, 摄影报道 …; empty for none
    QList<BylineFeature> features;
};

/// Null: none. Kept apart, because every block of an issue has a parse and few have a piece.
using FoundPiece = std::shared_ptr<const BylinePiece>;

struct BylineParse {
    FoundPiece leadIn; ///< at the head of a paragraph
    FoundPiece line;   ///< the whole block
    /// At the end of a caption, with or without a verb; or the whole block, then always with a verb or a source, so that
    /// 本报记者 李山 alone is a line.
    FoundPiece credit;
};

/// Reads the text by the shapes that newspapers use (resources/house/byline-shapes.json), then by a desk's own
/// (taughtshape.h). Cheap: anchored at head and tail. Any thread.
BylineParse parseByline(QStringView text, const QList<BylineShape> &taught = {});

} // namespace galley
