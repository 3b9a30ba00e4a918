#pragma once

#include "ui/base/palette.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace galley {

class Theme;

/// Lines against a hole.
struct FitShown {
    qsizetype lines = 0;
    qsizetype hole = 0;   ///< lines, at least 1
    bool isGrave = false; ///< over so far that it must be settled

    qsizetype over() const { return lines - hole; } ///< below 0: short
    bool operator==(const FitShown &) const = default;
};

/// Grey up to a black tick, which is the hole, and hatching beyond it, as long as what is over but never past the rect.
/// The tick stands at four fifths of the rect's width; 12 pixels of height is what it is drawn for.
void paintCopyfitBar(QPainter &painter, const QRectF &rect, const FitShown &fit, const Theme &theme);

/// "Fits", "4 lines short", "2 lines over".
QString fitWords(const FitShown &fit);
/// The colour of these words, and of the hatching.
Colour fitColour(const FitShown &fit);

/// Bar and words as a widget. GUI thread only.
class FitSign : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit FitSign(const Theme &theme, QWidget *parent = nullptr);

    void setFit(const FitShown &fit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont face() const;

    const Theme &m_theme;
    FitShown m_fit{0, 1};
};

} // namespace galley
