#pragma once

#include "core/checks/finding.h"
#include "ui/base/palette.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace galley {

/// What a face is for. Interface faces grow with the factor, those of the story with the text size.
enum class FontRole {
    Interface,     ///< 13
    InterfaceBold, ///< 13 bold
    Hint,          ///< 12: hints, columns
    Cap,           ///< 11: line numbers, key caps
    Workspace,     ///< 14
    PageName,      ///< 14 bold
    DetailTitle,   ///< 15 bold
    Body,          ///< 18 on 32, Song face
    Headline,      ///< 26 bold on 42, Song face
    Kicker,        ///< 16 on 30
    Deck,          ///< 16 on 28
    Subhead,       ///< 17 bold on 36
};

/// How the window looks: colours by role, faces by use, one factor over all sizes. Everything painted asks here, so
/// that a change of scheme or size is one signal. GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// Scales the interface; 0.8 to 2.
    double factor() const { return m_factor; }
    void setFactor(double factor);
    /// Size of the story's body in pixels at factor 1; 14 to 32, usually 16, 18, 20, 22.
    int textSize() const { return m_textSize; }
    void setTextSize(int pixels);

    QColor colour(Colour colour) const { return colourOf(colour, m_scheme); }
    QColor colour(Severity severity) const;
    QColor tint(Severity severity) const;
    QFont font(FontRole role) const;
    /// Fixed height of a line of this face, in device-independent pixels.
    int lineHeight(FontRole role) const;
    /// Pixels of the design at 96 dpi, scaled by the factor.
    int px(double pixels) const;

    QPalette palette() const;
    QString styleSheet() const;

    /// Gives the application style, palette, face and style sheet, now and after every change. It must outlive all widgets.
    void install(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    Scheme m_scheme = Scheme::Light;
    double m_factor = 1;
    int m_textSize = 18;
};

/// Family names, best first; the Han face always comes first so that Latin-only faces never decide the line.
QStringList sansFamilies();
QStringList serifFamilies();

} // namespace galley
