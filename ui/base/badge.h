#pragma once

#include "core/checks/finding.h"
#include "ui/base/palette.h"

#include <QRectF>

class QPainter;

namespace galley {

class Theme;

/// How a badge stands.
enum class BadgeState {
    Open,
    Dismissed, ///< grey, struck through
    BackAgain, ///< open, with a dot: it was dismissed, and its text has changed
};

/// The sign of a severity, told three ways at once: A a filled square, B a tinted diamond, C an open circle, each with
/// its letter. Fills the largest square in the middle of `rect`; 15 to 20 pixels is what it is drawn for.
void paintBadge(QPainter &painter, const QRectF &rect, Severity severity, const Theme &theme,
                BadgeState state = BadgeState::Open);

/// The same sign with a number in place of the letter, in a scheme's own colours: on a page picture, which is paper in
/// both, the light ones. What is settled steps back: grey, on no ground of its own.
enum class NumberState { Open, Settled };
void paintNumber(QPainter &painter, const QRectF &rect, Severity severity, int number, const Theme &theme,
                 Scheme scheme, NumberState state = NumberState::Open);

/// Side of a badge beside text, in pixels.
int badgeSize(const Theme &theme);

} // namespace galley
