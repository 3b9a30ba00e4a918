#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace galley::test {

/// The program speaks as it is written again.
inline void forgetLanguage()
{
    for (QTranslator *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
}

} // namespace galley::test
