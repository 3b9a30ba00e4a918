#include "ui/base/theme.h"

#include "ui/base/controlstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct Face {
    double size;
    double line; // 0: the face's own
    bool bold;
    bool serif;
    bool story;
};

// Sizes of the story's faces are given for a body of 18.
Face faceOf(FontRole role)
{
    switch (role) {
    case FontRole::Interface: return {13, 20, false, false, false};
    case FontRole::InterfaceBold: return {13, 20, true, false, false};
    case FontRole::Hint: return {12, 18, false, false, false};
    case FontRole::Cap: return {11, 16, false, false, false};
    case FontRole::Workspace: return {14, 22, false, false, false};
    case FontRole::PageName: return {14, 22, true, false, false};
    case FontRole::DetailTitle: return {15, 24, true, false, false};
    case FontRole::Body: return {18, 32, false, true, true};
    case FontRole::Headline: return {26, 42, true, true, true};
    case FontRole::Kicker: return {16, 30, false, false, true};
    case FontRole::Deck: return {16, 28, false, false, true};
    case FontRole::Subhead: return {17, 36, true, false, true};
    }
    return {13, 20, false, false, false};
}

struct PaletteRow {
    QPalette::ColorRole role;
    Colour colour;
};

constexpr PaletteRow paletteRows[] = {
    {QPalette::Window, Colour::Window},
    {QPalette::WindowText, Colour::Text},
    {QPalette::Base, Colour::Paper},
    {QPalette::AlternateBase, Colour::Pane},
    {QPalette::Text, Colour::Text},
    {QPalette::Button, Colour::Window},
    {QPalette::ButtonText, Colour::Text},
    {QPalette::BrightText, Colour::OnAccent},
    {QPalette::ToolTipBase, Colour::Paper},
    {QPalette::ToolTipText, Colour::Text},
    {QPalette::PlaceholderText, Colour::Text3},
    {QPalette::Highlight, Colour::Accent},
    {QPalette::HighlightedText, Colour::OnAccent},
    {QPalette::Accent, Colour::Accent},
    {QPalette::Link, Colour::Accent},
    {QPalette::LinkVisited, Colour::Accent},
    {QPalette::Light, Colour::Paper},
    {QPalette::Midlight, Colour::Pane},
    {QPalette::Mid, Colour::Line},
    {QPalette::Dark, Colour::Bar},
    {QPalette::Shadow, Colour::Edge},
};

} // namespace

QStringList sansFamilies()
{
    return {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s,
            u"WenQuanYi Zen Hei"_s};
}

QStringList serifFamilies()
{
    return QStringList{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s, u"Songti SC"_s} + sansFamilies();
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

void Theme::setFactor(double factor)
{
    const double bounded = std::clamp(factor, 0.8, 2.0);
    if (qFuzzyCompare(bounded, m_factor))
        return;
    m_factor = bounded;
    Q_EMIT changed();
}

void Theme::setTextSize(int pixels)
{
    const int bounded = std::clamp(pixels, 14, 32);
    if (bounded == m_textSize)
        return;
    m_textSize = bounded;
    Q_EMIT changed();
}

QColor Theme::colour(Severity severity) const
{
    return colour(severity == Severity::A ? Colour::A : severity == Severity::B ? Colour::B : Colour::C);
}

QColor Theme::tint(Severity severity) const
{
    return colour(severity == Severity::A ? Colour::ATint : severity == Severity::B ? Colour::BTint : Colour::CTint);
}

QFont Theme::font(FontRole role) const
{
    const Face face = faceOf(role);
    QFont font(face.serif ? serifFamilies() : sansFamilies());
    font.setPixelSize(int(std::lround(face.size * (face.story ? m_textSize / 18.0 : 1) * m_factor)));
    font.setBold(face.bold);
    return font;
}

int Theme::lineHeight(FontRole role) const
{
    const Face face = faceOf(role);
    return int(std::lround(face.line * (face.story ? m_textSize / 18.0 : 1) * m_factor));
}

int Theme::px(double pixels) const
{
    return int(std::lround(pixels * m_factor));
}

QPalette Theme::palette() const
{
    QPalette palette;
    for (const PaletteRow &row : paletteRows)
        for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            palette.setColor(group, row.role, colour(row.colour));
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::Text3));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour(Colour::AccentTint));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, colour(Colour::Text));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(Colour::Hover));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(Colour::Text3));
    return palette;
}

QString Theme::styleSheet() const
{
    const auto name = [this](Colour role) { return colour(role).name(); };
    QString sheet = uR"(QMainWindow::separator, QSplitter::handle { background: %line; width: 1px; height: 1px; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; } QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: %bar; border: 2px solid transparent; background-clip: content; }
QScrollBar::handle:vertical { min-height: 28px; } QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLineEdit { background: %paper; border: 1px solid %edge; border-radius: 3px; padding: 3px 7px; selection-background-color: %accent; selection-color: %on; placeholder-text-color: %hint; }
QLineEdit:disabled { border-color: %line; background: %window; }
QLineEdit:focus { border: 2px solid %accent; padding: 2px 6px; }
QPushButton { background: %pane; border: 1px solid %edge; border-radius: 3px; padding: 4px 12px; outline: none; }
QPushButton[primary="true"] { background: %accent; color: %on; border-color: %accent; }
QPushButton:hover { background: %hover; }
QPushButton[primary="true"]:hover { background: %accent; }
QPushButton:focus { border: 2px solid %accent; padding: 3px 11px; }
QPushButton[primary="true"]:focus { border-color: %text; }
QPushButton:disabled { color: %hint; border-color: %line; background: %window; }
QStatusBar { border: 0; } QStatusBar::item { border: 0; }
QMenuBar { background: transparent; border: 0; }
QMenuBar::item { background: transparent; padding: 4px 7px; border-radius: 3px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: %hover; color: %text; }
QToolTip { background: %paper; color: %text; border: 1px solid %edge; padding: 3px; }
)"_s;
    const std::pair<QLatin1StringView, Colour> words[] = {
        {"%line"_L1, Colour::Line},     {"%bar"_L1, Colour::Bar},       {"%paper"_L1, Colour::Paper},
        {"%edge"_L1, Colour::Edge},     {"%on"_L1, Colour::OnAccent},   {"%hint"_L1, Colour::Text3},
        {"%pane"_L1, Colour::Pane},     {"%accent"_L1, Colour::Accent}, {"%hover"_L1, Colour::Hover},
        {"%window"_L1, Colour::Window}, {"%text"_L1, Colour::Text}};
    for (const auto &[word, role] : words)
        sheet.replace(word, name(role));
    return sheet;
}

void Theme::install(QApplication &application)
{
    QApplication::setStyle(new ControlStyle(*this));
    // Without it a style sheet takes from widgets the faces and colours that they were given.
    QApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    for (const QString &family : sansFamilies())
        if (QFontDatabase::hasFamily(family)) {
            QFontDatabase::addApplicationFallbackFontFamily(QChar::Script_Han, family);
            break;
        }
    // Each goes through every widget there is; the size of the stories' text changes none of them.
    const auto give = [this, &application] {
        if (const QFont face = font(FontRole::Interface); face != application.font())
            application.setFont(face);
        if (const QPalette colours = palette(); colours != application.palette()) {
            application.setPalette(colours);
            QToolTip::setPalette(colours);
        }
        if (const QString sheet = styleSheet(); sheet != application.styleSheet())
            application.setStyleSheet(sheet);
    };
    give();
    connect(this, &Theme::changed, &application, give);
}

} // namespace galley
