#pragma once

#include <QSettings>

namespace galley {

/// A setting declared once, with its type and default, beside who uses it. The QSettings is handed in.
template<typename T>
struct Setting {
    QLatin1StringView key;
    T fallback;

    T read(const QSettings &settings) const
    {
        return settings.value(key, QVariant::fromValue(fallback)).template value<T>();
    }
    void write(QSettings &settings, const T &value) const { settings.setValue(key, QVariant::fromValue(value)); }
};

} // namespace galley
