#pragma once

#include <QObject>

class QActionGroup;
class QMenu;
class QSettings;

namespace galley {

class Theme;

/// The look: light, dark or as the desktop; size of the text and of the lists. Remembered. Chosen in the View menu and in
/// the settings.
class LookChoice : public QObject
{
    Q_OBJECT

public:
    /// Sets the theme to what is remembered.
    LookChoice(Theme &theme, QSettings &settings, QObject *parent = nullptr);

    void addTo(QMenu &menu);

    static constexpr int textSizes[] = {16, 18, 20, 22, 26, 32}; ///< of the story's body, in pixels
    static constexpr int listSizes[] = {90, 100, 115, 130, 150}; ///< of everything else, in per cent

    /// "light", "dark" or "desktop".
    const QString &scheme() const { return m_scheme; }
    void setScheme(const QString &name);
    int textSize() const;
    void setTextSize(int pixels);
    int listSize() const;
    void setFactor(int percent);

Q_SIGNALS:
    void changed();

private:
    void follow();

    Theme &m_theme;
    QSettings &m_settings;
    QString m_scheme;
};

} // namespace galley
