#pragma once

#include <QDialog>

class QAction;

namespace galley {

class Theme;

/// Actions that the help lists together, as a menu does.
struct KeyGroup {
    QString title;
    QList<QAction *> actions; ///< those without a key are left out
};

/// A page of help inside the program: what one does with the panes, the signs, and every key from the actions themselves.
/// Nothing waits for it; deletes itself when closed.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const QList<KeyGroup> &keys, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace galley
