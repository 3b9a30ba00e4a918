#include "ui/base/filterfield.h"

#include "ui/base/icons.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace galley {

FilterField::FilterField(const QString &placeholder, const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon("search"_L1, theme, Colour::Text3), QLineEdit::LeadingPosition);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && takesEscape())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

// A field with something in it keeps Esc for itself.
bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && takesEscape()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace galley
