#pragma once

#include <QObject>

class QActionGroup;
class QMenu;
class QSettings;

namespace galley {

class Theme;

/// The View menu's part about the look: light, dark or as the desktop; size of the text and of the lists. Remembered.
class LookChoice : public QObject
{
    Q_OBJECT

public:
    /// Sets the theme to what is remembered.
    LookChoice(Theme &theme, QSettings &settings, QObject *parent = nullptr);

    void addTo(QMenu &menu);

private:
    void setScheme(const QString &name);
    void setTextSize(int pixels);
    void setFactor(int percent);
    void follow();

    Theme &m_theme;
    QSettings &m_settings;
    QString m_scheme; ///< "light", "dark" or "desktop"
};

} // namespace galley
