#include "app/desktop/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool installOwn(QCoreApplication &application, const QLocale &locale)
{
    auto *own = new QTranslator(&application);
    if (own->load(locale, u"galley"_s, u"_"_s, u":/i18n"_s) && QCoreApplication::installTranslator(own))
        return true;
    delete own;
    return false;
}

// Chinese prints the figures of a paper's day without commas: 1284字.
QLocale writing(QLocale locale)
{
    if (locale.language() == QLocale::Chinese)
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

void setLanguage(QCoreApplication &application, const QString &wanted)
{
    const QStringList languages = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    for (const QString &language : languages) {
        const QLocale locale(language);
        if (locale.language() == QLocale::English || locale.language() == QLocale::C)
            break; // the source language
        if (!installOwn(application, locale))
            continue;
        QLocale::setDefault(writing(locale));
        auto *qt = new QTranslator(&application);
        if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(qt);
        return;
    }
    // The interface is English now, so dates are too, whatever the system writes. Its plurals are a translation as well.
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    const QLocale english = locale.language() == QLocale::English ? locale : QLocale(QLocale::English);
    QLocale::setDefault(english);
    installOwn(application, english);
}

} // namespace galley
