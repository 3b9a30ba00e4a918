#include "app/desktop/picture.h"

#include <QImageWriter>
#include <QPixmap>
#include <QTextStream>
#include <QWidget>

namespace galley {

bool drawPicture(QWidget &widget, const QString &path)
{
    QImageWriter writer(path, "png");
    if (writer.write(widget.grab().toImage()))
        return true;
    QTextStream(stderr) << path << ": " << writer.errorString() << Qt::endl;
    return false;
}

} // namespace galley
