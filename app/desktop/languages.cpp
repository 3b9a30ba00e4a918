#include "app/desktop/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace galley {

void setLanguage(QCoreApplication &application, const QString &wanted)
{
    const QStringList languages = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    for (const QString &language : languages) {
        const QLocale locale(language);
        if (locale.language() == QLocale::English || locale.language() == QLocale::C)
            break; // the source language
        auto *own = new QTranslator(&application);
        if (!own->load(locale, u"galley"_s, u"_"_s, u":/i18n"_s)) {
            delete own;
            continue;
        }
        QLocale::setDefault(locale);
        QCoreApplication::installTranslator(own);
        auto *qt = new QTranslator(&application);
        if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(qt);
        return;
    }
    // The interface is English now, so dates are too, whatever the system writes.
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    QLocale::setDefault(locale.language() == QLocale::English ? locale : QLocale(QLocale::English));
}

} // namespace galley
