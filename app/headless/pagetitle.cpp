#include "app/headless/pagetitle.h"

#include <QCoreApplication>

namespace galley {

QString pageTitle(const QString &section, int number, const QString &name)
{
    if (number == 0)
        return name.isEmpty() ? QCoreApplication::translate("galleyctl", "Page without a number") : name;
    const QString title = QCoreApplication::translate("galleyctl", "Page %1").arg(section + QString::number(number));
    return name.isEmpty() ? title : QString(title + u' ' + name);
}

} // namespace galley
